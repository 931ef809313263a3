import { table } from '../table.ts';
import { identifier, integer, schoolYear, units } from '../types.ts';

export const day = table({
  name: 'day',
  layer: 'confidential',
  grain: 'one school to one instructional day of this school year or the last',
  key: ['school_year', 'instructional_day'],
  columns: {
    school_id: identifier('The school.'),
    school_year: schoolYear('The school year.'),
    instructional_day: integer(
      'The running number of the school’s day of school up to which it counts: 5, 10 …, the day reached, and last year’s end.',
    ),
    students: integer('Students judged, those who have left included.'),
    chronic: integer('Of these, chronically absent to that day.'),
    severe: integer('Of these, absent on a fifth or more of their days.'),
    enrolled_units: units('Days enrolled at the school with a register, of all students, in 24ths.'),
    absent_units: units('Of these, absent.'),
  },
});
