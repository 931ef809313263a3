import { table } from '../table.ts';
import { choice, identifier, integer, schoolYear } from '../types.ts';
import { groupKinds } from './student-group.ts';

export const graduationCohort = table({
  name: 'graduation_cohort',
  layer: 'staging',
  grain: 'one adjusted cohort, or one group of it, at one school, as the state counted it',
  key: ['school_year', 'school_id', 'group_kind', 'group_member'],
  columns: {
    school_year: schoolYear('The school year in which the cohort was to graduate.'),
    school_id: identifier('The school; empty for students of the district who are of no school of it.', {
      optional: true,
    }),
    group_kind: choice(groupKinds, 'The kind of group; empty for the whole cohort.', { optional: true }),
    group_member: identifier('Which group.', { optional: true }),
    students: integer('Students in the adjusted cohort.'),
    graduates: integer('Of these, those who graduated on time by the state’s rule.'),
  },
  checks: [
    {
      name: 'group_in_part',
      column: 'group_member',
      says: 'It names a kind of group and not which, or which and not the kind.',
      remedy: 'Write both, or neither.',
      sql: '(group_kind is null) = (group_member is null)',
    },
    {
      name: 'more_than_all',
      column: 'graduates',
      says: 'More graduated than are in the cohort, or a number is less than nothing.',
      remedy: 'Correct the counts at their source.',
      sql: 'graduates between 0 and students',
    },
  ],
});
