import { table } from '../table.ts';
import { identifier, money, schoolYear } from '../types.ts';

export const budget = table({
  name: 'budget',
  layer: 'staging',
  grain: 'what the strategy costs in one school year at one school, or for all schools together',
  key: ['school_year', 'school_id'],
  columns: {
    school_year: schoolYear('The school year.'),
    school_id: identifier('The school; empty for what all share. The district’s budget is all rows together.', {
      optional: true,
    }),
    amount: money('Dollars to be paid, without what is given in kind.'),
  },
  checks: [
    {
      name: 'no_amount',
      column: 'amount',
      says: 'The budget is less than nothing.',
      remedy: 'Write what the strategy costs in the school year.',
      sql: 'amount >= 0',
    },
  ],
});
