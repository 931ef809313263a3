import { indicator, sql } from '../indicator.ts';
import { share } from '../measure.ts';

export const chronicSupportCoverage = indicator({
  id: 'chronic_support_coverage',
  version: 1,
  title: 'Chronically absent students with support',
  question: 'Does help to come to school follow soon after a student has missed a tenth of it?',
  definition:
    'Share of chronically absent students who received a service meant to help students come to school in the 30 days of school after the first day on which they had missed so much. A service before that day, or on it, does not count, nor does one later. Chronically absent is as in “Chronic absence”, across the district’s schools. Sensitive services are not looked at.',
  doesNotShow:
    'Whether the support helped. A student who went over a few days ago counts as without support although the 30 days are not yet over.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'students',
  measure: share(),
  restsOn: 'service_event',
  periods: ['year', 'to_date'],
  // how many are chronically absent in a group may be hidden elsewhere, and would stand here below the line
  breakdowns: [],
  sql: sql`
    -- one chronically absent student in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade, supported as value
    from warehouse.chronic_support`,
  examples: [
    {
      says: 'of two chronically absent students one was visited at home in time',
      given: {
        chronic_support: [
          { student_key: 1, school_key: 1, supported: true },
          { student_key: 2, school_key: 1, supported: false },
        ],
      },
      expect: [{ value: true }, { value: false }],
    },
  ],
  sources: ['The window of 30 days of school is our own choice.'],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
