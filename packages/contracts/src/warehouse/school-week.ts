import { table } from '../table.ts';
import { choice, date, integer, key, schoolYear, truth } from '../types.ts';
import { grains } from './student-period.ts';

export const schoolWeek = table({
  name: 'school_week',
  layer: 'warehouse',
  grain:
    'one full week of one school, or of the district’s schools that had one: school and a register on all five days',
  key: ['grain', 'school_key', 'week'],
  columns: {
    grain: choice(grains, 'Whose week.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    week: date('Its Monday; to date only, as student_weekday.'),
    beside_a_break: truth('Whether the week before or after it had fewer than five days of school.'),
    enrolled_monday: integer('Students enrolled on the Monday, in 24ths of a day.'),
    enrolled_tuesday: integer('The same on Tuesday.'),
    enrolled_wednesday: integer('The same on Wednesday.'),
    enrolled_thursday: integer('The same on Thursday.'),
    enrolled_friday: integer('The same on Friday.'),
    absent_monday: integer('Of these, absent on the Monday.'),
    absent_tuesday: integer('The same on Tuesday.'),
    absent_wednesday: integer('The same on Wednesday.'),
    absent_thursday: integer('The same on Thursday.'),
    absent_friday: integer('The same on Friday.'),
  },
});
