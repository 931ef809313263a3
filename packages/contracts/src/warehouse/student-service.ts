import { table } from '../table.ts';
import { choice, identifier, key, schoolYear, truth } from '../types.ts';
import { grains, periodKinds } from './student-period.ts';

export const studentService = table({
  name: 'student_service',
  layer: 'warehouse',
  grain:
    'one enrolled student in one period, across the district’s schools or at one school, of school years with services',
  key: ['grain', 'student_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Whether services given anywhere count, or only those given at that school.'),
    student_key: key('The student.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(periodKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    grade: identifier('Grade at the last day enrolled in the period.'),
    served: truth(
      'Whether the student received a service that is not for everybody. At a school, who received nothing but sensitive services counts only where ten others were served, so that the share is not theirs.',
    ),
    universal_only: truth('Whether the student received services for everybody, and none besides.'),
    household_known: truth('Whether it is known in which household the student lives.'),
  },
});
