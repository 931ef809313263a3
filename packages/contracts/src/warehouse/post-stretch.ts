import { table } from '../table.ts';
import { choice, date, decimal, integer, key, truth } from '../types.ts';
import { exitReasons, staffRoles } from '../vocabulary/strategy.ts';

export const postStretch = table({
  name: 'post_stretch',
  layer: 'warehouse',
  grain: 'one stretch of time in which a post was filled by the same people, or stood empty; up to the as-of date',
  key: ['position_key', 'from_day'],
  columns: {
    position_key: key('The post.'),
    role: choice(staffRoles, 'What it is for.'),
    school_key: key('The school; empty where the post serves the district.', { optional: true }),
    fte: decimal('Its size in full-time posts.'),
    from_day: date('First day.'),
    end_day: date('The day after the last.'),
    goes_on: truth('Whether it was still so on the as-of date.'),
    filled_fte: decimal('How much of it was filled, in full-time posts; never more than its size.'),
    people: integer('How many people were in it.'),
    left_for: choice(exitReasons, 'Why somebody left it at the end; empty where nobody did or nobody wrote it down.', {
      optional: true,
    }),
  },
});
