import { attendanceCategories } from '../staging/attendance-code-map.ts';
import { table } from '../table.ts';
import { choice, date, key, units } from '../types.ts';

/** What is stored for one student on one day. Days present without remark have no row. */
export const eventCategories = attendanceCategories.filter((category) => category !== 'present');

/**
 * The largest table by far (86 million rows for a state's year), so it holds only what nothing else knows: the student, the
 * school and the year are the stay's.
 */
export const attendanceEvent = table({
  name: 'attendance_event',
  layer: 'warehouse',
  grain: 'one student’s stay on one date on which something other than “present” was recorded, or nothing was',
  key: ['enrollment_key', 'date'],
  columns: {
    enrollment_key: key('The stay it falls in.'),
    date: date('The day.'),
    category: choice(
      eventCategories,
      'What was recorded; not_counted leaves both sides of every rate. Empty where the code is not mapped, which blocks publication.',
      { optional: true },
    ),
    code_key: key('The row of attendance_code_map that said so.', { optional: true }),
    units: units('How much of the day it is about: 24 for a whole day.'),
  },
});
