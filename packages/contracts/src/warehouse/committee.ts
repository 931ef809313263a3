import { table } from '../table.ts';
import { identifier, integer, key, text } from '../types.ts';

export const committee = table({
  name: 'committee',
  layer: 'warehouse',
  grain: 'one committee that steers the strategy',
  key: ['committee_key'],
  columns: {
    committee_key: key('Our number for it.'),
    directory: identifier('The directory.'),
    committee_id: identifier('Its number there.'),
    name: text('Its name.'),
    school_key: key('The school whose site team it is; empty for a committee of the district.', { optional: true }),
    quorum: integer('How many members must be present.', { optional: true }),
    quorum_of_each_side: integer('How many of labor, and as many of management, must be among them.', {
      optional: true,
    }),
  },
});
