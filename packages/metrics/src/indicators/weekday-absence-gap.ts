import { UNITS_PER_DAY } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { weekdayGap } from '../measure.ts';

export const weekdayAbsenceGap = indicator({
  id: 'weekday_absence_gap',
  version: 1,
  title: 'Absence by day of the week',
  question: 'Is one day of the week missed more than the others?',
  definition:
    'The share of days missed on one weekday, less the mean of that share on the other four, in percentage points. Only full weeks count, with school and a register on all five days, and at least 8 of them. A difference is called one only where its interval leaves out 0; the interval comes from drawing the same weeks again and again by lot.',
  doesNotShow:
    'Why, or who. With five weekdays and many schools some will stand out by chance. Weeks beside a holiday are in it: the data quality page says how many there are.',
  audiences: ['principal'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'points',
  better: 'context',
  counts: 'students',
  measure: weekdayGap(UNITS_PER_DAY),
  periods: ['to_date'],
  breakdowns: [],
  sql: sql`
    -- one student’s full weeks of one school year to date
    select student_key as unit_id, grain, school_key, school_year, period_kind, period,
      absent_monday, absent_tuesday, absent_wednesday, absent_thursday, absent_friday,
      enrolled_monday, enrolled_tuesday, enrolled_wednesday, enrolled_thursday, enrolled_friday
    from warehouse.student_weekday`,
  examples: [
    {
      says: 'a student absent on two of eight Fridays and half of a Monday; the engine adds up students, day by day',
      given: {
        student_weekday: [
          {
            enrolled_monday: 192,
            enrolled_tuesday: 192,
            enrolled_wednesday: 192,
            enrolled_thursday: 192,
            enrolled_friday: 192,
            absent_monday: 12,
            absent_friday: 48,
          },
        ],
      },
      expect: [{ absent_monday: 12, absent_tuesday: 0, absent_friday: 48, enrolled_friday: 192 }],
    },
    {
      says: 'a student who entered on a Wednesday has a Wednesday more than Mondays',
      given: { student_weekday: [{ enrolled_monday: 168, enrolled_wednesday: 192 }] },
      expect: [{ enrolled_monday: 168, enrolled_wednesday: 192 }],
    },
  ],
  sources: ['Hearth’s own. Bootstrap by blocks: Künsch (1989), Annals of Statistics 17:1217–1241; a block is a week.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
