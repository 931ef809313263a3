import { table } from '../table.ts';
import { choice, date, identifier, key } from '../types.ts';
import { seatSides } from '../vocabulary/strategy.ts';

export const seat = table({
  name: 'seat',
  layer: 'warehouse',
  grain: 'one term of one member on a committee, on one side',
  key: ['committee_key', 'member_key', 'started_on'],
  columns: {
    committee_key: key('The committee.'),
    member_key: key('Our number for the member.'),
    member_id: identifier('The member’s number in the committee’s directory.'),
    side: choice(seatSides, 'Whom the seat speaks for.'),
    started_on: date('First day of the term.'),
    ended_on: date('Last day of the term; empty where it goes on.', { optional: true }),
  },
});
