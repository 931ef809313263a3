import { table } from '../table.ts';
import { date, decimal, identifier, integer, text, truth } from '../types.ts';

export const schoolDayCount = table({
  name: 'school_day_count',
  layer: 'staging',
  grain: 'one school on one date, as published',
  key: ['school_id', 'date'],
  columns: {
    school_id: identifier('The school.'),
    school_name: text('The name printed beside it.', { optional: true }),
    date: date('The day.'),
    enrolled: integer('Students expected.', { optional: true }),
    present: integer('Students present.', { optional: true }),
    absent: integer('Students absent.', { optional: true }),
    percent_present: decimal('Percent present, 0 to 100, where only that is published.', { optional: true }),
    not_submitted: truth('Whether the school had not submitted; then there is no figure, and never a zero.', {
      optional: true,
    }),
  },
  checks: [
    {
      name: 'range',
      says: 'The percent present is not between 0 and 100.',
      remedy: 'Correct it at its source.',
      sql: 'percent_present between 0 and 100',
    },
    {
      name: 'figure',
      says: 'There is neither a figure nor a mark that the school did not submit.',
      remedy: 'Name the word for “not submitted” under this source in hearth.yaml, or ask for the figure.',
      sql: 'coalesce(not_submitted, false) or percent_present is not null or (enrolled > 0 and coalesce(present, absent) is not null)',
    },
    {
      name: 'sum',
      says: 'Present and absent do not add up to enrolled.',
      remedy: 'Correct the counts at their source.',
      sql: 'present + absent = enrolled and present between 0 and enrolled',
    },
  ],
});
