import { table } from '../table.ts';
import { choice, integer, key, truth } from '../types.ts';
import { actionKinds, policySteps } from '../vocabulary/strategy.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const actionPeriod = table({
  name: 'action_period',
  layer: 'warehouse',
  grain: 'one action in one period, in the district or at its school',
  key: ['action_key', ...placeAndPeriodKey],
  columns: {
    action_key: key('The action.'),
    ...placeAndPeriod,
    kind: choice(actionKinds, 'What it was.'),
    met_office: truth('Whether a public office was met or written to about a policy.'),
    policy_step: choice(policySteps, 'What was done about a policy.', { optional: true }),
    groups_present: integer('Groups that were there, of seven; offices are none of them.'),
    followed: truth(
      'Whether a commitment was made from it within 30 days; empty while these are not over and none was.',
      {
        optional: true,
      },
    ),
  },
});
