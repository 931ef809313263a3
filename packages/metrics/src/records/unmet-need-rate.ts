import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const unmetNeedRate = recordIndicator({
  id: 'unmet_need_rate',
  version: 1,
  title: 'Unmet need',
  question: 'How many needs stay open for more than 30 days without any service?',
  definition:
    'Of the needs that were open at any time in the period, the share that were open for more than 30 days and for which no service of the matching kind has come. Exactly 30 days is not yet unmet. Needs that the family declined, and needs closed as met, are not unmet, but stay in the whole. By age, it tells of needs found 31 to 60, 61 to 90 and more than 90 days ago what share of them is still unmet.',
  doesNotShow: 'Needs that nobody wrote down.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'lower',
  counts: 'needs',
  measure: shareOfRecords(),
  breakdowns: ['category', 'age'],
  sql: sql`
    -- one need that was open in one period
    select need_key as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period, category, age, unmet as value, sensitive
    from warehouse.need_period`,
  examples: [
    {
      says: 'a need of 45 days without a service is unmet; a young one is not, and is of no age yet',
      given: {
        need_period: [
          { need_key: 1, school_key: 1, unmet: true, age: '31-60' },
          { need_key: 2, school_key: 1, unmet: false, age: null },
        ],
      },
      expect: [
        { value: true, age: '31-60' },
        { value: false, age: null },
      ],
    },
  ],
  sources: ['The 30 days are our own choice.'],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
