import { table } from '../table.ts';
import { identifier, integer, text } from '../types.ts';

export const rubricItem = table({
  name: 'rubric_item',
  layer: 'staging',
  grain: 'one item of the rubric by which schools rate how far they are',
  key: ['item_id'],
  columns: {
    item_id: identifier('Its number.'),
    rubric: text('The rubric.', { optional: true }),
    strategy: text('The strategy or pillar under which it stands.', { optional: true }),
    wording: text('What it asks, in the rubric’s own words or the committee’s.'),
    position: integer('Its place in the rubric.', { optional: true }),
  },
});
