import { policyChanges } from '../published/reconciliation.ts';
import { table } from '../table.ts';
import { choice, identifier, schoolYear, text } from '../types.ts';

export const reconciled = table({
  name: 'reconciled',
  layer: 'confidential',
  grain: 'one student, by name, whose answer for the days at the school is another under another policy this year',
  key: ['policy_id', 'student_id'],
  columns: {
    school_id: identifier('The school.'),
    policy_id: identifier('The other policy; compared with the chosen one.'),
    school_year: schoolYear('The latest school year.'),
    student_id: identifier('The district’s own number.'),
    given_name: text('Given name.', { optional: true }),
    family_name: text('Family name.', { optional: true }),
    change: choice(policyChanges, 'What becomes of the student under the other policy.'),
    rule: identifier('The single rule that alone takes the student there; any_of_several, only_together.'),
  },
});
