import { table } from '../table.ts';
import { choice, identifier, integer } from '../types.ts';
import { audiences } from '../vocabulary/strategy.ts';

export const actionAttendance = table({
  name: 'action_attendance',
  layer: 'staging',
  grain: 'one person who was there, by number, or how many of a group were where nobody signed in',
  key: ['action_id', 'audience', 'person_id'],
  columns: {
    action_id: identifier('The action.'),
    audience: choice(audiences, 'To which group they belong.'),
    person_id: identifier(
      'The person’s number, never a name: of staff the roster’s, of policymakers the public office, of others any that stays the same.',
      { optional: true },
    ),
    headcount: integer('How many of the group came, where they were only counted.', { optional: true }),
  },
  checks: [
    {
      name: 'nobody',
      column: 'person_id',
      says: 'It names no person and counts no heads.',
      remedy: 'Name the person by number, or write how many came.',
      sql: 'person_id is not null or headcount is not null',
    },
    {
      name: 'both',
      column: 'headcount',
      says: 'It names a person and counts heads.',
      remedy: 'Write a row for the person and another for those who were only counted.',
      sql: 'person_id is null or headcount is null',
    },
    {
      name: 'no_heads',
      column: 'headcount',
      says: 'Fewer than one head is counted.',
      remedy: 'Write how many came.',
      sql: 'headcount is null or headcount > 0',
    },
  ],
});
