import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const graduationRate = recordIndicator({
  id: 'graduation_rate',
  version: 1,
  title: 'On-time graduation',
  question: 'How many students graduate on time?',
  definition:
    'Students who graduated on time, as a share of the adjusted cohort, as the state counted both; Hearth imports the counts and computes nothing of its own. The official rule is the state’s.',
  doesNotShow: 'What became of those who did not, and of groups of the cohort.',
  audiences: ['board'],
  quadrant: 'population',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'people',
  measure: shareOfRecords(),
  periods: ['year'],
  breakdowns: [],
  sql: sql`
    -- one student of the cohort
    select unit_id, unit_id as person_id, grain, school_key, school_year, period_kind, period, graduated as value
    from warehouse.graduate`,
  examples: [
    {
      says: 'three of four',
      given: {
        graduate: [
          { unit_id: '1/1', grain: 'district', graduated: true },
          { unit_id: '1/2', grain: 'district', graduated: true },
          { unit_id: '1/3', grain: 'district', graduated: true },
          { unit_id: '1/4', grain: 'district', graduated: false },
        ],
      },
      expect: [{ value: true }, { value: true }, { value: true }, { value: false }],
      figure: 75,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
