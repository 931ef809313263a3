import { table } from '../table.ts';
import { choice, identifier, money, text, truth } from '../types.ts';
import { awardSources, awardStatuses } from '../vocabulary/strategy.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const moneyKinds = ['award', 'budget'] as const;

export const moneyPeriod = table({
  name: 'money_period',
  layer: 'warehouse',
  grain:
    'one award that is not over on the last day of one period, or one budget of its school year, in the district or at one school; of what several schools share, a school’s part is by its budget',
  key: ['money_id', ...placeAndPeriodKey],
  columns: {
    money_id: identifier('The award or the budget.'),
    ...placeAndPeriod,
    what: choice(moneyKinds, 'Which of the two.'),
    yearly: money('Dollars in twelve months; of an award for less than a year, all of it.'),
    funder: text('Who gives it; empty for a budget.', { optional: true }),
    source_kind: choice(awardSources, 'Where it comes from; empty for a budget.', { optional: true }),
    in_kind: truth('Whether nothing is paid.'),
    standing: choice(awardStatuses, 'How sure an award is on that day; empty for a budget.', { optional: true }),
    has_begun: truth('Whether its first day has come.'),
    ends_soon: truth('Whether an award ends within 24 months, and nobody has confirmed that it goes on.'),
  },
});
