import { table } from '../table.ts';
import { choice, date, decimal, identifier, key, text } from '../types.ts';
import { staffRoles } from '../vocabulary/strategy.ts';

export const position = table({
  name: 'position',
  layer: 'warehouse',
  grain: 'one post that is planned',
  key: ['position_key'],
  columns: {
    position_key: key('Our number for it.'),
    directory: identifier('The directory.'),
    position_id: identifier('Its number there.'),
    title: text('What it is called.', { optional: true }),
    role: choice(staffRoles, 'What it is for.'),
    school_key: key('The school; empty where the post serves the district.', { optional: true }),
    fte: decimal('Its size in full-time posts.'),
    bargaining_unit: text('The bargaining unit.', { optional: true }),
    starts_on: date('First day on which somebody should be in it.'),
    ends_on: date('Last day; empty where it has no end.', { optional: true }),
    award_key: key('The award that pays for it.', { optional: true }),
  },
});
