import { indicator, sql } from '../indicator.ts';
import { bands } from '../measure.ts';

export const earlyAbsenceBand = indicator({
  id: 'early_absence_band',
  version: 1,
  title: 'Absences in the first days',
  question: 'How many days have students missed of their first 9, 20 and 30?',
  definition:
    'Students by the days they missed of their own first 9, 20 and 30 days enrolled: none, one, two, three or more. A student who entered late is counted from the day of entry, and is in a window only once those days are over. Half days add up, and only whole days count: a day and a half is one.',
  doesNotShow: 'Why they were absent, or who will be later on: it tells of days that are past, and foretells nothing.',
  audiences: ['principal'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'context',
  counts: 'students',
  measure: bands(['first_9_days', 'first_20_days', 'first_30_days'], ['none', 'one', 'two', 'three_or_more']),
  periods: ['to_date'],
  breakdowns: [],
  sql: sql`
    -- one student’s first days of one school year
    select student_key as unit_id, grain, school_key, school_year, period_kind, period,
      case when absent_units_9 >= 72 then 'three_or_more' when absent_units_9 >= 48 then 'two'
        when absent_units_9 >= 24 then 'one' when absent_units_9 >= 0 then 'none' end as first_9_days,
      case when absent_units_20 >= 72 then 'three_or_more' when absent_units_20 >= 48 then 'two'
        when absent_units_20 >= 24 then 'one' when absent_units_20 >= 0 then 'none' end as first_20_days,
      case when absent_units_30 >= 72 then 'three_or_more' when absent_units_30 >= 48 then 'two'
        when absent_units_30 >= 24 then 'one' when absent_units_30 >= 0 then 'none' end as first_30_days
    from warehouse.student_first_days
    where in_population`,
  examples: [
    {
      says: 'one day missed of the first 9, two of 20, three of 30',
      given: { student_first_days: [{ absent_units_9: 24, absent_units_20: 48, absent_units_30: 72 }] },
      expect: [{ first_9_days: 'one', first_20_days: 'two', first_30_days: 'three_or_more' }],
    },
    {
      says: 'half a day is no whole day, a day and a half is one, two and a half are two, four are three or more',
      given: {
        student_first_days: [
          { absent_units_9: 12 },
          { absent_units_9: 36 },
          { absent_units_9: 60 },
          { absent_units_9: 96 },
        ],
      },
      expect: [
        { first_9_days: 'none' },
        { first_9_days: 'one' },
        { first_9_days: 'two' },
        { first_9_days: 'three_or_more' },
      ],
    },
    {
      says: 'a late entrant who has been here 20 days is in the first two windows and not yet in the third',
      given: { student_first_days: [{ absent_units_9: 0, absent_units_20: 24, absent_units_30: null }] },
      expect: [{ first_9_days: 'none', first_20_days: 'one', first_30_days: null }],
    },
    {
      says: 'a grade that the district’s policy is not about is left out',
      given: { student_first_days: [{ absent_units_9: 24, in_population: false }] },
      expect: [],
    },
  ],
  sources: [
    'Attendance Works: look at the end of September for students who have already missed two or three days.',
    'Baltimore Education Research Consortium, “Why September Matters”: fewer than 2, 2 to 4, more than 4 days in September. The first 9, 20 and 30 days are Hearth’s own.',
  ],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
