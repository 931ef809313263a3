import { table } from '../table.ts';
import { decimal, identifier, schoolYear } from '../types.ts';

export const vacancy = table({
  name: 'vacancy',
  layer: 'committee',
  grain: 'the coordinators’ posts of one school in one school year, as far as it has come',
  key: ['school_id', 'school_year'],
  columns: {
    school_id: identifier('The school; “district” for posts that serve the district.'),
    school_year: schoolYear('The school year.'),
    planned_days: decimal('Days on which they should have been filled, in full-time posts.'),
    vacant_days: decimal('The part of these on which they were not.'),
  },
});
