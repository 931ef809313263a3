import { table } from '../table.ts';
import { identifier, key, text } from '../types.ts';

export const partner = table({
  name: 'partner',
  layer: 'warehouse',
  grain: 'one organisation that works with the schools',
  key: ['partner_key'],
  columns: {
    partner_key: key('Our number for it; one for all the names of a merged partner.'),
    directory: identifier('The directory.'),
    partner_id: identifier('Its number there.'),
    name: text('Its name.'),
    kind: text('What kind of organisation it is.', { optional: true }),
  },
});
