import { table } from '../table.ts';
import { choice, date, key, money, truth } from '../types.ts';
import { awardStatuses } from '../vocabulary/strategy.ts';

export const awardNow = table({
  name: 'award_now',
  layer: 'warehouse',
  grain: 'one award as it stands on the as-of date',
  key: ['award_key'],
  columns: {
    award_key: key('The award.'),
    yearly: money('Dollars in twelve months; of an award for less than a year, all of it.'),
    standing: choice(awardStatuses, 'How sure it is: at risk from a stop notice on, whatever else was written down.'),
    standing_since: date('The day since which that is so.'),
    is_over: truth('Whether its last day has passed.'),
    goes_on: truth('Whether it comes again by itself, or it was agreed in writing that it goes on.'),
  },
});
