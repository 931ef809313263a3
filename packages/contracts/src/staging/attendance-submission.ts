import { table } from '../table.ts';
import { date, identifier, truth } from '../types.ts';

export const attendanceSubmission = table({
  name: 'attendance_submission',
  layer: 'staging',
  grain: 'one school’s register on one date (or one section of it)',
  key: ['school_id', 'date', 'section'],
  columns: {
    school_id: identifier('The school.'),
    date: date('The day.'),
    section: identifier('Homeroom or section; a day counts as taken when every section that is listed was.', {
      optional: true,
    }),
    complete: truth('Whether the register was taken. A row without this says yes.', { optional: true }),
  },
});
