import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { costPerStudent } from './cost-per-student.ts';

export const costPerStudentWithInKind = recordIndicator({
  ...costPerStudent,
  id: 'cost_per_student_with_in_kind',
  title: 'Cost per student, gifts in kind included',
  question: 'What is the strategy worth in a year for each student, with what nobody has to pay?',
  definition:
    'The same as “Cost per student”, with what awards in kind that have begun are worth in twelve months, as it was documented.',
  sql: sql`
    -- one budget, award in kind or student
    select unit_id, student_key as person_id, grain, school_key, school_year, period_kind, period, with_in_kind as numerator,
      membership_millionths as denominator
    from warehouse.strategy_cost`,
  examples: [
    {
      says: 'a budget of 900 dollars and rooms worth 300, for two students: 600',
      given: {
        strategy_cost: [
          { unit_id: 'award', grain: 'district', paid: 0, with_in_kind: 300 },
          { unit_id: 'budget', grain: 'district', paid: 900, with_in_kind: 900 },
          { unit_id: 'student 1', grain: 'district', student_key: 1, membership_millionths: 1_000_000 },
          { unit_id: 'student 2', grain: 'district', student_key: 2, membership_millionths: 1_000_000 },
        ],
      },
      expect: [{ numerator: 300 }, { numerator: 900 }, { denominator: 1_000_000 }, { denominator: 1_000_000 }],
      figure: 600,
    },
  ],
});
