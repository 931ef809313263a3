import { table } from '../table.ts';
import { identifier, text } from '../types.ts';

export const partner = table({
  name: 'partner',
  layer: 'staging',
  grain: 'one organisation that works with the schools',
  key: ['partner_id'],
  columns: {
    partner_id: identifier('Its number in the directory.'),
    name: text('Its name.'),
    kind: text('What kind of organisation it is.', { optional: true }),
    same_as: identifier('The partner into which it was merged, or whose earlier name this is.', { optional: true }),
  },
});
