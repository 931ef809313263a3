import { table } from '../table.ts';
import { choice, date, identifier, key, schoolYear, text } from '../types.ts';
import { actionKinds, policySteps } from '../vocabulary/strategy.ts';

export const action = table({
  name: 'action',
  layer: 'warehouse',
  grain: 'one thing done for the strategy',
  key: ['action_key'],
  columns: {
    action_key: key('Our number for it.'),
    directory: identifier('The directory.'),
    action_id: identifier('Its number there.'),
    kind: choice(actionKinds, 'What it was.'),
    held_on: date('The day.'),
    school_year: schoolYear('The school year of that day.'),
    title: text('What it was about.'),
    school_key: key('The school; empty where it was for the district.', { optional: true }),
    public_office: text('The public office that was met or written to.', { optional: true }),
    policy_step: choice(policySteps, 'What was done about a policy.', { optional: true }),
    decided: text('What was decided.', { optional: true }),
  },
});
