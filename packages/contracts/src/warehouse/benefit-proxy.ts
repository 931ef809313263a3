import { table } from '../table.ts';
import { identifier, key, money, text, truth } from '../types.ts';

export const benefitProxy = table({
  name: 'benefit_proxy',
  layer: 'warehouse',
  grain: 'one published range of what one more of an outcome is worth in dollars',
  key: ['proxy_key'],
  columns: {
    proxy_key: key('Our number for it.'),
    proxy_id: identifier('Its number in the directory.'),
    name: text('What is valued.'),
    indicator_id: identifier('The outcome that it values.'),
    low_value: money('Dollars for one more, at the least.'),
    high_value: money('Dollars for one more, at the most.'),
    publication: text('Where the numbers were published.'),
    counted: truth('Whether it is counted.'),
  },
});
