import { table } from '../table.ts';
import { date, key, schoolYear } from '../types.ts';

export const thresholdCrossing = table({
  name: 'threshold_crossing',
  layer: 'warehouse',
  grain: 'one student who was chronically absent on some day of one school year, of school years with services',
  key: ['student_key', 'school_year'],
  columns: {
    student_key: key('The student.'),
    school_year: schoolYear('The school year.'),
    crossed_on: date(
      'The first day at whose end the student had been enrolled for the minimum of days and had missed as much as makes chronic, across the district’s schools.',
    ),
    window_end: date('The day after the thirtieth day of school after it; empty where the year ends before.', {
      optional: true,
    }),
  },
});
