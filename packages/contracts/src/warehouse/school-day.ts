import { table } from '../table.ts';
import { date, identifier, integer, key, schoolYear } from '../types.ts';

/** The absence-only arithmetic stands on this: days enrolled with a register = taken_before(exit) − taken_before(entry). */
export const schoolDay = table({
  name: 'school_day',
  layer: 'warehouse',
  grain: 'one date, school or not, of one school’s calendar within a school year, and the day after its end',
  key: ['school_key', 'calendar_code', 'school_year', 'date'],
  columns: {
    school_key: key('The school.'),
    calendar_code: identifier('The calendar or track.'),
    school_year: schoolYear('The school year.'),
    date: date('The date.'),
    due_before: integer('Instructional days before this date in the school year.'),
    taken_before: integer('Of these, days on which the register was taken, up to the as-of date.'),
  },
});
