import { table } from '../table.ts';
import { identifier, truth } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const graduate = table({
  name: 'graduate',
  layer: 'warehouse',
  grain:
    'one student of an adjusted cohort, as the state counted it: one place of so many; in the district or at one school',
  key: ['unit_id', ...placeAndPeriodKey],
  columns: {
    unit_id: identifier('The place.'),
    ...placeAndPeriod,
    graduated: truth('Whether one of those who graduated on time has it.'),
  },
});
