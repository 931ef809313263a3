import { groupKinds, UNITS_PER_DAY } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { ratio } from '../measure.ts';

export const unexcusedShare = indicator({
  id: 'unexcused_share',
  version: 1,
  title: 'Unexcused share of absence',
  question: 'Of the absences whose reason is known, how many were unexcused?',
  definition:
    'Days of unexcused absence, divided by the days of absence with a known reason. Absences for which no reason has been given yet are on neither side and are counted apart on the data quality page.',
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
    -- one student with an absence of known reason in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade,
      unexcused_units as numerator, absent_units - unknown_reason_units as denominator
    from warehouse.student_period
    where absent_units > unknown_reason_units`,
  examples: [
    {
      says: '3 of 4 days unexcused, a fifth day without a reason kept apart',
      given: {
        student_period: [{ enrolled_units: 4320, absent_units: 120, unexcused_units: 72, unknown_reason_units: 24 }],
      },
      expect: [{ numerator: 72, denominator: 96 }],
      figure: 75,
    },
    {
      says: 'a student whose only absence has no reason yet is on neither side',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 24, unknown_reason_units: 24 }] },
      expect: [],
    },
    {
      says: 'a student who missed nothing is on neither side',
      given: { student_period: [{ enrolled_units: 4320 }] },
      expect: [],
    },
  ],
  sources: ['CEDS absence categories; the unknown reason kept apart is Hearth’s own.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
