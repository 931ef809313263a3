import { table } from '../table.ts';
import { choice, date, decimal, identifier, schoolYear } from '../types.ts';
import { phases } from '../vocabulary/strategy.ts';

export const schoolPlan = table({
  name: 'school_plan',
  layer: 'staging',
  grain: 'one community school in one school year: where it stands and what was planned',
  key: ['school_id', 'school_year'],
  columns: {
    school_id: identifier('The school.'),
    school_year: schoolYear('The school year.'),
    phase: choice(phases, 'The phase that the school says it is in.', { optional: true }),
    expected_phase: choice(phases, 'The phase that it was expected to have reached in this year.', { optional: true }),
    coordinator_fte_planned: decimal(
      'Coordinators planned, in full-time posts: 1, 0.5. Where it is empty, the coordinators’ posts of the school say it.',
      { optional: true },
    ),
    assessed_on: date('The day of the latest assessment of needs and assets.', { optional: true }),
    labor_approved_on: date('The day on which labor approved the plan.', { optional: true }),
    management_approved_on: date('The day on which management approved the plan.', { optional: true }),
  },
  checks: [
    {
      name: 'no_fte',
      column: 'coordinator_fte_planned',
      says: 'The coordinators planned are less than none, or more than twenty.',
      remedy: 'Write full-time posts: 1, or 0.5 for a half-time coordinator.',
      sql: 'coalesce(coordinator_fte_planned, 0) between 0 and 20',
    },
  ],
});
