import { table } from '../table.ts';
import { identifier, integer, key, money } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const strategyCost = table({
  name: 'strategy_cost',
  layer: 'warehouse',
  grain:
    'one budget, award in kind or student in one school year, in the district’s community schools or at one of them',
  key: ['unit_id', ...placeAndPeriodKey],
  columns: {
    unit_id: identifier('The budget, the award or the student.'),
    ...placeAndPeriod,
    student_key: key('The student; empty for money.', { optional: true }),
    paid: money('Dollars of the year’s budget.'),
    with_in_kind: money('The same, or dollars that an award in kind is worth in twelve months.'),
    membership_millionths: integer(
      'Of a student the part of the year’s days of school on which the student was enrolled, in millionths.',
    ),
  },
});
