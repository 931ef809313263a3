import { table } from '../table.ts';
import { choice, date, identifier, integer, schoolYear, text, truth } from '../types.ts';
import { ownerSides } from '../vocabulary/strategy.ts';
import { commitmentStandings } from '../warehouse/commitment-period.ts';

export const commitment = table({
  name: 'commitment',
  layer: 'published',
  grain: 'one thing that somebody said would be done by a day, as it stands on the as-of date',
  key: ['commitment_id'],
  columns: {
    commitment_id: identifier('Our number for it in this release.'),
    promise: text('What is to be done.'),
    school_id: identifier('The school; “district” where it is the district’s.'),
    school_year: schoolYear('The school year in which it was first due.'),
    owner_side: choice(ownerSides, 'Which side owes it.'),
    made_on: date('The day on which it was decided.'),
    first_due_on: date('The day by which it was to be done when it was decided.'),
    due_on: date('The day by which it is to be done now; another than the first where it was moved.'),
    done_on: date('The day on which it was done.', { optional: true }),
    standing: choice(commitmentStandings, 'How it stands.'),
    days_late: integer(
      'Days after the first due date on which it was done, or that have passed; 0 where it was done by then or is not due yet.',
    ),
    has_evidence: truth('Whether somebody wrote down where one can see that it was done.'),
    instrument_id: identifier('The instrument that it carries out.', { optional: true }),
  },
});
