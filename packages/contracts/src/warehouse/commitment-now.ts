import { table } from '../table.ts';
import { choice, integer, key } from '../types.ts';
import { commitmentStandings } from './commitment-period.ts';

export const commitmentNow = table({
  name: 'commitment_now',
  layer: 'warehouse',
  grain: 'one commitment as it stands on the as-of date',
  key: ['commitment_key'],
  columns: {
    commitment_key: key('The commitment.'),
    standing: choice(commitmentStandings, 'How it stands.'),
    days_late: integer(
      'Days after the first due date on which it was done, or that have passed; 0 where it was done by then or is not due yet.',
    ),
  },
});
