import { table } from '../table.ts';
import { choice, date, identifier, key, schoolYear } from '../types.ts';
import { yearKinds } from './student-change.ts';
import { grains } from './student-period.ts';

export const strategyPeriod = table({
  name: 'strategy_period',
  layer: 'warehouse',
  grain:
    'one school year, as far as the strategy’s record is looked at: all of it, or through as many days of school as the latest has reached',
  key: ['school_year', 'period_kind'],
  columns: {
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    first_day: date('Its first day, in or out of school.'),
    until_day: date('The day after the last that counts; never later than the day after the as-of date.'),
    known_until: date(
      'The day after the last on which what came of it counts: minutes of a meeting in June come in July. To date, the same day.',
    ),
  },
});

/** Where and when a row of the strategy’s views counts. */
export const placeAndPeriod = {
  grain: choice(grains, 'Where.'),
  school_key: key('The school; at district grain empty.', { optional: true }),
  school_year: schoolYear('The school year.'),
  period_kind: choice(yearKinds, 'What kind of stretch of time.'),
  period: identifier('Which.'),
};
export const placeAndPeriodKey = ['grain', 'school_key', 'school_year', 'period_kind'] as const;
