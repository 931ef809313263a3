import { table } from '../table.ts';
import { identifier, money, schoolYear } from '../types.ts';

export const budget = table({
  name: 'budget',
  layer: 'published',
  grain: 'what the strategy costs in one school year at one school, or in the district',
  key: ['school_year', 'school_id'],
  columns: {
    school_year: schoolYear('The school year.'),
    school_id: identifier('The school; “district” for all together.'),
    amount: money('Dollars to be paid, with the part of what all share; nothing in kind.'),
    shared: money('The part of it that all share.'),
  },
});
