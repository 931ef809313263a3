import { table } from '../table.ts';
import { decimal, key } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const coordinatorPeriod = table({
  name: 'coordinator_period',
  layer: 'warehouse',
  grain:
    'one coordinator’s post in one period, from the first to the last day of school, in the district or at its school',
  key: ['position_key', ...placeAndPeriodKey],
  columns: {
    position_key: key('The post.'),
    ...placeAndPeriod,
    planned_days: decimal('Days on which it should have been filled, in full-time posts.'),
    vacant_days: decimal('The part of these on which it was not.'),
  },
});
