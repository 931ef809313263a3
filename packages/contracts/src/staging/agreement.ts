import { table } from '../table.ts';
import { date, decimal, identifier, truth } from '../types.ts';

export const agreement = table({
  name: 'agreement',
  layer: 'staging',
  grain: 'one written agreement with a partner',
  key: ['agreement_id'],
  columns: {
    agreement_id: identifier('Its number in the directory.'),
    partner_id: identifier('The partner.'),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
    starts_on: date('First day in force.'),
    ends_on: date('Last day in force; empty where it has no end.', { optional: true }),
    renewal_confirmed: truth('Whether a renewal has been agreed.', { optional: true }),
    hours_committed: decimal('Hours of service that the partner promised in a school year.', { optional: true }),
    data_sharing_signed: truth('Whether sharing of data was agreed in writing.', { optional: true }),
  },
  checks: [
    {
      name: 'ends_before_it_starts',
      says: 'The agreement ends before it starts.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'ends_on is null or ends_on >= starts_on',
    },
    {
      name: 'no_hours',
      says: 'The hours promised for a school year are less than none, or more than a million.',
      remedy: 'Correct the hours at their source.',
      sql: 'coalesce(hours_committed, 0) between 0 and 1000000',
    },
  ],
});
