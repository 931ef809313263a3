import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { total } from '../record-measure.ts';

export const policymakerContacts = recordIndicator({
  id: 'policymaker_contacts',
  version: 1,
  title: 'Contacts with public offices',
  question: 'How often were public offices met about community schools?',
  definition:
    'Times that a public office was met or written to in advocacy or work on a policy. Offices are counted, never officials, and electoral activity is not recorded. An activity: it is counted and never scored.',
  doesNotShow: 'What the offices did.',
  audiences: ['committee'],
  quadrant: 'how_much',
  servesBullets: [5],
  unit: 'count',
  better: 'context',
  counts: 'actions',
  measure: total(),
  breakdowns: [],
  aboutNobody: true,
  sql: sql`
    -- one contact with a public office
    select action_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, 1 as value
    from warehouse.action_period where met_office`,
  examples: [
    {
      says: 'an action that met no office is no contact',
      given: {
        action_period: [
          { action_key: 1, grain: 'district', met_office: true },
          { action_key: 2, grain: 'district', met_office: false },
        ],
      },
      expect: [{ unit_id: 1 }],
      figure: 1,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
