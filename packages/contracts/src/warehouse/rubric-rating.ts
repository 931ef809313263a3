import { table } from '../table.ts';
import { choice, date, key, schoolYear, text } from '../types.ts';
import { phases, seatSides } from '../vocabulary/strategy.ts';

export const rubricRating = table({
  name: 'rubric_rating',
  layer: 'warehouse',
  grain: 'what one side says of one item at one school on one day',
  key: ['school_key', 'item_key', 'rater_side', 'rated_on'],
  columns: {
    school_key: key('The school.'),
    item_key: key('The item.'),
    rater_side: choice(seatSides, 'Which side says it.'),
    rated_on: date('The day.'),
    school_year: schoolYear('The school year of that day.'),
    phase: choice(phases, 'The phase reached.'),
    evidence: text('What it rests on.', { optional: true }),
  },
});
