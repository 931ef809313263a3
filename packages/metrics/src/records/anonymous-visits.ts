import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { total } from '../record-measure.ts';

export const anonymousVisits = recordIndicator({
  id: 'anonymous_visits',
  version: 1,
  title: 'Visits without a name',
  question: 'How often did people come to what asks nobody’s name, such as a food pantry or a health fair?',
  definition:
    'Heads counted where nobody was named, each time anew: who comes to the pantry every week is counted every week. Visits are no people, and are never added to students, families or neighbors.',
  doesNotShow: 'How many different people came.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'how_much',
  servesBullets: [],
  unit: 'count',
  better: 'context',
  counts: 'visits',
  measure: total(),
  breakdowns: [],
  sql: sql`
    -- one delivery at which heads were counted
    select event_key as unit_id, null::integer as person_id, grain, school_key, school_year, period_kind, period, heads as value
    from warehouse.visit`,
  examples: [
    {
      says: 'forty heads and twenty heads a week later are sixty visits, not sixty people',
      given: {
        visit: [
          { event_key: 1, school_key: 1, heads: 40 },
          { event_key: 2, school_key: 1, heads: 20 },
        ],
      },
      expect: [
        { unit_id: 1, person_id: null, value: 40 },
        { unit_id: 2, person_id: null, value: 20 },
      ],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
