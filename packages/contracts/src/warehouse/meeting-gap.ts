import { table } from '../table.ts';
import { choice, identifier, integer } from '../types.ts';
import { committeeBodies } from './meeting-period.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const meetingGap = table({
  name: 'meeting_gap',
  layer: 'warehouse',
  grain: 'one stretch without a meeting of one committee in one school year: from one held to the next, or to the end',
  key: ['gap_id', ...placeAndPeriodKey],
  columns: {
    gap_id: identifier('The meeting after which it begins.'),
    ...placeAndPeriod,
    body: choice(committeeBodies, 'Whose committee it is.'),
    days: integer('How many days.'),
  },
});
