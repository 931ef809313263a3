import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { ratioOfRecords } from '../record-measure.ts';

export const fundingCliffShare = recordIndicator({
  id: 'funding_cliff_share',
  version: 1,
  title: 'Money ending within 24 months',
  question: 'How much of what the strategy costs is paid by money that is about to end?',
  definition:
    'What awards give in a year that end within 24 months of the last day and that nobody has confirmed to go on, as a share of the year’s budget. The award’s own last day counts, not that of a fiscal year. What is given in kind is not in it. At a school: its own awards, and its part of what several share, by its budget.',
  doesNotShow:
    'Money that may stop before its last day: read “Money at risk now” beside it. Whether somebody is looking for other money.',
  audiences: ['committee', 'board'],
  quadrant: 'how_well',
  servesBullets: [7],
  unit: 'percent',
  better: 'lower',
  counts: 'awards',
  measure: ratioOfRecords(100),
  breakdowns: [],
  aboutNobody: true,
  sql: sql`
    -- one award or budget; only an award that ends soon is in the numerator, only a budget in the denominator
    select money_id as unit_id, null as person_id, grain, school_key, school_year, period_kind, period,
      case when what = 'award' and has_begun and ends_soon and standing in ('active', 'at_risk') then yearly else 0 end as numerator,
      case when what = 'budget' then yearly else 0 end as denominator
    from warehouse.money_period where not in_kind`,
  examples: [
    {
      says: 'of two awards one ends soon: 60 of a budget of 200; what is not granted yet is no money that could end',
      given: {
        money_period: [
          {
            money_id: '1',
            grain: 'district',
            what: 'award',
            yearly: 60,
            ends_soon: true,
            standing: 'active',
            has_begun: true,
            in_kind: false,
          },
          {
            money_id: '2',
            grain: 'district',
            what: 'award',
            yearly: 90,
            ends_soon: false,
            standing: 'active',
            has_begun: true,
            in_kind: false,
          },
          {
            money_id: '3',
            grain: 'district',
            what: 'award',
            yearly: 50,
            ends_soon: true,
            standing: 'pending',
            has_begun: true,
            in_kind: false,
          },
          {
            money_id: '4',
            grain: 'district',
            what: 'award',
            yearly: 70,
            ends_soon: true,
            standing: 'active',
            has_begun: true,
            in_kind: true,
          },
          { money_id: '5', grain: 'district', what: 'budget', yearly: 200, in_kind: false },
        ],
      },
      expect: [{ numerator: 60 }, { numerator: 0 }, { numerator: 0 }, { numerator: 0, denominator: 200 }],
      figure: 30,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
