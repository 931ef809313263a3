import { table } from '../table.ts';
import { identifier, key } from '../types.ts';

export const household = table({
  name: 'household',
  layer: 'warehouse',
  grain: 'one household',
  key: ['household_key'],
  columns: {
    household_key: key('Our number for it.'),
    directory: identifier('The directory that names it; “district” for the district’s own.'),
    household_id: identifier('Its number there.'),
  },
});
