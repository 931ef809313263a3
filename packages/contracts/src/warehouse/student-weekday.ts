import { table } from '../table.ts';
import { choice, identifier, key, schoolYear, units } from '../types.ts';
import { grains, sameInDistrict } from './student-period.ts';

/**
 * A full week has school and a register on each of its five days. Only such weeks count, because a day beside a holiday
 * is missed more than others: the weekday of which there are most would look worse than it is.
 */
export const studentWeekday = table({
  name: 'student_weekday',
  layer: 'warehouse',
  grain:
    'one student’s full weeks of one school year to date, weekday by weekday, across the district’s schools or at one school',
  key: ['grain', 'student_key', 'school_key', 'school_year'],
  columns: {
    grain: choice(grains, 'district: all the student’s schools together; school: the days at that school only.'),
    student_key: key('The student.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(['to_date'], 'The year as far as the instructional day that the latest one has reached.'),
    period: identifier('The school year’s number.'),
    enrolled_monday: units('Mondays of full weeks on which the student was enrolled, in 24ths.'),
    enrolled_tuesday: units('The same of Tuesdays.'),
    enrolled_wednesday: units('The same of Wednesdays.'),
    enrolled_thursday: units('The same of Thursdays.'),
    enrolled_friday: units('The same of Fridays.'),
    absent_monday: units('Of the Mondays, absent as the district’s policy counts it.'),
    absent_tuesday: units('Of the Tuesdays.'),
    absent_wednesday: units('Of the Wednesdays.'),
    absent_thursday: units('Of the Thursdays.'),
    absent_friday: units('Of the Fridays.'),
    same_in_district: sameInDistrict,
  },
});
