import { table } from '../table.ts';
import { identifier, integer } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const ratingPair = table({
  name: 'rating_pair',
  layer: 'warehouse',
  grain: 'one item at one school that both labor and management rated in one period',
  key: ['pair_id', ...placeAndPeriodKey],
  columns: {
    pair_id: identifier('The school and the item.'),
    ...placeAndPeriod,
    labor_rank: integer('The place of labor’s phase, from 0.'),
    management_rank: integer('The place of management’s phase, from 0.'),
  },
});
