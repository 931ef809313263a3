import { attendanceCategories } from '../staging/attendance-code-map.ts';
import { table } from '../table.ts';
import { choice, identifier, key, schoolYear, units } from '../types.ts';

export const attendanceCodeMap = table({
  name: 'attendance_code_map',
  layer: 'warehouse',
  grain: 'one attendance code of one source, at one school in one year where they differ',
  key: ['code_key'],
  columns: {
    code_key: key('Our number for the row.'),
    source: identifier('The source whose code it is.'),
    code: identifier('The code as the source writes it.'),
    school_id: identifier('The school where it means this; empty means every school.', { optional: true }),
    school_year: schoolYear('The year in which it means this; empty means every year.', { optional: true }),
    category: choice(attendanceCategories, 'What it means; empty where nobody has said, which blocks publication.', {
      optional: true,
    }),
    units: units('How much of the day is missed.'),
    approved_by: identifier('Who in the district said so, where that is recorded.', { optional: true }),
  },
});
