import { indicator, sql } from '../indicator.ts';
import { share } from '../measure.ts';
import { ofTwoYears } from '../two-years.ts';

export const chronicOnsetRate = indicator({
  ...ofTwoYears,
  id: 'chronic_onset_rate',
  version: 1,
  title: 'Newly chronically absent',
  question: 'Of the students who were not chronically absent last year, how many are now?',
  definition:
    'Share of students chronically absent this year, among those who were not last year, over the whole year and all schools of the district. Both years are counted by the same rules, and the student was enrolled long enough to be judged in both. Children in their first year at a school of the district have no year before and are left out.',
  doesNotShow:
    'Students new to the district, and most kindergarten children: how they are doing is in chronic absence.',
  better: 'lower',
  measure: share(),
  sql: sql`
    -- one student who was not chronically absent in the year before
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade, chronic as value
    from warehouse.student_change
    where standing = 'judged' and standing_before = 'judged' and not chronic_before`,
  examples: [
    {
      says: 'chronically absent this year and not last: new',
      given: { student_change: [{ standing_before: 'judged', chronic_before: false, chronic: true }] },
      expect: [{ value: true }],
    },
    {
      says: 'in neither year: not',
      given: { student_change: [{ standing_before: 'judged', chronic_before: false, chronic: false }] },
      expect: [{ value: false }],
    },
    {
      says: 'a child in kindergarten was not here last year: left out, not counted as never absent',
      given: { student_change: [{ grade: 'KG', standing_before: null, chronic_before: null, chronic: true }] },
      expect: [],
    },
    {
      says: 'a child in kindergarten for the second time was here last year, and is in it',
      given: { student_change: [{ grade: 'KG', standing_before: 'judged', chronic_before: false, chronic: true }] },
      expect: [{ value: true }],
    },
    {
      says: 'who was already chronically absent is not new',
      given: { student_change: [{ standing_before: 'judged', chronic_before: true, chronic: true }] },
      expect: [],
    },
  ],
  sources: ['Hearth’s own: the same students in two years.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
