import { table } from '../table.ts';
import { choice, date, identifier, key, schoolYear, text } from '../types.ts';
import { commitmentStatuses, ownerSides } from '../vocabulary/strategy.ts';

export const commitment = table({
  name: 'commitment',
  layer: 'warehouse',
  grain: 'one thing that somebody said would be done by a day',
  key: ['commitment_key'],
  columns: {
    commitment_key: key('Our number for it.'),
    commitment_id: identifier('Its number in the directory.'),
    promise: text('What is to be done.'),
    school_key: key('The school; empty where it is the district’s.', { optional: true }),
    school_year: schoolYear('The school year in which it was first due.'),
    made_on: date('The day on which it was decided.'),
    first_due_on: date('The day by which it was to be done when it was decided.'),
    due_on: date('The day by which it is to be done now.'),
    owner_side: choice(ownerSides, 'Which side owes it.'),
    status: choice(commitmentStatuses, 'Whether it is still to be done, done, or given up.'),
    done_on: date('The day on which it was done.', { optional: true }),
    evidence: text('Where one can see that it was done.', { optional: true }),
    meeting_key: key('The meeting that decided it.', { optional: true }),
    action_key: key('The action that it followed from.', { optional: true }),
    instrument_key: key('The instrument that it carries out.', { optional: true }),
  },
});
