import { table } from '../table.ts';
import { integer, key, schoolYear, units } from '../types.ts';

export const serviceHours = table({
  name: 'service_hours',
  layer: 'warehouse',
  grain:
    'one student of a school where services meant to help students come to school count hours, in one school year, with the last 30 days of school and the hours received before them',
  key: ['student_key', 'school_year'],
  columns: {
    student_key: key('The student.'),
    school_year: schoolYear('The school year.'),
    school_key: key('The school of the last days.'),
    minutes_before: integer(
      'Minutes of such services from the first day of the school year to the day before the first of the last days. Nothing received in them or after them counts.',
    ),
    enrolled_units: units('Days enrolled with a register among the last 30 such days of the stay, 20 at least.'),
    absent_units: units('Of these, absent.'),
  },
});
