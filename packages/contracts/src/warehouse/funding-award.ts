import { table } from '../table.ts';
import { choice, date, identifier, key, money, text, truth } from '../types.ts';
import { awardSources, awardStatuses } from '../vocabulary/strategy.ts';

export const fundingAward = table({
  name: 'funding_award',
  layer: 'warehouse',
  grain: 'one award that pays for the strategy, or gives to it in kind',
  key: ['award_key'],
  columns: {
    award_key: key('Our number for it.'),
    directory: identifier('The directory.'),
    award_id: identifier('Its number there.'),
    funder: text('Who gives it.'),
    title: text('What it is called.', { optional: true }),
    source_kind: choice(awardSources, 'Where the money comes from.'),
    school_key: key('The school; empty where it is for several.', { optional: true }),
    starts_on: date('First day that it pays for.'),
    ends_on: date('Last day that it pays for; empty where it has no end.', { optional: true }),
    amount: money('Dollars from the first to the last day together; without an end, in twelve months.'),
    status: choice(awardStatuses, 'How sure it is, as somebody wrote it down.'),
    status_on: date('The day since which that is so.'),
    stop_notice_on: date('The day on which its funder gave notice that it stops.', { optional: true }),
    renewal_confirmed: truth('Whether it was agreed in writing that it goes on.'),
    recurring: truth('Whether it comes again every year without being asked for.'),
    in_kind: truth('Whether nothing is paid.'),
  },
});
