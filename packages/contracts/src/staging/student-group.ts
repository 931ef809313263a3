import { table } from '../table.ts';
import { choice, date, identifier } from '../types.ts';

/** Kinds of groups that a student is in or not: yes and no, each the complement of the other. */
export const groupsOfTwo = ['english_learner', 'disability', 'economic', 'homeless', 'foster', 'migrant'] as const;

export const groupKinds = ['race_ethnicity', ...groupsOfTwo] as const;

export const studentGroup = table({
  name: 'student_group',
  layer: 'staging',
  grain: 'one student in one group for a stretch of time',
  key: ['student_id', 'group_kind', 'valid_from'],
  columns: {
    student_id: identifier('The district’s own number for the student.'),
    group_kind: choice(groupKinds, 'What the group is about.'),
    member: identifier('Which group: a race or ethnicity, or yes and no.'),
    valid_from: date('First day in the group; empty means always.', { optional: true }),
    valid_to: date('First day no longer in the group; empty means still.', { optional: true }),
  },
  checks: [
    {
      name: 'order',
      says: 'The group ends before it begins.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'valid_to >= valid_from',
    },
  ],
});
