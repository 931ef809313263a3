import { table } from '../table.ts';
import { date, identifier, integer, truth } from '../types.ts';

export const agreement = table({
  name: 'agreement',
  layer: 'published',
  grain: 'one written agreement with a partner',
  key: ['agreement_id'],
  columns: {
    agreement_id: identifier('Our number for it in this release.'),
    partner_id: identifier('The partner.'),
    school_id: identifier('The school; empty where it belongs to none.', { optional: true }),
    starts_on: date('First day in force.'),
    ends_on: date('Last day in force; empty where it has no end.', { optional: true }),
    in_force: truth('Whether it is in force on the as-of date.'),
    months_left: integer('Whole months until it ends; empty where it has no end or is not in force.', {
      optional: true,
    }),
    renewal_confirmed: truth('Whether a renewal has been agreed.'),
    data_sharing_signed: truth('Whether sharing of data was agreed in writing.'),
  },
});
