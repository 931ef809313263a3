import { policyChanges } from '../published/reconciliation.ts';
import { table } from '../table.ts';
import { choice, identifier, schoolYear, text, units } from '../types.ts';

/** A policy under which the student has no day at the school. */
const missing = { optional: true } as const;

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
    grade: identifier('Grade level of the last stay at the school this year.', { optional: true }),
    own_enrolled_units: units(
      'Days enrolled at the school with a register under the chosen policy, in 24ths; empty without any.',
      missing,
    ),
    own_absent_units: units('Of these, absent as the chosen policy counts it.', missing),
    own_chronic_from_units: units('Absent units from which the student is chronically absent under it.', missing),
    other_enrolled_units: units('The same days under the other policy.', missing),
    other_absent_units: units('The same absences as the other policy counts them.', missing),
    other_chronic_from_units: units(
      'Absent units from which the student is chronically absent under that one.',
      missing,
    ),
    change: choice(policyChanges, 'What becomes of the student under the other policy.'),
    rule: identifier('The single rule that alone takes the student there; any_of_several, only_together.'),
  },
});
