import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { ratioOfRecords } from '../record-measure.ts';

export const hoursVsPlan = recordIndicator({
  id: 'hours_vs_plan',
  version: 1,
  title: 'Hours delivered of hours planned',
  question: 'Do partners deliver what was planned?',
  definition:
    'Hours that people received from a partner in the period, as a share of the hours planned for the whole school year: those its agreements promise, or else those its services plan. Hours beyond one and a half times a partner’s plan are not counted, so that one partner does not make up for another. Partners without planned hours are left out.',
  doesNotShow:
    'Hours of people who were not named. A partner that served nobody has no figure here; the list of partners says so. A year under way is not yet done.',
  audiences: ['board', 'committee'],
  quadrant: 'how_well',
  servesBullets: [2],
  unit: 'percent',
  better: 'higher',
  counts: 'participations',
  measure: ratioOfRecords(100),
  breakdowns: ['partner'],
  sql: sql`
    -- one person with one partner in one period; the parts of the plan add up to the plan
    select identity || ':' || partner_key as unit_id, identity as person_id, grain, school_key, school_year, period_kind, period,
      partner_key::varchar as partner, counted_minutes as numerator, planned_minutes as denominator
    from warehouse.partner_participation`,
  examples: [
    {
      says: 'two people with five hours each of twenty planned: the plan is shared among them',
      given: {
        partner_participation: [
          { identity: 1, partner_key: 4, school_key: 1, counted_minutes: 300, planned_minutes: 600 },
          { identity: 2, partner_key: 4, school_key: 1, counted_minutes: 300, planned_minutes: 600 },
        ],
      },
      expect: [
        { partner: '4', numerator: 300, denominator: 600 },
        { partner: '4', numerator: 300, denominator: 600 },
      ],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
