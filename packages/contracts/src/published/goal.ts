import { table } from '../table.ts';
import { choice, date, decimal, identifier, schoolYear, text } from '../types.ts';
import { cellStatuses } from './cell.ts';

/**
 * How a figure stands beside the straight line from the baseline to the target. reached: all of its interval is at the target or beyond;
 * on_course: all of it is on the right side of the line; about_on_course: it holds the line, so that chance alone may decide; behind: all of
 * it is on the wrong side; no_interval: nobody knows how far chance goes, so nothing is claimed; not_told: there is no figure to compare;
 * no_way: the target is the baseline.
 */
export const goalStandings = [
  'reached',
  'on_course',
  'about_on_course',
  'behind',
  'no_interval',
  'not_told',
  'no_way',
] as const;

export const goal = table({
  name: 'goal',
  layer: 'published',
  grain:
    'one goal as it was set, with the latest published figure beside it; a target that was moved is a goal of its own, and the old one stays',
  key: ['goal_id'],
  columns: {
    goal_id: identifier('Our number for it in this release.'),
    indicator_id: identifier('The indicator.'),
    school_id: identifier('The school; “district” for the district.'),
    breakdown: identifier('The kind of group that it is about; all where it is about everybody.'),
    member: identifier('Which group; all where it is about everybody.'),
    baseline_on: date('The last day that the baseline tells of.'),
    baseline_value: decimal('The figure on that day, in the indicator’s unit. It never changes.'),
    target_on: date('The day by which the target is to be reached.'),
    target_value: decimal('The figure to be reached.'),
    set_on: date('The day on which it was set.'),
    set_by: text('Who set it.', { optional: true }),
    replaces: identifier('The goal whose target it moves.', { optional: true }),
    replaced_by: identifier('The goal that moved its target.', { optional: true }),
    school_year: schoolYear('The school year of the latest figure; empty where there is none.', { optional: true }),
    figure_on: date('The last day that the figure tells of.', { optional: true }),
    status: choice(cellStatuses, 'What state the figure is in; none where there is none.'),
    value: decimal('The figure, as published.', { optional: true }),
    low: decimal('Lower end of its interval.', { optional: true }),
    high: decimal('Upper end of its interval.', { optional: true }),
    coded: identifier('The range in its place.', { optional: true }),
    line_value: decimal('Where a straight line from the baseline to the target is on that day.', { optional: true }),
    progress: decimal('Percent of the way from the baseline to the target; below 0 where it went the other way.', {
      optional: true,
    }),
    progress_low: decimal('The same by that end of the interval which is the nearer to the baseline.', {
      optional: true,
    }),
    progress_high: decimal('The same by the other end.', { optional: true }),
    standing: choice(goalStandings, 'How it stands.'),
  },
  checks: [
    {
      name: 'bare',
      says: 'A figure that is not shown carries a number.',
      remedy: 'Remove it.',
      sql: "status = 'shown' or (value is null and low is null and high is null and progress is null and progress_low is null and progress_high is null)",
    },
  ],
});
