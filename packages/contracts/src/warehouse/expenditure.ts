import { table } from '../table.ts';
import { choice, date, identifier, key, money, schoolYear, truth } from '../types.ts';
import { serviceCategories } from '../vocabulary/services.ts';

export const expenditure = table({
  name: 'expenditure',
  layer: 'warehouse',
  grain: 'money spent on services in a month, or the worth of what was given in kind',
  key: ['expenditure_key'],
  columns: {
    expenditure_key: key('Our number for it.'),
    month: date('First day of the month.'),
    school_year: schoolYear('The school year.'),
    amount: money('Dollars.'),
    category: choice(serviceCategories, 'The category of service; empty for what all share.', { optional: true }),
    partner_key: key('The partner.', { optional: true }),
    award_id: identifier('The award it was paid from.', { optional: true }),
    in_kind: truth('Whether nothing was paid.'),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
  },
});
