import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { ratioOfRecords } from '../record-measure.ts';

export const fundingAtRiskShare = recordIndicator({
  id: 'funding_at_risk_share',
  version: 1,
  title: 'Money at risk now',
  question: 'How much of what the strategy costs hangs on money that is not sure?',
  definition:
    'What awards give in a year that are at risk, terminated before their last day, or not granted yet, as a share of the year’s budget. An award is at risk from the day of a stop notice on, whatever its last day. What is given in kind is not in it. At a school: its own awards, and its part of what several share, by its budget.',
  doesNotShow: 'How likely it is that the money comes after all.',
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
    -- one award or budget; only an award that is not sure is in the numerator, only a budget in the denominator
    select money_id as unit_id, null as person_id, grain, school_key, school_year, period_kind, period,
      case when what = 'award' and standing in ('at_risk', 'terminated', 'pending') then yearly else 0 end as numerator,
      case when what = 'budget' then yearly else 0 end as denominator
    from warehouse.money_period where not in_kind`,
  examples: [
    {
      says: 'a stop notice, a grant that is not granted yet and one that was taken back are 90 of 300',
      given: {
        money_period: [
          { money_id: '1', grain: 'district', what: 'award', yearly: 40, standing: 'at_risk', in_kind: false },
          { money_id: '2', grain: 'district', what: 'award', yearly: 30, standing: 'pending', in_kind: false },
          { money_id: '3', grain: 'district', what: 'award', yearly: 20, standing: 'terminated', in_kind: false },
          { money_id: '4', grain: 'district', what: 'award', yearly: 99, standing: 'active', in_kind: false },
          { money_id: '5', grain: 'district', what: 'budget', yearly: 300, in_kind: false },
        ],
      },
      expect: [{ numerator: 40 }, { numerator: 30 }, { numerator: 20 }, { numerator: 0 }, { denominator: 300 }],
      figure: 30,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
