import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { total } from '../record-measure.ts';

export const conveningsHeld = recordIndicator({
  id: 'convenings_held',
  version: 1,
  title: 'Convenings held',
  question: 'How often were people brought together to talk?',
  definition:
    'Conversations held at which at least two of seven groups were present: students, families, educators, support staff, administrators, partners, neighbors. An activity: it is counted and never scored.',
  doesNotShow: 'What came of them, or how many people came.',
  audiences: ['committee'],
  quadrant: 'how_much',
  servesBullets: [4],
  unit: 'count',
  better: 'context',
  counts: 'actions',
  measure: total(),
  breakdowns: [],
  aboutNobody: true,
  sql: sql`
    -- one convening of two groups or more
    select action_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, 1 as value
    from warehouse.action_period where kind = 'convening' and groups_present >= 2`,
  examples: [
    {
      says: 'a convening of one group alone is none, and a training is none either',
      given: {
        action_period: [
          { action_key: 1, grain: 'district', kind: 'convening', groups_present: 2 },
          { action_key: 2, grain: 'district', kind: 'convening', groups_present: 1 },
          { action_key: 3, grain: 'district', kind: 'training', groups_present: 3 },
        ],
      },
      expect: [{ unit_id: 1, value: 1 }],
      figure: 1,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
