import { table } from '../table.ts';
import { choice, decimal, identifier, integer, schoolYear } from '../types.ts';
import { grains, periodKinds } from '../warehouse/student-period.ts';

/** Every state a figure can be in; the words and textures are in the interface guide. */
export const cellStatuses = [
  'shown',
  'coded',
  'protected',
  'too_few_days',
  'not_submitted',
  'not_mapped',
  'none',
  'cannot_tell',
] as const;

/** Size bands that may stand beside a coded figure in place of a count; the smallest for rosters of staff alone. */
export const sizeBands = ['5-9', '10-20', '21-40', '41-100', '101-200', '201-300', '301+'] as const;

/** No figure, nor anything from which one could be had. */
const bare =
  'people is null and numerator is null and denominator is null and value is null and low is null and high is null and lower_quartile is null and upper_quartile is null';

export const cell = table({
  name: 'cell',
  layer: 'published',
  grain: 'one figure: an indicator for a period, a place and a group',
  key: ['indicator_id', 'school_year', 'period_kind', 'period', 'grain', 'school_id', 'breakdown', 'member'],
  columns: {
    indicator_id: identifier('The indicator.'),
    definition_version: integer('The version of its definition.'),
    school_year: schoolYear('The school year.'),
    period_kind: choice(periodKinds, 'What kind of stretch of time.'),
    period: identifier('Which: the school year’s number, or the month.'),
    grain: choice(grains, 'District or school.'),
    school_id: identifier('The school; “district” at district grain.'),
    breakdown: identifier('By what the people are divided: all, grade, race_ethnicity, tier …'),
    member: identifier('Which part: all, 05, yes, severe …'),
    people: integer('How many people stand behind it; empty where it is about no people, or not shown.', {
      optional: true,
    }),
    numerator: decimal('What is divided: people, or days.', { optional: true }),
    denominator: decimal('By what: people, or days.', { optional: true }),
    value: decimal(
      'The figure in the indicator’s unit; percents from 0 to 100; points below 0 where the one side is less than the other.',
      { optional: true },
    ),
    low: decimal('Lower end of the 95% interval.', { optional: true }),
    high: decimal('Upper end of the 95% interval.', { optional: true }),
    lower_quartile: decimal('Where the value is a median: a quarter of the units are at or below it.', {
      optional: true,
    }),
    upper_quartile: decimal('Where the value is a median: a quarter of the units are at or above it.', {
      optional: true,
    }),
    status: choice(cellStatuses, 'What state the figure is in.'),
    coded: identifier('The range in place of a figure: ≤10, 11-19, ≥95. Percent.', { optional: true }),
    size_band: choice(sizeBands, 'The size band that stands beside a range in place of a count.', { optional: true }),
  },
  checks: [
    {
      name: 'minimum',
      says: 'A shown figure has fewer than 10 people behind it.',
      remedy: 'Hide it.',
      // a figure about agreements or awards has nobody behind it; which those are, the publication verifies
      sql: "status <> 'shown' or (coalesce(people, 10) >= 10 and value is not null)",
    },
    {
      name: 'bare',
      says: 'A figure that is not shown carries a number.',
      remedy: 'Remove it.',
      sql: `status = 'shown' or (${bare})`,
    },
    {
      name: 'coded',
      says: 'A range stands where there is none, or is missing.',
      remedy: 'Give a coded figure a range and a size band, and nothing else.',
      sql: "(status = 'coded') = (coded is not null) and (status = 'coded') = (size_band is not null)",
    },
    {
      name: 'interval',
      says: 'The interval does not hold the figure.',
      remedy: 'Compute it again.',
      sql: 'low is null or (low <= value and value <= high)',
    },
    {
      name: 'place',
      says: 'The place does not fit the grain.',
      remedy: 'Write “district” at district grain only.',
      sql: "(grain = 'district') = (school_id = 'district')",
    },
  ],
});
