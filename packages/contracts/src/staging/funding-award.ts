import { table } from '../table.ts';
import { choice, date, identifier, money, text, truth } from '../types.ts';
import { awardSources, awardStatuses } from '../vocabulary/strategy.ts';

export const fundingAward = table({
  name: 'funding_award',
  layer: 'staging',
  grain: 'one award that pays for the strategy, or gives to it in kind',
  key: ['award_id'],
  columns: {
    award_id: identifier('Its number.'),
    funder: text('Who gives it.'),
    title: text('What it is called.', { optional: true }),
    source_kind: choice(awardSources, 'Where the money comes from.'),
    school_id: identifier('The school it is for; empty where it is for several.', { optional: true }),
    starts_on: date('First day that it pays for.'),
    ends_on: date('Last day that it pays for; empty where it has no end.', { optional: true }),
    amount: money(
      'Dollars from the first to the last day together; of an award without an end, dollars in twelve months.',
    ),
    status: choice(awardStatuses, 'How sure it is.'),
    status_on: date('The day since which that is so.'),
    stop_notice_on: date('The day on which its funder gave notice that it stops.', { optional: true }),
    renewal_confirmed: truth('Whether it was agreed in writing that it goes on after its last day.', {
      optional: true,
    }),
    recurring: truth(
      'Whether it comes again every year without being asked for, as a line of the district’s own budget.',
      {
        optional: true,
      },
    ),
    in_kind: truth('Whether nothing is paid: it is the documented worth of space, goods or work.', { optional: true }),
  },
  checks: [
    {
      name: 'ends_before_it_starts',
      column: 'ends_on',
      says: 'The award ends before it starts.',
      remedy: 'Correct one of the two dates at their source.',
      sql: 'ends_on is null or ends_on >= starts_on',
    },
    {
      name: 'no_amount',
      column: 'amount',
      says: 'The award gives less than nothing.',
      remedy: 'Write what it gives in all.',
      sql: 'amount >= 0',
    },
  ],
});
