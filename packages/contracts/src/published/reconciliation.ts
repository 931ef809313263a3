import { table } from '../table.ts';
import { choice, identifier, integer, schoolYear } from '../types.ts';
import { grains } from '../warehouse/student-period.ts';
import { cellStatuses } from './cell.ts';

/** What becomes of a student whose answer is another one under the other policy. Each student is in one of them. */
export const policyChanges = [
  'to_chronic',
  'to_not_chronic',
  'chronic_no_longer_judged',
  'not_chronic_no_longer_judged',
  'newly_judged_chronic',
  'newly_judged_not_chronic',
] as const;

/** A student whom several single rules would take to the other answer, and one whom only several together do. */
export const jointRules = ['any_of_several', 'only_together'] as const;

export const reconciliation = table({
  name: 'reconciliation',
  layer: 'published',
  grain:
    'students of one place and school year whose answer is another under another policy, in one way and for one rule; in tens',
  key: ['policy_id', 'school_year', 'grain', 'school_id', 'change', 'rule'],
  columns: {
    policy_id: identifier('The other policy; compared with the chosen one.'),
    school_year: schoolYear('The school year, so far where it is under way.'),
    grain: choice(grains, 'District or school.'),
    school_id: identifier('The school; “district” at district grain.'),
    change: choice(policyChanges, 'What becomes of them under the other policy.'),
    rule: identifier(
      'The single rule that alone takes them there, as hearth.yaml spells it; any_of_several, only_together; all: whatever the rule.',
    ),
    status: choice(cellStatuses, 'What state the number is in; coded: told in tens.'),
    students_from: integer('The students are at least so many, a whole ten.', { optional: true }),
    students_to: integer('… and at most so many.', { optional: true }),
  },
  checks: [
    {
      name: 'tens',
      says: 'A number of students is told more closely than in tens, or is below ten.',
      remedy: 'Tell it in tens, from ten up.',
      sql: "status <> 'coded' or (students_from >= 10 and students_from % 10 = 0 and students_to = students_from + 9)",
    },
    {
      name: 'bare',
      says: 'A number that is not told stands there.',
      remedy: 'Remove it.',
      sql: "(status = 'coded') = (students_from is not null) and (status = 'coded') = (students_to is not null)",
    },
    {
      name: 'never_exact',
      says: 'A number of students is told exactly.',
      remedy: 'Tell it in tens.',
      sql: "status <> 'shown'",
    },
    {
      name: 'place',
      says: 'The place does not fit the grain.',
      remedy: 'Write “district” at district grain only.',
      sql: "(grain = 'district') = (school_id = 'district')",
    },
  ],
});
