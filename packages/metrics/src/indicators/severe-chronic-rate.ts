import { groupKinds } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { share } from '../measure.ts';

export const severeChronicRate = indicator({
  id: 'severe_chronic_rate',
  version: 1,
  title: 'Severe chronic absence',
  question: 'Are fewer students missing a fifth or more of school?',
  definition:
    'Share of students absent on a fifth or more of the days they were enrolled, for any reason, among those enrolled at least 10 days.',
  doesNotShow: 'Why students are absent. Everyone counted here is counted in chronic absence too.',
  audiences: ['principal', 'board'],
  quadrant: 'better_off',
  servesBullets: [],
  unit: 'percent',
  better: 'lower',
  counts: 'students',
  measure: share(),
  onlyWithMinimumDays: true,
  breakdowns: ['grade', ...groupKinds],
  sql: sql`
    -- one student in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade,
      5 * absent_units >= enrolled_units as value
    from warehouse.student_period
    where standing = 'judged'`,
  examples: [
    {
      says: '36 of 180 days is exactly a fifth: severe',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 864 }] },
      expect: [{ value: true }],
    },
    {
      says: 'one twenty-fourth of a day less is not',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 863 }] },
      expect: [{ value: false }],
    },
    {
      says: 'a student who never came is severe',
      given: { student_period: [{ enrolled_units: 4320, absent_units: 4320 }] },
      expect: [{ value: true }],
    },
  ],
  sources: ['Attendance Works’ tiers: severe chronic absence is 20% or more.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
