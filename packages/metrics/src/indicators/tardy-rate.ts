import { groupKinds, UNITS_PER_DAY } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { ratio } from '../measure.ts';

export const tardyRate = indicator({
  id: 'tardy_rate',
  version: 1,
  title: 'Days late',
  question: 'On how many of the days they come do students come late?',
  definition:
    'Days on which a student came late, divided by the days attended. Days of absence are on neither side. A day so late that the district counts it as absence, in part or whole, is absence and no day late.',
  doesNotShow: 'How late, or why: a late bus is in it as much as a late start at home.',
  audiences: ['principal'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'lower',
  counts: 'students',
  measure: ratio(UNITS_PER_DAY),
  breakdowns: ['grade', ...groupKinds],
  sql: sql`
    -- one student who attended in one period; of a shared day, no more can be late than was attended
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade,
      least(24 * tardy_days, enrolled_units - absent_units) as numerator, enrolled_units - absent_units as denominator
    from warehouse.student_period
    where enrolled_units > absent_units`,
  examples: [
    {
      says: 'late on 8 of the 160 days attended of 180: the 20 days of absence are in neither',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 480, tardy_days: 8 }] },
      expect: [{ numerator: 192, denominator: 3840 }],
      figure: 5,
    },
    {
      says: 'a student who never came was never late, and is not counted as always on time',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 4320 }] },
      expect: [],
    },
    {
      says: 'a student at two schools, half of each day at either: late on one shared day of which half counts here',
      given: { student_period: [{ enrolled_units: 12, tardy_days: 1 }] },
      expect: [{ numerator: 12, denominator: 12 }],
    },
  ],
  sources: ['Production practice: numerator and denominator span the same days.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
