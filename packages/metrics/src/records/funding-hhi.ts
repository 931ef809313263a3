import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfSources } from '../record-measure.ts';

export const fundingHhi = recordIndicator({
  id: 'funding_hhi',
  version: 1,
  title: 'Funding concentration',
  question: 'Does the strategy hang on one funder?',
  definition:
    'The shares of the yearly money that each funder gives, squared and added up: 1 where there is a single funder, and nearer to 0 the more there are and the more alike their parts. Awards that have begun and that are active or at risk are in it; what is given in kind is not. At a school: its own awards, and its part of what several share, by its budget.',
  doesNotShow:
    'Whether two funders depend on the same budget. “Equal funders” says the same in a number that one can picture.',
  audiences: ['committee'],
  quadrant: 'how_well',
  servesBullets: [7],
  unit: 'index',
  better: 'lower',
  counts: 'awards',
  measure: shareOfSources(),
  breakdowns: [],
  aboutNobody: true,
  sql: sql`
    -- one award that pays
    select money_id as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, funder as source, yearly as value
    from warehouse.money_period
    where what = 'award' and not in_kind and has_begun and standing in ('active', 'at_risk')`,
  examples: [
    {
      says: 'parts of 60, 25 and 15 percent are 0.445; two awards of one funder are one part',
      given: {
        money_period: [
          {
            money_id: '1',
            grain: 'district',
            what: 'award',
            funder: 'State',
            yearly: 35,
            standing: 'active',
            has_begun: true,
            in_kind: false,
          },
          {
            money_id: '2',
            grain: 'district',
            what: 'award',
            funder: 'State',
            yearly: 25,
            standing: 'at_risk',
            has_begun: true,
            in_kind: false,
          },
          {
            money_id: '3',
            grain: 'district',
            what: 'award',
            funder: 'County',
            yearly: 25,
            standing: 'active',
            has_begun: true,
            in_kind: false,
          },
          {
            money_id: '4',
            grain: 'district',
            what: 'award',
            funder: 'Trust',
            yearly: 15,
            standing: 'active',
            has_begun: true,
            in_kind: false,
          },
          {
            money_id: '5',
            grain: 'district',
            what: 'award',
            funder: 'Clinic',
            yearly: 90,
            standing: 'active',
            has_begun: true,
            in_kind: true,
          },
        ],
      },
      expect: [
        { source: 'State', value: 35 },
        { source: 'State', value: 25 },
        { source: 'County' },
        { source: 'Trust' },
      ],
      figure: 0.445,
    },
  ],
  sources: ['Herfindahl–Hirschman index: the sum of squared shares.'],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
