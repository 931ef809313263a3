import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const familiesTargetedAndServedRate = recordIndicator({
  id: 'families_targeted_and_served_rate',
  version: 1,
  title: 'Targeted families who were served',
  question: 'Of the families on the list of those to be reached, how many were?',
  definition:
    'Of the families on the list that was frozen at the start of the school year, the share in which somebody who is not a student received a service of the kind they are listed for in that year, or any service where no kind is named. A household counts once. The number of them stands above the line.',
  doesNotShow:
    'Who should have been on the list and was not. Students and families are told apart and never added together.',
  audiences: ['board', 'committee'],
  quadrant: 'how_much',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'households',
  measure: shareOfRecords(),
  breakdowns: [],
  sql: sql`
    -- one family on the list of one school year
    select unit_key as unit_id, unit_key as person_id, student_key, grain, school_key, school_year, period_kind, period, served as value, sensitive
    from warehouse.target_served
    where who = 'family'`,
  examples: [
    {
      says: 'of two on the list one was served; a student is not in it',
      given: {
        target_served: [
          { who: 'family', unit_key: 1, school_key: 1, served: true },
          { who: 'family', unit_key: 2, school_key: 1, served: false },
          { who: 'student', unit_key: 3, school_key: 1, served: true },
        ],
      },
      expect: [{ value: true }, { value: false }],
    },
  ],
  sources: [
    'Full-Service Community Schools, 20 U.S.C. 7275: families and students targeted for services each year, number and percentage.',
  ],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
