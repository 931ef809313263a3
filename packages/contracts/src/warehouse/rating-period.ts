import { table } from '../table.ts';
import { choice, identifier, integer, key, truth } from '../types.ts';
import { phases, seatSides } from '../vocabulary/strategy.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const ratingPeriod = table({
  name: 'rating_period',
  layer: 'warehouse',
  grain: 'the last word of one side on one item at one school in one period',
  key: ['rating_id', ...placeAndPeriodKey],
  columns: {
    rating_id: identifier('The school, the item and the side.'),
    ...placeAndPeriod,
    item_key: key('The item.'),
    rated_school_key: key('The school that was rated.'),
    rater_side: choice(seatSides, 'Which side says it.'),
    phase: choice(phases, 'The phase reached.'),
    rank: integer('Its place among the phases, from 0.'),
    reached: truth(
      'Whether that is the phase that the school was expected to have reached, or a later one; empty where none was expected.',
      {
        optional: true,
      },
    ),
  },
});
