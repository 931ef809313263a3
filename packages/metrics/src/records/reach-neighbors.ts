import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { total } from '../record-measure.ts';

export const reachNeighbors = recordIndicator({
  id: 'reach_neighbors',
  version: 1,
  title: 'Neighbors served',
  question: 'How many neighbors, with no child enrolled here, does the community school reach?',
  definition:
    'People who received a service and in whose household no student was enrolled on that day. Each counts once. There is no count of all neighbors, so this is a number and no share.',
  doesNotShow:
    'People who came without giving a name: they are visits, on a line of their own, and are never added to people. Whether the service was what they needed.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'how_much',
  servesBullets: [],
  unit: 'count',
  better: 'higher',
  counts: 'neighbors',
  measure: total(),
  breakdowns: [],
  sql: sql`
    -- one neighbor in one period
    select identity as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, 1 as value, sensitive
    from warehouse.person_reached
    where kind = 'neighbor'`,
  examples: [
    {
      says: 'of a neighbor, a parent and somebody unknown only the neighbor counts',
      given: {
        person_reached: [
          { identity: 1, school_key: 1, kind: 'neighbor' },
          { identity: 2, school_key: 1, kind: 'family' },
          { identity: 3, school_key: 1, kind: 'unknown' },
        ],
      },
      expect: [{ unit_id: 1, value: 1 }],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
