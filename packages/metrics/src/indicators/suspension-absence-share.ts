import { groupKinds, UNITS_PER_DAY } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { ratio } from '../measure.ts';

export const suspensionAbsenceShare = indicator({
  id: 'suspension_absence_share',
  version: 1,
  title: 'Absence due to suspension',
  question: 'How much of the absence is the school’s own doing, by suspending students?',
  definition:
    'Days suspended out of school, divided by all days of absence. They are days of absence like any other, and are never taken out of chronic absence. Suspension in school is not among them.',
  doesNotShow:
    'How many students were suspended (the data quality page has that share), what for, or whether it was fair.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'better_off',
  servesBullets: [],
  unit: 'percent',
  better: 'lower',
  counts: 'students',
  measure: ratio(UNITS_PER_DAY),
  breakdowns: ['grade', ...groupKinds],
  sql: sql`
    -- one student with an absence in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade,
      suspended_units as numerator, absent_units as denominator
    from warehouse.student_period
    where absent_units > 0`,
  examples: [
    {
      says: '3 of 12 days of absence were a suspension',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 288, suspended_units: 72 }] },
      expect: [{ numerator: 72, denominator: 288 }],
      figure: 25,
    },
    {
      says: 'days are pooled over students: one suspended for 2 of 4 days, one absent for 16 without suspension',
      given: {
        student_period: [
          { enrolled_units: 4320, absent_units: 96, suspended_units: 48 },
          { enrolled_units: 4320, absent_units: 384 },
        ],
      },
      expect: [
        { numerator: 48, denominator: 96 },
        { numerator: 0, denominator: 384 },
      ],
      figure: 10,
    },
    {
      says: 'a student who missed nothing is on neither side',
      given: { student_period: [{ enrolled_units: 4320 }] },
      expect: [],
    },
  ],
  sources: [
    'California’s formula for chronic absence counts suspension out of school among the absences.',
    'Suspension out of school is always an absence: a Connecticut handbook’s wording.',
  ],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
