import { groupKinds, UNITS_PER_DAY } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { ratio } from '../measure.ts';

export const unexcusedShare = indicator({
  id: 'unexcused_share',
  version: 1,
  title: 'Unexcused share of absence',
  question: 'How much of the absence is unexcused?',
  definition:
    'Days of unexcused absence, divided by all days of absence. An absence for which no reason has been given yet is an absence and not an unexcused one; the data quality page says how many there are.',
  doesNotShow: 'How much absence there is. Reasons are often changed later, so an earlier release may say otherwise.',
  audiences: ['principal'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'context',
  counts: 'students',
  measure: ratio(UNITS_PER_DAY),
  breakdowns: ['grade', ...groupKinds],
  sql: sql`
    -- one student with an absence in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade,
      unexcused_units as numerator, absent_units as denominator
    from warehouse.student_period
    where absent_units > 0`,
  examples: [
    {
      says: '3 of 5 days unexcused; one of the others has no reason yet, and does not count as unexcused',
      given: {
        student_period: [{ enrolled_units: 4320, absent_units: 120, unexcused_units: 72, unknown_reason_units: 24 }],
      },
      expect: [{ numerator: 72, denominator: 120 }],
      figure: 60,
    },
    {
      says: 'a student whose only absence has no reason yet was absent without being unexcused',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 24, unknown_reason_units: 24 }] },
      expect: [{ numerator: 0, denominator: 24 }],
      figure: 0,
    },
    {
      says: 'a student who missed nothing is on neither side',
      given: { student_period: [{ enrolled_units: 4320 }] },
      expect: [],
    },
  ],
  sources: ['CEDS absence categories.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
