import { table } from '../table.ts';
import { choice, decimal, identifier, integer, schoolYear } from '../types.ts';
import { periodKinds } from '../warehouse/student-period.ts';

/** States of an exact figure: nothing is protected from a school’s own staff, and still not everything is a number. */
export const figureStatuses = ['shown', 'too_few_days', 'not_submitted', 'none', 'cannot_tell'] as const;

export const figure = table({
  name: 'figure',
  layer: 'confidential',
  grain: 'one exact figure of the school: an indicator for a period and a group',
  key: ['indicator_id', 'school_year', 'period_kind', 'period', 'breakdown', 'member'],
  columns: {
    school_id: identifier('The school.'),
    indicator_id: identifier('The indicator.'),
    definition_version: integer('The version of its definition.'),
    school_year: schoolYear('The school year.'),
    period_kind: choice(periodKinds, 'What kind of stretch of time.'),
    period: identifier('Which: the school year’s number, or the month.'),
    breakdown: identifier('By what the people are divided: all, grade, race_ethnicity, tier …'),
    member: identifier('Which part: all, 05, yes, severe …; groups without anybody have no row.'),
    people: integer('How many people stand behind it.'),
    numerator: decimal('What is divided: people, or days.', { optional: true }),
    denominator: decimal('By what: people, or days.', { optional: true }),
    value: decimal('The figure in the indicator’s unit, not rounded; percents from 0 to 100.', { optional: true }),
    low: decimal('Lower end of the 95% interval.', { optional: true }),
    high: decimal('Upper end of the 95% interval.', { optional: true }),
    lower_quartile: decimal('Where the value is a median: a quarter of the units are at or below it.', {
      optional: true,
    }),
    upper_quartile: decimal('Where the value is a median: a quarter of the units are at or above it.', {
      optional: true,
    }),
    status: choice(figureStatuses, 'What state the figure is in.'),
  },
});
