import { table } from '../table.ts';
import { key, truth } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const servicePeriod = table({
  name: 'service_period',
  layer: 'warehouse',
  grain:
    'one service that reached anybody in one period, in the district or at one school; at a school no sensitive one',
  key: ['service_key', ...placeAndPeriodKey],
  columns: {
    service_key: key('The service.'),
    ...placeAndPeriod,
    linked: truth('Whether it is tied to a course, a team or a standard.'),
  },
});
