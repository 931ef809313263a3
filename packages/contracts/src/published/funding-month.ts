import { table } from '../table.ts';
import { choice, date, identifier, money, truth } from '../types.ts';
import { awardSources } from '../vocabulary/strategy.ts';
import { certainties } from '../warehouse/funding-month.ts';

export const fundingMonth = table({
  name: 'funding_month',
  layer: 'published',
  grain:
    'money of one kind of source, as sure as it is, in one of the 36 months from that of the as-of date; a month without any has no row',
  key: ['school_id', 'month', 'certainty', 'source_kind', 'in_kind'],
  columns: {
    school_id: identifier('The school, with its part of what several share, by its budget; “district” for all money.'),
    month: date('The first day of the month.'),
    certainty: choice(certainties, 'How sure it is, as known on the as-of date.'),
    source_kind: choice(awardSources, 'Where it comes from.'),
    in_kind: truth('Whether nothing is paid.'),
    amount: money('Dollars of that month.'),
  },
});
