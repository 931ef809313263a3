import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { total } from '../record-measure.ts';

export const policySupportIndex = recordIndicator({
  id: 'policy_support_index',
  version: 1,
  title: 'Policy supports in force',
  question: 'What stands behind the strategy, whoever leads it next?',
  definition:
    'Contract articles, MOUs, board policies, budget lines and state laws in force on the last day that cover the place, counted by kind and by the months until they expire.',
  doesNotShow: 'How strong a text is, or whether it is kept.',
  audiences: ['committee', 'board'],
  quadrant: 'how_much',
  servesBullets: [6],
  unit: 'count',
  better: 'higher',
  counts: 'instruments',
  measure: total(),
  breakdowns: ['kind', 'expiry'],
  aboutNobody: true,
  sql: sql`
    -- one instrument in force
    select instrument_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, kind, expiry, 1 as value
    from warehouse.instrument_period`,
  examples: [
    {
      says: 'a contract article and a policy without an end',
      given: {
        instrument_period: [
          { instrument_key: 1, grain: 'district', kind: 'contract_article', expiry: '24_or_more' },
          { instrument_key: 2, grain: 'district', kind: 'board_policy', expiry: 'no_end' },
        ],
      },
      expect: [{ kind: 'contract_article' }, { kind: 'board_policy', expiry: 'no_end' }],
      figure: 2,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
