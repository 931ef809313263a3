import { table } from '../table.ts';
import { choice, identifier, key, schoolYear, truth } from '../types.ts';
import { yearKinds } from './student-change.ts';
import { grains } from './student-period.ts';

export const chronicSupport = table({
  name: 'chronic_support',
  layer: 'warehouse',
  grain:
    'one student who is chronically absent at the end of one period across the district’s schools, in the district or at one school of the student, of school years with services',
  key: ['grain', 'student_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where the student was enrolled.'),
    student_key: key('The student.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    grade: identifier('Grade at the last day enrolled in the period.'),
    supported: truth(
      'Whether a service meant to help students come to school came in the 30 days of school after the student first was over the threshold. Sensitive services are not looked at.',
    ),
  },
});
