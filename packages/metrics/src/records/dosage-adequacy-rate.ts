import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const dosageAdequacyRate = recordIndicator({
  id: 'dosage_adequacy_rate',
  version: 1,
  title: 'Enough service',
  question: 'Do participants get as much of a service as it says is enough?',
  definition:
    'Of the people who took part in a service that states how many hours are enough, the share who received at least so many in the period. Exactly so many is enough. Who takes part in two such services counts in each. Services that state nothing are left out; the list of services shows which.',
  doesNotShow: 'Whether the stated hours are the right ones. Early in a year few can have had enough yet.',
  audiences: ['principal', 'board'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'participations',
  measure: shareOfRecords(),
  breakdowns: ['category'],
  sql: sql`
    -- one person in one service in one period
    select identity || ':' || service_key as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, category,
      minutes >= minimum_minutes as value, sensitive
    from warehouse.service_participation`,
  examples: [
    {
      says: 'ten hours of ten are enough, a minute less is not',
      given: {
        service_participation: [
          { identity: 1, service_key: 1, school_key: 1, minutes: 600, minimum_minutes: 600 },
          { identity: 2, service_key: 1, school_key: 1, minutes: 599, minimum_minutes: 600 },
        ],
      },
      expect: [{ value: true }, { value: false }],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
