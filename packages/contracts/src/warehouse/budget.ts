import { table } from '../table.ts';
import { key, money, schoolYear } from '../types.ts';

export const budget = table({
  name: 'budget',
  layer: 'warehouse',
  grain: 'what the strategy costs in one school year at one school, or for all schools together',
  key: ['school_year', 'school_key'],
  columns: {
    school_year: schoolYear('The school year.'),
    school_key: key('The school; empty for what all share.', { optional: true }),
    amount: money('Dollars to be paid, without what is given in kind.'),
  },
});
