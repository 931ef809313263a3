import { table } from '../table.ts';
import { choice, identifier, key, schoolYear, units } from '../types.ts';
import { grains, sameInDistrict } from './student-period.ts';

export const studentAbsence = table({
  name: 'student_absence',
  layer: 'warehouse',
  grain:
    'one student in one school year as one way of counting days has it, across the district’s schools or at one school',
  key: ['counted_as', 'grain', 'student_key', 'school_key', 'school_year'],
  columns: {
    counted_as: key(
      'The way of counting days: the first policy that has it. Policies that differ in whom they judge share it.',
    ),
    grain: choice(grains, 'district: all the student’s schools together; school: the days at that school only.'),
    student_key: key('The student.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year, so far where it is under way.'),
    grade: identifier('Grade at the last day enrolled.'),
    enrolled_units: units('Days enrolled on which the register was taken, in 24ths.'),
    absent_units: units('Of these, absent as this way counts it, in 24ths.'),
    same_in_district: sameInDistrict,
  },
});
