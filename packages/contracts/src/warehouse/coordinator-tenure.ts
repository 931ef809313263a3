import { table } from '../table.ts';
import { identifier, integer, key, truth } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const coordinatorTenure = table({
  name: 'coordinator_tenure',
  layer: 'warehouse',
  grain:
    'one stretch of time in which one person coordinated one school without a break, as known on the last day of one period',
  key: ['tenure_id', ...placeAndPeriodKey],
  columns: {
    tenure_id: identifier('The person, the school and the first day.'),
    ...placeAndPeriod,
    staff_key: key('The person.'),
    days: integer('Days in post up to the last day of the period.'),
    ended: truth('Whether the person had left by then.'),
  },
});
