import { table } from '../table.ts';
import { choice, date, decimal, identifier, integer, text, truth } from '../types.ts';
import { exitReasons, staffRoles } from '../vocabulary/strategy.ts';

export const post = table({
  name: 'post',
  layer: 'committee',
  grain: 'one stretch of time in which a post was filled by the same people, or stood empty; up to the as-of date',
  key: ['post_id', 'from_on'],
  columns: {
    post_id: identifier('Our number for the post in this release.'),
    title: text('What it is called.', { optional: true }),
    role: choice(staffRoles, 'What it is for.'),
    school_id: identifier('The school; empty where the post serves the district.', { optional: true }),
    bargaining_unit: text('The bargaining unit.', { optional: true }),
    fte: decimal('Its size in full-time posts.'),
    from_on: date('First day.'),
    to_on: date('Last day.'),
    goes_on: truth('Whether it was still so on the as-of date.'),
    filled_fte: decimal('How much of it was filled, in full-time posts; 0 where it stood empty.'),
    people: integer('How many people were in it.'),
    left_for: choice(exitReasons, 'Why somebody left it at the end; empty where nobody did or nobody wrote it down.', {
      optional: true,
    }),
    award_id: identifier('The award that pays for it.', { optional: true }),
  },
});
