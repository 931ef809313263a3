import { indicator, sql } from '../indicator.ts';
import { parts } from '../measure.ts';

export const attendanceTiers = indicator({
  id: 'attendance_tiers',
  version: 1,
  title: 'Attendance tiers',
  question: 'How is absence spread over the students?',
  definition:
    'Every enrolled student is in one of five parts by the share of days missed: satisfactory (under 5%), at risk (5% to under 10%), moderate (10% to under 20%), severe (20% or more), or enrolled too few days to judge.',
  doesNotShow: 'Whether the same students stay in a tier from one year to the next.',
  audiences: ['principal', 'board'],
  quadrant: 'population',
  servesBullets: [],
  unit: 'percent',
  better: 'context',
  counts: 'students',
  measure: parts('tier', ['satisfactory', 'at_risk', 'moderate', 'severe', 'insufficient_days']),
  breakdowns: [],
  sql: sql`
    -- one student in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period,
      case
        when standing = 'too_few_days' then 'insufficient_days'
        when 5 * absent_units >= enrolled_units then 'severe'
        when 10 * absent_units >= enrolled_units then 'moderate'
        when 20 * absent_units >= enrolled_units then 'at_risk'
        else 'satisfactory'
      end as part
    from warehouse.student_period
    where standing in ('judged', 'too_few_days')`,
  examples: [
    {
      says: '9 of 180 days is exactly 5%: at risk',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 216 }] },
      expect: [{ part: 'at_risk' }],
    },
    {
      says: 'one twenty-fourth of a day less is satisfactory: no student falls between two tiers',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 215 }] },
      expect: [{ part: 'satisfactory' }],
    },
    {
      says: '17 of 180 days is at risk',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 408 }] },
      expect: [{ part: 'at_risk' }],
    },
    {
      says: '18 of 180 days is moderate',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 432 }] },
      expect: [{ part: 'moderate' }],
    },
    {
      says: '36 of 180 days is severe',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 864 }] },
      expect: [{ part: 'severe' }],
    },
    {
      says: 'a student who never came is severe',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 4320 }] },
      expect: [{ part: 'severe' }],
    },
    {
      says: '3 of 9 days are too few to judge, and are not satisfactory',
      given: { student_period: [{ enrolled_units: 216, absent_units: 72, standing: 'too_few_days' }] },
      expect: [{ part: 'insufficient_days' }],
    },
    {
      says: '3 of 10 days is severe',
      given: { student_period: [{ enrolled_units: 240, absent_units: 72 }] },
      expect: [{ part: 'severe' }],
    },
    {
      says: 'a transfer is severe at the school with 45 of 82 days missed, at risk at that with 7 of 96, severe over the year',
      given: {
        student_period: [
          { grain: 'district', student_key: 1, school_key: null, enrolled_units: 4272, absent_units: 1248 },
          { grain: 'school', student_key: 1, school_key: 1, enrolled_units: 1968, absent_units: 1080 },
          { grain: 'school', student_key: 1, school_key: 2, enrolled_units: 2304, absent_units: 168 },
        ],
      },
      expect: [
        { grain: 'district', part: 'severe' },
        { grain: 'school', school_key: 1, part: 'severe' },
        { grain: 'school', school_key: 2, part: 'at_risk' },
      ],
    },
  ],
  sources: ['Attendance Works’ District Attendance Tracking Tool: 5, 10 and 20%.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
