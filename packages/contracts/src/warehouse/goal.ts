import { table } from '../table.ts';
import { date, decimal, identifier, key, text } from '../types.ts';

export const goal = table({
  name: 'goal',
  layer: 'warehouse',
  grain: 'one goal as it was set',
  key: ['goal_key'],
  columns: {
    goal_key: key('Our number for it.'),
    directory: identifier('The directory.'),
    goal_id: identifier('Its number there.'),
    indicator_id: identifier('The indicator.'),
    school_key: key('The school; empty for the district.', { optional: true }),
    breakdown: identifier('The kind of group that it is about; all where it is about everybody.'),
    member: identifier('Which group; all where it is about everybody.'),
    baseline_on: date('The last day that the baseline tells of.'),
    baseline_value: decimal('The figure on that day, in the indicator’s unit.'),
    target_on: date('The day by which the target is to be reached.'),
    target_value: decimal('The figure to be reached.'),
    set_on: date('The day on which it was set.'),
    set_by: text('Who set it.', { optional: true }),
    replaces_key: key('The goal whose target it moves.', { optional: true }),
  },
});
