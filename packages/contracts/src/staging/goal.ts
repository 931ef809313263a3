import { table } from '../table.ts';
import { date, decimal, identifier, text } from '../types.ts';

export const goal = table({
  name: 'goal',
  layer: 'staging',
  grain:
    'one goal as it was set: from where, to where, by when. A target that is moved is a new goal in the old one’s place',
  key: ['goal_id'],
  columns: {
    goal_id: identifier('Its number.'),
    indicator_id: identifier('The indicator, by its name in Hearth.'),
    school_id: identifier('The school; empty for the district.', { optional: true }),
    group_kind: identifier('The kind of group that it is about, as in the indicator’s table: english_learner.', {
      optional: true,
    }),
    group_member: identifier('Which: yes.', { optional: true }),
    baseline_on: date('The last day that the baseline tells of.'),
    baseline_value: decimal('The figure on that day, in the indicator’s unit; never changed afterwards.'),
    target_on: date('The day by which the target is to be reached.'),
    target_value: decimal('The figure to be reached, in the indicator’s unit.'),
    set_on: date('The day on which it was set.'),
    set_by: text('Who set it: the board, the committee.', { optional: true }),
    replaces: identifier('The goal whose target it moves.', { optional: true }),
  },
  checks: [
    {
      name: 'target_before_baseline',
      column: 'target_on',
      says: 'The target is to be reached before the day that the baseline tells of.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'target_on > baseline_on',
    },
    {
      name: 'group_in_part',
      column: 'group_member',
      says: 'It names a kind of group and not which, or which and not the kind.',
      remedy: 'Write both, or neither.',
      sql: '(group_kind is null) = (group_member is null)',
    },
  ],
});
