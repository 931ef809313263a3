import { table } from '../table.ts';
import { choice, date, decimal, key } from '../types.ts';
import { exitReasons } from '../vocabulary/strategy.ts';

export const assignment = table({
  name: 'assignment',
  layer: 'warehouse',
  grain: 'one stretch of time in which one person was in a post',
  key: ['assignment_key'],
  columns: {
    assignment_key: key('Our number for it.'),
    position_key: key('The post.'),
    staff_key: key('The person.'),
    started_on: date('First day in it.'),
    ended_on: date('Last day in it; empty where the person still is.', { optional: true }),
    fte: decimal('How much of it the person fills, in full-time posts.'),
    exit_reason: choice(exitReasons, 'Why the person left it.', { optional: true }),
  },
});
