import { indicator, sql } from '../indicator.ts';
import { share } from '../measure.ts';

export const householdKnownRate = indicator({
  id: 'household_known_rate',
  version: 1,
  title: 'Students whose household is known',
  question: 'For how many students is it known with whom they live, so that their families can be counted?',
  definition:
    'Share of students enrolled at any time in the period who are in a household on record. Families are counted by households; a family whose household is not on record is in neither side of “Families served”.',
  doesNotShow: 'Whether the households on record are right.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'students',
  measure: share(),
  restsOn: 'service_event',
  periods: ['year', 'to_date'],
  breakdowns: [],
  sql: sql`
    -- one enrolled student in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade, household_known as value
    from warehouse.student_service`,
  examples: [
    {
      says: 'one of two students is in a household on record',
      given: {
        student_service: [
          { student_key: 1, school_key: 1, household_known: true },
          { student_key: 2, school_key: 1, household_known: false },
        ],
      },
      expect: [{ value: true }, { value: false }],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
