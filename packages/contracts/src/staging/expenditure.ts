import { table } from '../table.ts';
import { choice, date, identifier, money, truth } from '../types.ts';
import { serviceCategories } from '../vocabulary/services.ts';

export const expenditure = table({
  name: 'expenditure',
  layer: 'staging',
  grain: 'money spent on services in a month, or the documented worth of what was given in kind',
  key: ['expenditure_id'],
  columns: {
    expenditure_id: identifier('Its number at the source.'),
    month: date('Any day of the month.'),
    amount: money('What was spent, in dollars.'),
    category: choice(serviceCategories, 'The category of service; empty for what all share, such as the coordinator.', {
      optional: true,
    }),
    partner_id: identifier('The partner.', { optional: true }),
    award_id: identifier('The award it was paid from.', { optional: true }),
    in_kind: truth('Whether nothing was paid: it is the documented worth of a gift or of work.', { optional: true }),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
  },
});
