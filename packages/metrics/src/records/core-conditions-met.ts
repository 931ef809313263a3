import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { shareOfRecords } from '../record-measure.ts';

export const coreConditionsMet = recordIndicator({
  id: 'core_conditions_met',
  version: 1,
  title: 'Core conditions met',
  question: 'Is what a community school cannot do without in place?',
  definition:
    'Of six conditions at each community school those that are met on the last day: a coordinator in post, an assessment of needs and assets less than 24 months old, a site team that met in the last 60 days, a plan that labor and management approved, an agreement with a partner in force, and a data agreement signed. Of a single school five are told: whether its one coordinator is there is told of the district alone, and only where it has five community schools or more.',
  doesNotShow: 'How well any of them works.',
  audiences: ['committee', 'board'],
  quadrant: 'how_well',
  servesBullets: [2],
  unit: 'percent',
  better: 'higher',
  counts: 'conditions',
  measure: shareOfRecords(),
  breakdowns: ['condition'],
  aboutNobody: true,
  sql: sql`
    -- one condition at one school
    select condition_id as unit_id, null as person_id, grain, school_key, school_year, period_kind, period, condition, met as value
    from warehouse.core_condition`,
  examples: [
    {
      says: 'four of five conditions of a school',
      given: {
        core_condition: [
          {
            condition_id: '1/assessment_under_24_months',
            grain: 'school',
            school_key: 1,
            condition: 'assessment_under_24_months',
            met: false,
          },
          {
            condition_id: '1/data_agreement_signed',
            grain: 'school',
            school_key: 1,
            condition: 'data_agreement_signed',
            met: true,
          },
          {
            condition_id: '1/partner_agreement_in_force',
            grain: 'school',
            school_key: 1,
            condition: 'partner_agreement_in_force',
            met: true,
          },
          {
            condition_id: '1/plan_approved_by_both',
            grain: 'school',
            school_key: 1,
            condition: 'plan_approved_by_both',
            met: true,
          },
          {
            condition_id: '1/site_team_met_in_60_days',
            grain: 'school',
            school_key: 1,
            condition: 'site_team_met_in_60_days',
            met: true,
          },
        ],
      },
      expect: [{ value: false }, { value: true }, { value: true }, { value: true }, { value: true }],
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-28', says: 'First version.' }],
});
