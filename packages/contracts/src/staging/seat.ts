import { table } from '../table.ts';
import { choice, date, identifier } from '../types.ts';
import { seatSides } from '../vocabulary/strategy.ts';

export const seat = table({
  name: 'seat',
  layer: 'staging',
  grain: 'one term of one member on a committee, on one side',
  key: ['committee_id', 'member_id', 'started_on'],
  columns: {
    committee_id: identifier('The committee.'),
    member_id: identifier('The member’s number, never a name.'),
    side: choice(seatSides, 'Whom the seat speaks for; fixed for the term.'),
    started_on: date('First day of the term.'),
    ended_on: date('Last day of the term; empty where it goes on.', { optional: true }),
  },
  checks: [
    {
      name: 'ends_before_it_starts',
      column: 'ended_on',
      says: 'The term ends before it starts.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'ended_on is null or ended_on >= started_on',
    },
  ],
});
