import { table } from '../table.ts';
import { choice, date, decimal, key, schoolYear } from '../types.ts';
import { phases } from '../vocabulary/strategy.ts';

export const schoolPlan = table({
  name: 'school_plan',
  layer: 'warehouse',
  grain: 'one community school in one school year: where it stands and what was planned',
  key: ['school_key', 'school_year'],
  columns: {
    school_key: key('The school.'),
    school_year: schoolYear('The school year.'),
    phase: choice(phases, 'The phase that the school says it is in.', { optional: true }),
    expected_phase: choice(phases, 'The phase that it was expected to have reached.', { optional: true }),
    coordinator_fte_planned: decimal('Coordinators planned, in full-time posts.', { optional: true }),
    assessed_on: date('The day of the latest assessment of needs and assets.', { optional: true }),
    labor_approved_on: date('The day on which labor approved the plan.', { optional: true }),
    management_approved_on: date('The day on which management approved the plan.', { optional: true }),
  },
});
