import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const agreementCoverage = recordIndicator({
  id: 'agreement_coverage',
  version: 1,
  title: 'Schools under an agreement',
  question: 'Is what a community school is written into an agreement?',
  definition:
    'Community schools covered on the last day by a contract article or an MOU in force, as a share of community schools.',
  doesNotShow: 'What the agreement promises, or whether it is kept.',
  audiences: ['committee', 'board'],
  quadrant: 'how_well',
  servesBullets: [6],
  unit: 'percent',
  better: 'higher',
  counts: 'schools',
  measure: shareOfRecords(),
  breakdowns: [],
  aboutNobody: true,
  sql: sql`
    -- one community school
    select site_id as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, covered as value
    from warehouse.agreement_site where horizon = 'now'`,
  examples: [
    {
      says: 'one of two schools is covered; what holds in a year is told elsewhere',
      given: {
        agreement_site: [
          { site_id: '1/now', grain: 'district', horizon: 'now', covered: true },
          { site_id: '2/now', grain: 'district', horizon: 'now', covered: false },
          { site_id: '1/in_12_months', grain: 'district', horizon: 'in_12_months', covered: false },
        ],
      },
      expect: [{ value: true }, { value: false }],
      figure: 50,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
