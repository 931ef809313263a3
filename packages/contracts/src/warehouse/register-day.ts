import { table } from '../table.ts';
import { date, integer, key, schoolYear, truth } from '../types.ts';

export const registerDay = table({
  name: 'register_day',
  layer: 'warehouse',
  grain: 'one instructional date of one school, up to the as-of date',
  key: ['school_key', 'date'],
  columns: {
    school_key: key('The school.'),
    school_year: schoolYear('The school year.'),
    date: date('The day.'),
    instructional_day: integer('The running number of the school’s instructional day, from 1.'),
    taken: truth('Whether the register was taken.'),
  },
});
