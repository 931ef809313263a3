import { table } from '../table.ts';
import { choice, date, identifier, integer, schoolYear } from '../types.ts';

/** Why there was no school on a weekday; the kinds of calendar days that do not count. */
export const closures = [
  'holiday',
  'weather',
  'emergency',
  'strike',
  'staff_only',
  'non_instructional',
  'other',
] as const;

export const closedDay = table({
  name: 'closed_day',
  layer: 'published',
  grain:
    'one weekday on which a school had no school, up to the as-of date, and why; or how many schools of the district',
  key: ['school_id', 'date', 'day_type'],
  columns: {
    school_id: identifier('The school; “district” for all together.'),
    date: date('The date.'),
    school_year: schoolYear('The school year.'),
    day_type: choice(closures, 'Why there was no school.'),
    after_day: integer('Instructional days before it in the school year; at the district the most of any school.'),
    schools: integer('How many schools were closed for this reason; 1 for a school.'),
  },
});
