import { table } from '../table.ts';
import { date, decimal, integer, key, schoolYear, truth } from '../types.ts';

export const schoolDayCount = table({
  name: 'school_day_count',
  layer: 'warehouse',
  grain: 'one school on one date, as published',
  key: ['school_key', 'date'],
  columns: {
    school_key: key('The school.'),
    school_year: schoolYear('The school year.'),
    date: date('The day.'),
    enrolled: integer('Students expected.', { optional: true }),
    present: integer('Students present.', { optional: true }),
    percent_present: decimal('Percent present where only that is published.', { optional: true }),
    submitted: truth('Whether the school had submitted. Without it there is no figure.'),
  },
});
