import { table } from '../table.ts';
import { choice, key, truth } from '../types.ts';
import { staffContracts } from '../vocabulary/strategy.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const staffTrained = table({
  name: 'staff_trained',
  layer: 'warehouse',
  grain: 'one person on the roster of staff in one period, in the district or at one school',
  key: ['staff_key', ...placeAndPeriodKey],
  columns: {
    staff_key: key('The person.'),
    ...placeAndPeriod,
    contract: choice(staffContracts, 'Whether the person is certificated or classified; certificated where both.'),
    trained: truth('Whether a training for the strategy in the 24 months before the period’s end reached the person.'),
  },
});
