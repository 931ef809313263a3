import { table } from '../table.ts';
import { choice, date, identifier, text } from '../types.ts';
import { actionKinds, policySteps } from '../vocabulary/strategy.ts';

export const action = table({
  name: 'action',
  layer: 'staging',
  grain:
    'one thing done for the strategy: a convening, a training, advocacy, or work on a policy. Never electoral activity',
  key: ['action_id'],
  columns: {
    action_id: identifier('Its number.'),
    kind: choice(actionKinds, 'What it was.'),
    held_on: date('The day.'),
    title: text('What it was about.'),
    school_id: identifier('The school it was for; empty where it was for the district.', { optional: true }),
    public_office: text('The public office that was met or written to, never a person’s name.', { optional: true }),
    policy_step: choice(policySteps, 'Of work on a policy: what was done.', { optional: true }),
    decided: text('What was decided, in a sentence.', { optional: true }),
  },
  checks: [
    {
      name: 'step_of_no_policy',
      column: 'policy_step',
      says: 'It says what was done about a policy, and is neither advocacy nor work on a policy.',
      remedy: 'Correct its kind, or leave the step empty.',
      sql: "policy_step is null or kind in ('advocacy', 'policy')",
    },
  ],
});
