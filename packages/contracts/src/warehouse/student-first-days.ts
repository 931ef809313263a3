import { table } from '../table.ts';
import { choice, identifier, key, schoolYear, truth, units } from '../types.ts';
import { grains, sameInDistrict } from './student-period.ts';

export const studentFirstDays = table({
  name: 'student_first_days',
  layer: 'warehouse',
  grain:
    'one student’s own first days of one school year, as far as the instructional day that the latest year has reached, across the district’s schools or at one school',
  key: ['grain', 'student_key', 'school_key', 'school_year'],
  columns: {
    grain: choice(grains, 'district: all the student’s schools together; school: the days at that school only.'),
    student_key: key('The student.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(['to_date'], 'The year as far as the instructional day that the latest one has reached.'),
    period: identifier('The school year’s number.'),
    grade: identifier('Grade at the first of these days.'),
    in_population: truth('Whether the grade is one that the district’s policy is about.'),
    absent_units_9: units('Absent units in the first 9 days enrolled with a register; empty before they are over.', {
      optional: true,
    }),
    absent_units_20: units('The same in the first 20 days.', { optional: true }),
    absent_units_30: units('The same in the first 30 days.', { optional: true }),
    same_in_district: sameInDistrict,
  },
});
