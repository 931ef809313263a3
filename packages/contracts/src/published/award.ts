import { table } from '../table.ts';
import { choice, date, identifier, money, text, truth } from '../types.ts';
import { awardSources, awardStatuses } from '../vocabulary/strategy.ts';

export const award = table({
  name: 'award',
  layer: 'published',
  grain: 'one award that pays for the strategy, or gives to it in kind, as it stands on the as-of date',
  key: ['award_id'],
  columns: {
    award_id: identifier('Our number for it in this release.'),
    funder: text('Who gives it.'),
    title: text('What it is called.', { optional: true }),
    source_kind: choice(awardSources, 'Where the money comes from.'),
    school_id: identifier('The school; empty where it is for several.', { optional: true }),
    starts_on: date('First day that it pays for.'),
    ends_on: date('Last day that it pays for; empty where it has no end.', { optional: true }),
    amount: money('Dollars from the first to the last day together; without an end, in twelve months.'),
    yearly: money('Dollars in twelve months; of an award for less than a year, all of it.'),
    standing: choice(awardStatuses, 'How sure it is: at risk from a stop notice on, whatever else was written down.'),
    standing_since: date('The day since which that is so.'),
    stop_notice_on: date('The day on which its funder gave notice that it stops.', { optional: true }),
    is_over: truth('Whether its last day has passed.'),
    goes_on: truth('Whether it comes again by itself, or it was agreed in writing that it goes on.'),
    in_kind: truth('Whether nothing is paid.'),
  },
});
