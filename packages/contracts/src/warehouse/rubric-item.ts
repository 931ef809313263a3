import { table } from '../table.ts';
import { identifier, integer, key, text } from '../types.ts';

export const rubricItem = table({
  name: 'rubric_item',
  layer: 'warehouse',
  grain: 'one item of the rubric by which schools rate how far they are',
  key: ['item_key'],
  columns: {
    item_key: key('Our number for it.'),
    directory: identifier('The directory.'),
    item_id: identifier('Its number there.'),
    rubric: text('The rubric.', { optional: true }),
    strategy: text('The strategy or pillar under which it stands.', { optional: true }),
    wording: text('What it asks.'),
    position: integer('Its place in the rubric.'),
  },
});
