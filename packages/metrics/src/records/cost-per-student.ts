import { sql } from '../indicator.ts';
import { recordIndicator } from '../record-indicator.ts';
import { ratioOfRecords } from '../record-measure.ts';

export const costPerStudent = recordIndicator({
  id: 'cost_per_student',
  version: 1,
  title: 'Cost per student',
  question: 'What does the strategy cost for each student of the community schools?',
  definition:
    'The year’s budget of the strategy, coordinators included, divided by the students enrolled at community schools on an average day of school. What is given in kind is not in it. At a school: its own budget, and its part of what all share, by its budget.',
  doesNotShow: 'What was spent in the end, or what it brought about.',
  audiences: ['board', 'committee'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'dollars',
  better: 'context',
  counts: 'people',
  measure: ratioOfRecords(1_000_000),
  periods: ['year'],
  breakdowns: [],
  sql: sql`
    -- one budget, or one student with the part of the year that the student was enrolled
    select unit_id, student_key as person_id, grain, school_key, school_year, period_kind, period, paid as numerator,
      membership_millionths as denominator
    from warehouse.strategy_cost`,
  examples: [
    {
      says: '900 dollars for one student of a whole year and one of half of it are 600',
      given: {
        strategy_cost: [
          { unit_id: 'budget', grain: 'district', paid: 900, with_in_kind: 900 },
          { unit_id: 'student 1', grain: 'district', student_key: 1, membership_millionths: 1_000_000 },
          { unit_id: 'student 2', grain: 'district', student_key: 2, membership_millionths: 500_000 },
        ],
      },
      expect: [{ numerator: 900 }, { denominator: 1_000_000 }, { denominator: 500_000 }],
      figure: 600,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
