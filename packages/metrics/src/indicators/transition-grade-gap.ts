import { indicator, sql } from '../indicator.ts';
import { difference } from '../measure.ts';
import { chronicAbsenceRate } from './chronic-absence-rate.ts';

export const transitionGradeGap = indicator({
  id: 'transition_grade_gap',
  version: 1,
  title: 'Chronic absence where a new school begins',
  question:
    'Is chronic absence in kindergarten, in the first grade of middle school and in grade 9 different from last year?',
  definition:
    'The share of students chronically absent in a grade in which a new school begins, less the share in the same grade last year at the same day of school, in percentage points. It is the difference of the two published whole percents, and is told only where both are. The first grade of a middle school is the lowest that it teaches; grade 6 where no school begins with one.',
  doesNotShow:
    'How a grade differs from the grade below, for those are other children at another age; or why this year’s children differ from last year’s.',
  audiences: ['principal', 'board'],
  quadrant: 'population',
  servesBullets: [],
  unit: 'points',
  better: 'lower',
  counts: 'students',
  measure: difference(chronicAbsenceRate.id, 'grade'),
  periods: ['to_date'],
  needsYearBefore: true,
  breakdowns: ['grade'],
  sql: sql`
    -- one student in a grade in which a new school begins, in one school year to date
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade, chronic as value
    from warehouse.student_change
    where period_kind = 'to_date' and standing = 'judged' and begins_level`,
  examples: [
    {
      says: 'grade 6 of a school that begins with grade 6 is in it, its grade 7 is not',
      given: {
        student_change: [
          { period_kind: 'to_date', grade: '06', begins_level: true, chronic: true },
          { period_kind: 'to_date', grade: '07', begins_level: false, chronic: true },
        ],
      },
      expect: [{ grade: '06', value: true }],
    },
    {
      says: 'kindergarten and grade 9 are',
      given: {
        student_change: [
          { period_kind: 'to_date', grade: 'KG', begins_level: true, chronic: false },
          { period_kind: 'to_date', grade: '09', begins_level: true, chronic: true },
        ],
      },
      expect: [
        { grade: 'KG', value: false },
        { grade: '09', value: true },
      ],
    },
    {
      says: 'a student with too few days to be judged is not',
      given: {
        student_change: [{ period_kind: 'to_date', grade: '09', begins_level: true, standing: 'too_few_days' }],
      },
      expect: [],
    },
    {
      says: 'last year counts as far as the same day of school, so whole years are not looked at',
      given: { student_change: [{ period_kind: 'year', grade: '09', begins_level: true }] },
      expect: [],
    },
  ],
  sources: [
    'University of Chicago Consortium on School Research: attendance was highest in grades 1 to 8, and almost half of students were chronically absent in preschool and in high school (2011–12).',
    'Interval: Newcombe (1998), Statistics in Medicine 17:873–890, method 10.',
  ],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
