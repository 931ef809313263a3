import { table } from '../table.ts';
import { date, decimal, identifier, key, truth } from '../types.ts';

export const agreement = table({
  name: 'agreement',
  layer: 'warehouse',
  grain: 'one written agreement with a partner',
  key: ['agreement_key'],
  columns: {
    agreement_key: key('Our number for it.'),
    agreement_id: identifier('Its number in the directory.'),
    partner_key: key('The partner.'),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
    starts_on: date('First day in force.'),
    ends_on: date('Last day in force; empty where it has no end.', { optional: true }),
    renewal_confirmed: truth('Whether a renewal has been agreed.'),
    hours_committed: decimal('Hours of service that the partner promised in a school year.', { optional: true }),
    data_sharing_signed: truth('Whether sharing of data was agreed in writing.'),
  },
});
