import { table } from '../table.ts';
import { choice, decimal, identifier, integer, schoolYear } from '../types.ts';
import { grains } from '../warehouse/student-period.ts';
import { cellStatuses } from './cell.ts';

/**
 * before_after_served: absence before and after a first service, beside similar students who had not had one by then; before_after_partner: the same
 * of whoever took part in anything that one partner gives; dose_response_bins: absence in the days after, by the hours received before
 * them. None is evidence that a service did it.
 */
export const effectKinds = ['before_after_served', 'before_after_partner', 'dose_response_bins'] as const;

export const effect = table({
  name: 'effect',
  layer: 'published',
  grain: 'one side of a comparison of students with and without a service',
  key: ['effect', 'definition_version', 'school_year', 'grain', 'school_id', 'category', 'side'],
  columns: {
    effect: choice(effectKinds, 'Which comparison.'),
    definition_version: integer('The version of its definition.'),
    school_year: schoolYear('The school year.'),
    grain: choice(grains, 'District or school.'),
    school_id: identifier('The school; “district” at district grain.'),
    category: identifier(
      'The category of service, or “all”: every service meant to help students come to school; of a partner, its number in this release.',
    ),
    side: identifier('served, unserved, difference; or a bin of hours: 0, <5, 5-9, 10-19, 20+.'),
    position: integer('Its place among the sides.'),
    people: integer('How many students stand behind it.', { optional: true }),
    before: decimal('Percent of days absent before.', { optional: true }),
    after: decimal('Percent of days absent after; for bins, in the outcome window.', { optional: true }),
    change: decimal('After less before, in points.', { optional: true }),
    low: decimal('Lower end of the 95% interval: of the change, for bins of what is after.', { optional: true }),
    high: decimal('Upper end of the same interval.', { optional: true }),
    status: choice(cellStatuses, 'What state the figure is in.'),
  },
  checks: [
    {
      name: 'minimum',
      says: 'A shown figure has fewer than 10 students behind it.',
      remedy: 'Hide it.',
      sql: "status <> 'shown' or people >= 10",
    },
    {
      name: 'bare',
      says: 'A figure that is not shown carries a number.',
      remedy: 'Remove it.',
      sql: "status = 'shown' or (people is null and before is null and after is null and change is null and low is null and high is null)",
    },
    {
      name: 'place',
      says: 'The place does not fit the grain.',
      remedy: 'Write “district” at district grain only.',
      sql: "(grain = 'district') = (school_id = 'district')",
    },
  ],
});
