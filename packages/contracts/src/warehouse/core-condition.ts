import { table } from '../table.ts';
import { choice, identifier, key, truth } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

/** What a community school cannot do without. That of the coordinator is about one person, and told of no single school. */
export const coreConditions = [
  'coordinator_in_post',
  'assessment_under_24_months',
  'site_team_met_in_60_days',
  'plan_approved_by_both',
  'partner_agreement_in_force',
  'data_agreement_signed',
] as const;

export const coreCondition = table({
  name: 'core_condition',
  layer: 'warehouse',
  grain:
    'one condition at one community school on the last day of one period; in the district the coordinator’s only where five schools or more have one',
  key: ['condition_id', ...placeAndPeriodKey],
  columns: {
    condition_id: identifier('The school and the condition.'),
    ...placeAndPeriod,
    condition: choice(coreConditions, 'Which.'),
    of_school_key: key('The school.'),
    met: truth('Whether it is met.'),
  },
});
