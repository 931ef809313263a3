import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { total } from '../record-measure.ts';

export const policyActions = recordIndicator({
  id: 'policy_actions',
  version: 1,
  title: 'Work on policies',
  question: 'What was done for supportive policies?',
  definition:
    'Documented work on a policy: testimony, proposals, resolutions, meetings and letters. Electoral activity is not recorded. An activity: it is counted and never scored.',
  doesNotShow: 'Whether a policy came of it; “Policy supports in force” says that.',
  audiences: ['committee'],
  quadrant: 'how_much',
  servesBullets: [6],
  unit: 'count',
  better: 'context',
  counts: 'actions',
  measure: total(),
  breakdowns: ['policy_step'],
  aboutNobody: true,
  sql: sql`
    -- one piece of work on a policy
    select action_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, policy_step, 1 as value
    from warehouse.action_period where kind = 'policy'`,
  examples: [
    {
      says: 'advocacy without work on a policy is not in it',
      given: {
        action_period: [
          { action_key: 1, grain: 'district', kind: 'policy', policy_step: 'testimony' },
          { action_key: 2, grain: 'district', kind: 'advocacy' },
        ],
      },
      expect: [{ policy_step: 'testimony', value: 1 }],
      figure: 1,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
