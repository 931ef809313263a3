import { table } from '../table.ts';
import { choice, identifier, integer, text } from '../types.ts';
import { committeeBodies } from '../warehouse/meeting-period.ts';

export const committee = table({
  name: 'committee',
  layer: 'published',
  grain: 'one committee that steers the strategy, with its seats filled on the as-of date',
  key: ['committee_id'],
  columns: {
    committee_id: identifier('Our number for it in this release.'),
    name: text('Its name.'),
    body: choice(committeeBodies, 'Whose it is.'),
    school_id: identifier('The school whose site team it is; “district” for a committee of the district.'),
    quorum: integer('How many members must be present; empty: more than half of those with a seat.', {
      optional: true,
    }),
    quorum_of_each_side: integer('How many of labor, and as many of management, must be among them.', {
      optional: true,
    }),
    labor: integer('Seats filled that speak for labor.'),
    management: integer('Seats filled that speak for management.'),
    others: integer('Other seats filled: families, students, the community, partners.'),
  },
});
