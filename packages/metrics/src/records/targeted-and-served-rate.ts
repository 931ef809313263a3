import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const targetedAndServedRate = recordIndicator({
  id: 'targeted_and_served_rate',
  version: 1,
  title: 'Targeted students who were served',
  question: 'Of the students on the list of those to be reached, how many were?',
  definition:
    'Of the students on the list that was frozen at the start of the school year, the share who received a service of the kind they are listed for in that year, or any service where no kind is named. The number of them stands above the line.',
  doesNotShow:
    'Who should have been on the list and was not. Students and families are told apart and never added together.',
  audiences: ['board', 'committee'],
  quadrant: 'how_much',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'people',
  measure: shareOfRecords(),
  breakdowns: [],
  byStudentGroups: true,
  sql: sql`
    -- one student on the list of one school year
    select unit_key as unit_id, unit_key as person_id, student_key, grain, school_key, school_year, period_kind, period, served as value, sensitive
    from warehouse.target_served
    where who = 'student'`,
  examples: [
    {
      says: 'of two on the list one was served; a family is not in it',
      given: {
        target_served: [
          { who: 'student', unit_key: 1, school_key: 1, served: true },
          { who: 'student', unit_key: 2, school_key: 1, served: false },
          { who: 'family', unit_key: 3, school_key: 1, served: true },
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
