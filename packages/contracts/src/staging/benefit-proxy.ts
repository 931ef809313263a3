import { table } from '../table.ts';
import { identifier, money, text, truth } from '../types.ts';

export const benefitProxy = table({
  name: 'benefit_proxy',
  layer: 'staging',
  grain: 'one published range of what one more of an outcome is worth in dollars',
  key: ['proxy_id'],
  columns: {
    proxy_id: identifier('Its number.'),
    name: text('What is valued: lifetime earnings of one more graduate.'),
    indicator_id: identifier('The outcome that it values, by its name in Hearth.'),
    low_value: money('Dollars for one more, at the least.'),
    high_value: money('Dollars for one more, at the most.'),
    publication: text('Where the numbers were published.'),
    counted: truth('Whether it is counted; it is when empty.', { optional: true }),
  },
  checks: [
    {
      name: 'no_range',
      column: 'low_value',
      says: 'The least is not more than nothing, or is more than the most.',
      remedy: 'Correct the two amounts.',
      sql: 'low_value > 0 and high_value >= low_value',
    },
  ],
});
