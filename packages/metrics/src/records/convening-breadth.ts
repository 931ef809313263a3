import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { ratioOfRecords } from '../record-measure.ts';

export const conveningBreadth = recordIndicator({
  id: 'convening_breadth',
  version: 1,
  title: 'Groups present at convenings',
  question: 'Who is in the room when people talk?',
  definition:
    'Groups present as a share of seven (students, families, educators, support staff, administrators, partners, neighbors), over all convenings. An activity: it is counted and never scored.',
  doesNotShow: 'How many of a group came, or whether they were heard.',
  audiences: ['committee'],
  quadrant: 'how_well',
  servesBullets: [4],
  unit: 'percent',
  better: 'context',
  counts: 'actions',
  measure: ratioOfRecords(100),
  breakdowns: [],
  aboutNobody: true,
  sql: sql`
    -- one convening of two groups or more, and its groups of seven
    select action_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, groups_present as numerator, 7 as denominator
    from warehouse.action_period where kind = 'convening' and groups_present >= 2`,
  examples: [
    {
      says: 'four and three of seven groups are a half',
      given: {
        action_period: [
          { action_key: 1, grain: 'district', kind: 'convening', groups_present: 4 },
          { action_key: 2, grain: 'district', kind: 'convening', groups_present: 3 },
        ],
      },
      expect: [
        { numerator: 4, denominator: 7 },
        { numerator: 3, denominator: 7 },
      ],
      figure: 50,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
