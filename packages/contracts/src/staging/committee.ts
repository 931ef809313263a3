import { table } from '../table.ts';
import { identifier, integer, text } from '../types.ts';

export const committee = table({
  name: 'committee',
  layer: 'staging',
  grain: 'one committee that steers the strategy: of the district, or the site team of a school',
  key: ['committee_id'],
  columns: {
    committee_id: identifier('Its number.'),
    name: text('Its name.'),
    school_id: identifier('The school whose site team it is; empty for a committee of the district.', {
      optional: true,
    }),
    quorum: integer('How many members must be present.', { optional: true }),
    quorum_of_each_side: integer('How many of labor, and as many of management, must be among them.', {
      optional: true,
    }),
  },
  checks: [
    {
      name: 'no_quorum',
      column: 'quorum',
      says: 'The quorum is less than one member, or more than a thousand.',
      remedy: 'Write how many members must be present, or leave it empty.',
      sql: 'coalesce(quorum, 1) between 1 and 1000 and coalesce(quorum_of_each_side, 1) between 1 and 1000',
    },
  ],
});
