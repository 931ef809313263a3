import { table } from '../table.ts';
import { choice, date, identifier } from '../types.ts';

/** Ed-Fi's calendar events, shortened: only instructional and make-up days count. */
export const dayTypes = [
  'instructional',
  'make_up',
  'holiday',
  'weather',
  'emergency',
  'strike',
  'staff_only',
  'non_instructional',
  'other',
] as const;

export const calendarDay = table({
  name: 'calendar_day',
  layer: 'staging',
  grain: 'one date of one school’s calendar',
  key: ['school_id', 'calendar_code', 'date'],
  columns: {
    school_id: identifier('The school; empty where the calendar is the whole district’s.', { optional: true }),
    calendar_code: identifier('The calendar or track, where a school has several.', { optional: true }),
    date: date('The date.'),
    day_type: choice(dayTypes, 'What kind of day it is. Instructional and make-up days count.'),
  },
});
