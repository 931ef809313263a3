import { table } from '../table.ts';
import { choice, identifier, integer, schoolYear } from '../types.ts';
import { grains } from '../warehouse/student-period.ts';
import { cellStatuses } from './cell.ts';

export const policyFigure = table({
  name: 'policy_figure',
  layer: 'published',
  grain:
    'chronic absence in one place and school year under a policy other than the chosen one, whose figure is a cell',
  key: ['policy_id', 'school_year', 'grain', 'school_id'],
  columns: {
    policy_id: identifier('The policy.'),
    school_year: schoolYear('The school year, so far where it is under way.'),
    grain: choice(grains, 'District or school.'),
    school_id: identifier('The school; “district” at district grain.'),
    status: choice(cellStatuses, 'What state the figure is in; coded: between two limits.'),
    percent_from: integer('Chronically absent, in whole percent: at least …', { optional: true }),
    percent_to: integer('… and at most.', { optional: true }),
    judged_from: integer('Students judged: at least …', { optional: true }),
    judged_to: integer('… and at most.', { optional: true }),
  },
  checks: [
    {
      name: 'minimum',
      says: 'Fewer than 10 students are judged.',
      remedy: 'Hide it.',
      sql: 'judged_from is null or judged_from >= 10',
    },
    {
      name: 'bare',
      says: 'A figure that is not told carries a number, or one that is told carries none.',
      remedy: 'Give four limits to what is shown or coded, and nothing else.',
      sql: `status = 'shown' and percent_from = percent_to and judged_from = judged_to
        or status = 'coded' and percent_from <= percent_to and judged_from <= judged_to
        or status not in ('shown', 'coded') and percent_from is null and percent_to is null and judged_from is null and judged_to is null`,
    },
    {
      name: 'place',
      says: 'The place does not fit the grain.',
      remedy: 'Write “district” at district grain only.',
      sql: "(grain = 'district') = (school_id = 'district')",
    },
  ],
});
