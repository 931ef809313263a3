import { table } from '../table.ts';
import { choice, date, identifier, text } from '../types.ts';
import { phases, seatSides } from '../vocabulary/strategy.ts';

export const rubricRating = table({
  name: 'rubric_rating',
  layer: 'staging',
  grain: 'what one side, agreed among itself, says of one item at one school on one day',
  key: ['school_id', 'item_id', 'rater_side', 'rated_on'],
  columns: {
    school_id: identifier('The school.'),
    item_id: identifier('The item.'),
    rater_side: choice(seatSides, 'Which side says it. One rating a side: no person’s own.'),
    rated_on: date('The day.'),
    phase: choice(phases, 'The phase reached.'),
    evidence: text('What it rests on.', { optional: true }),
  },
});
