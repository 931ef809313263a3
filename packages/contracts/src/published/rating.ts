import { table } from '../table.ts';
import { choice, date, identifier, integer, schoolYear, truth } from '../types.ts';
import { phases, seatSides } from '../vocabulary/strategy.ts';

export const rating = table({
  name: 'rating',
  layer: 'published',
  grain: 'the last word of one side on one item at one school in one school year',
  key: ['school_year', 'school_id', 'item_id', 'side'],
  columns: {
    school_year: schoolYear('The school year.'),
    school_id: identifier('The school.'),
    item_id: identifier('The item.'),
    side: choice(seatSides, 'Which side says it: one rating a side, agreed among itself.'),
    phase: choice(phases, 'The phase reached.'),
    rank: integer('Its place among the phases, from 0.'),
    expected_phase: choice(phases, 'The phase that the school was expected to have reached.', { optional: true }),
    reached: truth('Whether that is the phase expected, or a later one.', { optional: true }),
    rated_on: date('The day.'),
  },
});
