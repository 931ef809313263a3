import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear } from '../types.ts';
import { yearKinds } from './student-change.ts';
import { grains } from './student-period.ts';

export const learningTime = table({
  name: 'learning_time',
  layer: 'warehouse',
  grain:
    'one enrolled student in one period, in the district or at one school, in years in which expanded learning gave time',
  key: ['grain', 'student_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where.'),
    student_key: key('The student.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    grade: identifier('Grade at the last day enrolled in the period.'),
    minutes: integer('Minutes of expanded learning that the student attended there; no sensitive service.'),
  },
});
