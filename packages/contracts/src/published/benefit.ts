import { table } from '../table.ts';
import { decimal, identifier, integer, money, schoolYear, text, truth } from '../types.ts';

export const benefit = table({
  name: 'benefit',
  layer: 'published',
  grain:
    'one published range of what one more of an outcome is worth, beside what the strategy costs in a year; never added up to one return',
  key: ['proxy_id'],
  columns: {
    proxy_id: identifier('Our number for it in this release.'),
    name: text('What is valued.'),
    indicator_id: identifier('The outcome that it values.'),
    low_value: money('Dollars for one more, at the least.'),
    high_value: money('Dollars for one more, at the most.'),
    publication: text('Where the numbers were published.'),
    counted: truth('Whether the district counts it.'),
    school_year: schoolYear('The school year of the budget; empty where there is none.', { optional: true }),
    cost: money('What the strategy costs in that year, without what is given in kind.', { optional: true }),
    pays_back_from: integer(
      'The strategy pays back on this outcome alone from so many more a year, at the highest value …',
      { optional: true },
    ),
    pays_back_at_most: integer('… and from so many at the lowest.', { optional: true }),
    outcomes_low: decimal(
      'How many more of the outcome there are than at the baseline of the district’s goal, at the least; below 0 where there may be fewer. A change is not an effect.',
      { optional: true },
    ),
    outcomes_high: decimal('The same at the most.', { optional: true }),
    ratio_low: decimal('Their worth over the cost, at the least.', { optional: true }),
    ratio_high: decimal('The same at the most.', { optional: true }),
  },
});
