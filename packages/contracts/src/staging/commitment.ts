import { table } from '../table.ts';
import { choice, date, identifier, text } from '../types.ts';
import { commitmentStatuses, ownerSides } from '../vocabulary/strategy.ts';

export const commitment = table({
  name: 'commitment',
  layer: 'staging',
  grain: 'one thing that somebody said would be done by a day',
  key: ['commitment_id'],
  columns: {
    commitment_id: identifier('Its number.'),
    promise: text('What is to be done.'),
    made_on: date('The day on which it was decided.'),
    first_due_on: date('The day by which it was to be done when it was decided; never changed afterwards.'),
    due_on: date('The day by which it is to be done now; empty where the first still holds.', { optional: true }),
    owner_side: choice(ownerSides, 'Which side owes it.'),
    status: choice(commitmentStatuses, 'Whether it is still to be done, done, or given up.'),
    done_on: date('The day on which it was done.', { optional: true }),
    evidence: text('Where one can see that it was done: an address, a document.', { optional: true }),
    meeting_id: identifier('The meeting that decided it.', { optional: true }),
    action_id: identifier('The convening or other action that it followed from.', { optional: true }),
    instrument_id: identifier('The contract article, MOU or policy that it carries out.', { optional: true }),
    school_id: identifier('The school; empty where it is the district’s, or its meeting or action says which.', {
      optional: true,
    }),
  },
  checks: [
    {
      name: 'due_before_it_was_made',
      column: 'first_due_on',
      says: 'It was due before it was decided.',
      remedy: 'Correct one of the dates at their source.',
      sql: 'first_due_on >= made_on and (due_on is null or due_on >= made_on)',
    },
    {
      name: 'done_before_it_was_made',
      column: 'done_on',
      says: 'It was done before it was decided.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'done_on is null or done_on >= made_on',
    },
    {
      name: 'done_without_a_day',
      column: 'done_on',
      says: 'It is said to be done and not when, or has a day on which it was done and is not said to be.',
      remedy: 'Write “done” and the day, or neither.',
      sql: "(status = 'done') = (done_on is not null)",
    },
  ],
});
