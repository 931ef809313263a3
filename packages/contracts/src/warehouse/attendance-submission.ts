import { table } from '../table.ts';
import { date, key } from '../types.ts';

export const attendanceSubmission = table({
  name: 'attendance_submission',
  layer: 'warehouse',
  grain: 'one school on one date on which its register was taken',
  key: ['school_key', 'date'],
  columns: {
    school_key: key('The school.'),
    date: date('The day.'),
  },
});
