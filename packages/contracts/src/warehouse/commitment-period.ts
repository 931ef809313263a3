import { table } from '../table.ts';
import { choice, integer, key, truth } from '../types.ts';
import { ownerSides } from '../vocabulary/strategy.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

/**
 * kept: done by the first due date, with evidence; kept_late: done later; without_evidence: done, and nobody can see it; late: still open
 * after the first due date; withdrawn: given up; open: not due yet.
 */
export const commitmentStandings = ['kept', 'kept_late', 'without_evidence', 'late', 'withdrawn', 'open'] as const;

export const commitmentPeriod = table({
  name: 'commitment_period',
  layer: 'warehouse',
  grain: 'one commitment that was first due in one period, as it stood on the last day that is known of it',
  key: ['commitment_key', ...placeAndPeriodKey],
  columns: {
    commitment_key: key('The commitment.'),
    ...placeAndPeriod,
    owner_side: choice(ownerSides, 'Which side owes it.'),
    standing: choice(commitmentStandings, 'How it stood.'),
    kept: truth('Whether it was done by the day on which it was first due, with evidence. A new day changes nothing.'),
    days_late: integer(
      'Days after the first due date on which it was done, or that have passed; 0 where it was done by then.',
    ),
  },
});
