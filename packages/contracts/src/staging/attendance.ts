import { table } from '../table.ts';
import { date, dayUnits, identifier, integer } from '../types.ts';

export const attendance = table({
  name: 'attendance',
  layer: 'staging',
  grain: 'one attendance record as sent: a student on a date, or in one section of a date',
  key: ['student_id', 'school_id', 'date', 'section'],
  columns: {
    student_id: identifier('The district’s own number for the student.'),
    school_id: identifier('The school.'),
    date: date('The day.'),
    code: identifier('The attendance code as the source writes it.'),
    section: identifier('Class, period or section, where attendance is taken more than once a day.', {
      optional: true,
    }),
    day_share: dayUnits('The share of the day that the record is about; a whole day when empty.', { optional: true }),
    missed_minutes: integer('Minutes of the day that the record is about, where the source counts those.', {
      optional: true,
    }),
    day_minutes: integer('Minutes that the whole day has, beside them.', { optional: true }),
  },
});
