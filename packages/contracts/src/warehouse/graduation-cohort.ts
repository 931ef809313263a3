import { groupKinds } from '../staging/student-group.ts';
import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear } from '../types.ts';

export const graduationCohort = table({
  name: 'graduation_cohort',
  layer: 'warehouse',
  grain: 'one adjusted cohort, or one group of it, at one school, as the state counted it',
  key: ['school_year', 'school_key', 'group_kind', 'group_member'],
  columns: {
    school_year: schoolYear('The school year in which the cohort was to graduate.'),
    school_key: key('The school; empty for students of no school of the district.', { optional: true }),
    group_kind: choice(groupKinds, 'The kind of group; empty for the whole cohort.', { optional: true }),
    group_member: identifier('Which group.', { optional: true }),
    students: integer('Students in the adjusted cohort.'),
    graduates: integer('Of these, those who graduated on time.'),
  },
});
