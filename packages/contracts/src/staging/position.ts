import { table } from '../table.ts';
import { choice, date, decimal, identifier, text } from '../types.ts';
import { staffRoles } from '../vocabulary/strategy.ts';

export const position = table({
  name: 'position',
  layer: 'staging',
  grain: 'one post that is planned, whether or not anybody is in it',
  key: ['position_id'],
  columns: {
    position_id: identifier('Its number.'),
    title: text('What it is called.', { optional: true }),
    role: choice(staffRoles, 'What it is for.'),
    school_id: identifier('The school; empty where the post serves the district.', { optional: true }),
    fte: decimal('Its size in full-time posts: 1, 0.5.'),
    bargaining_unit: text('The bargaining unit that it belongs to.', { optional: true }),
    starts_on: date('First day on which somebody should be in it.'),
    ends_on: date('Last day; empty where it has no end.', { optional: true }),
    award_id: identifier('The award that pays for it.', { optional: true }),
  },
  checks: [
    {
      name: 'ends_before_it_starts',
      column: 'ends_on',
      says: 'The post ends before it starts.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'ends_on is null or ends_on >= starts_on',
    },
    {
      name: 'no_fte',
      column: 'fte',
      says: 'The size of the post is not more than nothing, or more than twenty full-time posts.',
      remedy: 'Write full-time posts: 1, or 0.5 for half-time.',
      sql: 'fte > 0 and fte <= 20',
    },
  ],
});
