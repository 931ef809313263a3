import { grains, periodKinds } from './student-period.ts';
import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear } from '../types.ts';

export const schoolPeriod = table({
  name: 'school_period',
  layer: 'warehouse',
  grain: 'one school, or the district, in one period',
  key: ['grain', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Whose days.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(periodKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    days_due: integer('Registers due: instructional days of the school in the period; at district grain school-days.'),
    days_taken: integer('Registers taken.'),
    days_of_school: integer('Days of school with a register; at district grain the most that any school had.'),
  },
});
