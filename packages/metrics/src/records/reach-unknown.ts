import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { total } from '../record-measure.ts';

export const reachUnknown = recordIndicator({
  id: 'reach_unknown',
  version: 1,
  title: 'People served of whom it is not known who they are',
  question: 'How many people were served who are neither known as students, nor as family, nor as neighbors?',
  definition:
    'People named in the records of services, each once, of whom the records do not say what they are to the school and who could not be matched to a student. They are in no other count of people.',
  doesNotShow: 'Who they are: guessed, they would make one of the other counts wrong.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'count',
  better: 'lower',
  counts: 'people',
  measure: total(),
  breakdowns: [],
  sql: sql`
    -- one person in one period
    select identity as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, 1 as value, sensitive
    from warehouse.person_reached
    where kind = 'unknown'`,
  examples: [
    {
      says: 'who is known as a neighbor is not unknown',
      given: {
        person_reached: [
          { identity: 1, school_key: 1, kind: 'neighbor' },
          { identity: 3, school_key: 1, kind: 'unknown' },
        ],
      },
      expect: [{ unit_id: 3 }],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
