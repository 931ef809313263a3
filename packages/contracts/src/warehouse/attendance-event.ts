import { attendanceCategories } from '../staging/attendance-code-map.ts';
import { table } from '../table.ts';
import { choice, date, key, schoolYear, units } from '../types.ts';

/** What is stored for one student on one day. Days present without remark have no row. */
export const eventCategories = attendanceCategories.filter((category) => category !== 'present');

export const attendanceEvent = table({
  name: 'attendance_event',
  layer: 'warehouse',
  grain: 'one student at one school on one date on which something other than “present” was recorded, or nothing was',
  key: ['student_key', 'school_key', 'date'],
  columns: {
    enrollment_key: key('The stay it falls in; empty where no roster was sent for that school year.', { optional: true }),
    student_key: key('The student.'),
    school_key: key('The school.'),
    school_year: schoolYear('The school year.'),
    date: date('The day.'),
    category: choice(eventCategories, 'What was recorded. not_counted leaves both sides of every rate.'),
    units: units('How much of the day it is about: 24 for a whole day. Absent units for absences.'),
  },
});
