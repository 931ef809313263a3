import { table } from '../table.ts';
import { identifier, key } from '../types.ts';

export const staff = table({
  name: 'staff',
  layer: 'warehouse',
  grain: 'one person of a staff, known by number alone',
  key: ['staff_key'],
  columns: {
    staff_key: key('Our number for the person.'),
    directory: identifier('The directory in which the number holds.'),
    staff_id: identifier('The number there.'),
  },
});
