import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { quartiles } from '../record-measure.ts';

export const dosageHours = recordIndicator({
  id: 'dosage_hours',
  version: 1,
  title: 'Hours per participant',
  question: 'How many hours of a kind of service does a participant receive?',
  definition:
    'Hours that each participant received in the period, by category of service: the middle value (half received fewer, half more), with the middle half of participants beside it. Only services that count time are in it. Who still takes part is marked and told apart where enrollment in the service is on record, because more hours are to come.',
  doesNotShow:
    'Whether the hours were enough or helped. Hours of one category are not added to another’s, nor to sessions, meals or dollars.',
  audiences: ['principal', 'board'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'hours',
  better: 'context',
  counts: 'participations',
  measure: quartiles(60),
  breakdowns: ['category', 'stay'],
  onlyInParts: true,
  sql: sql`
    -- one person in one category in one period
    select identity || ':' || category as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, category,
      case when still_open then 'still_open' when not still_open then 'ended' end as stay, minutes as value, sensitive
    from warehouse.participation
    where minutes is not null`,
  examples: [
    {
      says: 'ninety minutes with a tutor and an hour with a mentor are two participations; food that counts no time is none',
      given: {
        participation: [
          { identity: 1, school_key: 1, category: 'mentoring', minutes: 60, still_open: true },
          { identity: 1, school_key: 1, category: 'tutoring', minutes: 90, still_open: false },
          { identity: 1, school_key: 1, category: 'food', minutes: null },
        ],
      },
      expect: [
        { category: 'mentoring', value: 60, stay: 'still_open' },
        { category: 'tutoring', value: 90, stay: 'ended' },
      ],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
