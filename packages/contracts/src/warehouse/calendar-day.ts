import { dayTypes } from '../staging/calendar-day.ts';
import { table } from '../table.ts';
import { choice, date, identifier, key, schoolYear, truth } from '../types.ts';

export const calendarDay = table({
  name: 'calendar_day',
  layer: 'warehouse',
  grain: 'one date of one school’s calendar',
  key: ['school_key', 'calendar_code', 'date'],
  columns: {
    school_key: key('The school.'),
    calendar_code: identifier('The calendar or track.'),
    date: date('The date.'),
    school_year: schoolYear('The school year the date falls in.'),
    day_type: choice(dayTypes, 'What kind of day it is.'),
    is_instructional: truth('Whether it counts as a day of school.'),
  },
});
