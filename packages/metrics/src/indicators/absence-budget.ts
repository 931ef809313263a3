import { indicator, sql } from '../indicator.ts';
import { each } from '../measure.ts';

export const absenceBudget = indicator({
  id: 'absence_budget',
  version: 1,
  title: 'Absences left',
  question: 'How many more days can this student miss and still end the year under a tenth?',
  definition:
    'The fewest days that would be a tenth of all the days the student will have been enrolled by the end of the year, less one, less the days already missed, in whole days. Below 0 the student can no longer end the year under a tenth. It is counted anew when a student changes schools.',
  doesNotShow:
    'Anything of a group: it is told of one student, to those who may see that school’s named students, and no release has a figure of it. Days of school that are yet to be added or lost are not foreseen.',
  audiences: ['principal'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'days',
  better: 'higher',
  counts: 'students',
  measure: each(),
  periods: ['to_date'],
  breakdowns: [],
  sql: sql`
    -- one student at the school where enrolled now; nothing without a calendar that says how many days are to come
    select student_key as unit_id, 'school' as grain, school_key, school_year, 'to_date' as period_kind,
      cast(school_year as varchar) as period, 24 * absences_left as value
    from warehouse.student_now
    where absences_left is not null`,
  examples: [
    {
      says: '12 of 180 days missed: 5 more are possible, for 18 would be a tenth',
      given: { student_now: [{ days_at_end: 180, absent_units: 288, absences_left: 5 }] },
      expect: [{ value: 120 }],
    },
    {
      says: '18 of 180 days missed: already a tenth, one too many',
      given: { student_now: [{ days_at_end: 180, absent_units: 432, absences_left: -1 }] },
      expect: [{ value: -24 }],
    },
    {
      says: '17 of 175 days missed: none left, for 18 is the first number of days that is a tenth',
      given: { student_now: [{ days_at_end: 175, absent_units: 408, absences_left: 0 }] },
      expect: [{ value: 0 }],
    },
    {
      says: 'a school without a calendar of the days to come has none',
      given: { student_now: [{ days_at_end: 96, absent_units: 48, absences_left: null }] },
      expect: [],
    },
  ],
  sources: ['Hearth’s own: ceil(days ÷ 10) − 1 − days missed.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
