import { indicator, sql } from '../indicator.ts';
import { share } from '../measure.ts';
import { ofTwoYears } from '../two-years.ts';

export const chronicPersistenceRate = indicator({
  ...ofTwoYears,
  id: 'chronic_persistence_rate',
  version: 1,
  title: 'Chronically absent again',
  question: 'Of the students who were chronically absent last year, how many are again?',
  definition:
    'Share of students chronically absent this year, among those who were last year, over the whole year and all schools of the district. Both years are counted by the same rules and today’s records, and the student was enrolled long enough to be judged in both. Those who left are not in it; the data quality page says how many.',
  doesNotShow:
    'What became of those who left, who are often worse off; or that anybody helped those who are no longer chronically absent.',
  better: 'lower',
  measure: share(),
  sql: sql`
    -- one student who was chronically absent in the year before
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade, chronic as value
    from warehouse.student_change
    where standing = 'judged' and standing_before = 'judged' and chronic_before`,
  examples: [
    {
      says: 'chronically absent last year and this: again',
      given: { student_change: [{ standing_before: 'judged', chronic_before: true, chronic: true }] },
      expect: [{ value: true }],
    },
    {
      says: 'last year only: not again',
      given: { student_change: [{ standing_before: 'judged', chronic_before: true, chronic: false }] },
      expect: [{ value: false }],
    },
    {
      says: 'this year only: not asked here',
      given: { student_change: [{ standing_before: 'judged', chronic_before: false, chronic: true }] },
      expect: [],
    },
    {
      says: 'too few days in either year to be judged: left out',
      given: {
        student_change: [
          { standing_before: 'too_few_days', chronic_before: true, chronic: true },
          { standing_before: 'judged', chronic_before: true, standing: 'too_few_days', chronic: true },
        ],
      },
      expect: [],
    },
    {
      says: 'a student who was not here last year is left out',
      given: { student_change: [{ standing_before: null, chronic_before: null, chronic: true }] },
      expect: [],
    },
  ],
  sources: ['Hearth’s own: the same students in two years.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
