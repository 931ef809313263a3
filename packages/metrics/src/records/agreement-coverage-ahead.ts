import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const agreementCoverageAhead = recordIndicator({
  id: 'agreement_coverage_ahead',
  version: 1,
  title: 'Schools under an agreement in months to come',
  question: 'How long do the agreements hold?',
  definition:
    'Community schools that a contract article or an MOU will still cover after six, twelve and twenty-four months, as things stand, as a share of community schools. An agreement that is renewed before it ends is not foreseen.',
  doesNotShow: 'Which agreement ends first; the list of instruments says that.',
  audiences: ['committee'],
  quadrant: 'how_well',
  servesBullets: [6],
  unit: 'percent',
  better: 'higher',
  counts: 'schools',
  measure: shareOfRecords(),
  breakdowns: ['horizon'],
  onlyInParts: true,
  aboutNobody: true,
  sql: sql`
    -- one community school at one time to come
    select site_id as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, horizon, covered as value
    from warehouse.agreement_site where horizon <> 'now'`,
  examples: [
    {
      says: 'an agreement of ten months covers the school in six and no longer in twelve',
      given: {
        agreement_site: [
          { site_id: '1/6', grain: 'district', horizon: 'in_6_months', covered: true },
          { site_id: '1/12', grain: 'district', horizon: 'in_12_months', covered: false },
        ],
      },
      expect: [
        { horizon: 'in_12_months', value: false },
        { horizon: 'in_6_months', value: true },
      ],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
