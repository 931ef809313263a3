import { table } from '../table.ts';
import { choice, date, decimal, identifier } from '../types.ts';
import { exitReasons } from '../vocabulary/strategy.ts';

export const assignment = table({
  name: 'assignment',
  layer: 'staging',
  grain: 'one stretch of time in which one person was in a post',
  key: ['position_id', 'staff_id', 'started_on'],
  columns: {
    position_id: identifier('The post.'),
    staff_id: identifier('The person’s number on the roster of staff, never a name.'),
    started_on: date('First day in it.'),
    ended_on: date('Last day in it; empty where the person still is.', { optional: true }),
    fte: decimal('How much of it the person fills, in full-time posts; all of it when empty.', { optional: true }),
    exit_reason: choice(exitReasons, 'Why the person left it.', { optional: true }),
  },
  checks: [
    {
      name: 'ends_before_it_starts',
      column: 'ended_on',
      says: 'The person leaves the post before entering it.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'ended_on is null or ended_on >= started_on',
    },
    {
      name: 'left_without_a_day',
      column: 'ended_on',
      says: 'It says why the person left, and not when.',
      remedy: 'Write the last day in the post, or leave the reason empty.',
      sql: 'exit_reason is null or ended_on is not null',
    },
    {
      name: 'no_fte',
      column: 'fte',
      says: 'What the person fills is not more than nothing, or more than twenty full-time posts.',
      remedy: 'Write full-time posts: 1, or 0.5 for half-time.',
      sql: 'fte is null or (fte > 0 and fte <= 20)',
    },
  ],
});
