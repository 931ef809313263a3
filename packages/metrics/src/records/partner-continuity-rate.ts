import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const partnerContinuityRate = recordIndicator({
  id: 'partner_continuity_rate',
  version: 1,
  title: 'Partners who came back',
  question: 'Do partners stay?',
  definition:
    'Partners who reached somebody last year and have reached somebody this year too, as a share of those of last year. A partner that merged with another is one with it.',
  doesNotShow: 'Why a partner left, and who is new. While a year goes on, who has not come yet may still come.',
  audiences: ['committee', 'board'],
  quadrant: 'how_well',
  servesBullets: [7],
  unit: 'percent',
  better: 'higher',
  counts: 'partners',
  measure: shareOfRecords(),
  aboutNobody: true,
  breakdowns: [],
  sql: sql`
    -- one partner of the year before
    select partner_key as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, served as value
    from warehouse.partner_period where served_before`,
  examples: [
    {
      says: 'one of two came back, and a new one is not in it',
      given: {
        partner_period: [
          { partner_key: 1, grain: 'district', served_before: true, served: true },
          { partner_key: 2, grain: 'district', served_before: true, served: false },
          { partner_key: 3, grain: 'district', served_before: false, served: true },
        ],
      },
      expect: [{ value: true }, { value: false }],
      figure: 50,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
