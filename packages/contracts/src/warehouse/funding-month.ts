import { table } from '../table.ts';
import { choice, date, key, money, truth } from '../types.ts';
import { awardSources } from '../vocabulary/strategy.ts';
import { grains } from './student-period.ts';

/**
 * How sure money of a month to come is. confirmed: within the days of an award; renewed: after its last day, which it was agreed to go on;
 * at_risk: after a stop notice or a warning; pending: not granted yet. What was terminated gives nothing more.
 */
export const certainties = ['confirmed', 'renewed', 'at_risk', 'pending'] as const;

export const fundingMonth = table({
  name: 'funding_month',
  layer: 'warehouse',
  grain:
    'one award in one of the 36 months from that of the as-of date, in the district or at one school; of what several schools share, a school’s part is by its budget',
  key: ['award_key', 'grain', 'school_key', 'month'],
  columns: {
    award_key: key('The award.'),
    grain: choice(grains, 'Where.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    month: date('The first day of the month.'),
    certainty: choice(certainties, 'How sure it is, as known on the as-of date.'),
    source_kind: choice(awardSources, 'Where it comes from.'),
    in_kind: truth('Whether nothing is paid.'),
    amount: money('Dollars of that month.'),
  },
});
