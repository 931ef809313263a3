import { table } from '../table.ts';
import { date, identifier, integer, schoolYear } from '../types.ts';

export const registerDay = table({
  name: 'register_day',
  layer: 'published',
  grain: 'one day of school of one school, or of all together, in the latest school year',
  key: ['school_id', 'date'],
  columns: {
    school_id: identifier('The school; “district” for all together.'),
    school_year: schoolYear('The school year.'),
    date: date('The day.'),
    due: integer('Registers due; 0 on a day still to come.'),
    taken: integer('Registers taken.'),
  },
  checks: [
    {
      name: 'taken',
      says: 'More registers were taken than were due.',
      remedy: 'Count them again.',
      sql: 'taken <= due',
    },
  ],
});
