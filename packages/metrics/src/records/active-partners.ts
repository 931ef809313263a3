import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { total } from '../record-measure.ts';

export const activePartners = recordIndicator({
  id: 'active_partners',
  version: 1,
  title: 'Active partners',
  question: 'How many partners are there in deed as well as on paper?',
  definition:
    'Partners with an agreement in force on the last day who reached somebody in the 60 days before it. At a school: there, with an agreement for it or for no single school; a partner with a sensitive service is told of the district alone.',
  doesNotShow:
    'How much a partner gives, or how well. Partners on paper alone, and those who work without an agreement, are in the list of partners and not here.',
  audiences: ['board', 'committee'],
  quadrant: 'how_much',
  servesBullets: [],
  unit: 'count',
  better: 'higher',
  counts: 'partners',
  measure: total(),
  aboutNobody: true,
  breakdowns: [],
  sql: sql`
    -- one partner with an agreement who was there lately
    select partner_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, 1 as value
    from warehouse.partner_period where in_force and served_lately`,
  examples: [
    {
      says: 'neither on paper alone nor without an agreement',
      given: {
        partner_period: [
          { partner_key: 1, grain: 'district', in_force: true, served_lately: true },
          { partner_key: 2, grain: 'district', in_force: true, served_lately: false },
          { partner_key: 3, grain: 'district', in_force: false, served_lately: true },
        ],
      },
      expect: [{ value: 1 }],
      figure: 1,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
