import { indicator, sql } from '../indicator.ts';
import { remainder } from '../measure.ts';
import { ofTwoYears } from '../two-years.ts';
import { chronicPersistenceRate } from './chronic-persistence-rate.ts';

export const chronicRecoveryRate = indicator({
  ...ofTwoYears,
  id: 'chronic_recovery_rate',
  version: 1,
  title: 'No longer chronically absent',
  question: 'Of the students who were chronically absent last year, how many no longer are?',
  definition:
    'Share of students not chronically absent this year, among those who were last year; with those chronically absent again it makes up 100%. Many would be so without any help, because a bad year is often partly bad luck: beside it stands the share to expect by chance alone.',
  doesNotShow:
    'That a service, a program or a school brought it about. Only what goes beyond the share to expect by chance is worth asking about, and even that is no proof.',
  better: 'higher',
  measure: remainder(chronicPersistenceRate.id),
  sql: sql`
    -- one student who was chronically absent in the year before
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade, not chronic as value
    from warehouse.student_change
    where standing = 'judged' and standing_before = 'judged' and chronic_before`,
  examples: [
    {
      says: 'chronically absent last year and not this: recovered',
      given: { student_change: [{ standing_before: 'judged', chronic_before: true, chronic: false }] },
      expect: [{ value: true }],
    },
    {
      says: 'in both years: not',
      given: { student_change: [{ standing_before: 'judged', chronic_before: true, chronic: true }] },
      expect: [{ value: false }],
    },
    {
      says: 'who was not chronically absent has nothing to recover from',
      given: { student_change: [{ standing_before: 'judged', chronic_before: false, chronic: false }] },
      expect: [],
    },
    {
      says: 'who left, or has not been here long enough this year, is not recovered',
      given: {
        student_change: [{ standing_before: 'judged', chronic_before: true, standing: 'too_few_days', chronic: false }],
      },
      expect: [],
    },
  ],
  sources: [
    'Hearth’s own. Simulation: of students absent a tenth or more of 45 days, about 40% are under it in the next 45 although nothing was done.',
  ],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
