import { groupKinds } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { share } from '../measure.ts';

export const onPaceRate = indicator({
  id: 'on_pace_rate',
  version: 1,
  title: 'On pace to be chronically absent',
  question: 'How many students have missed a tenth or more of the year so far?',
  definition:
    'Share of students who have missed a tenth or more of the days they were enrolled so far this year, among those enrolled at least 10 days. Last year’s figure is of the same day of school. If nothing changes they end the year chronically absent; it describes where they are and does not foretell.',
  doesNotShow: 'Who will be chronically absent in June: early in the year two days are a tenth, and much can change.',
  audiences: ['principal'],
  quadrant: 'how_well',
  servesBullets: [],
  unit: 'percent',
  better: 'lower',
  counts: 'students',
  measure: share(),
  onlyWithMinimumDays: true,
  periods: ['to_date'],
  breakdowns: ['grade', ...groupKinds],
  sql: sql`
    -- one student in one school year to date
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade,
      absent_units >= chronic_from_units as value
    from warehouse.student_period
    where period_kind = 'to_date' and standing = 'judged'`,
  examples: [
    {
      says: '2 of the first 20 days is a tenth: on pace',
      given: {
        student_period: [{ period_kind: 'to_date', enrolled_units: 480, chronic_from_units: 48, absent_units: 48 }],
      },
      expect: [{ value: true }],
    },
    {
      says: 'a day and a half is not',
      given: {
        student_period: [{ period_kind: 'to_date', enrolled_units: 480, chronic_from_units: 48, absent_units: 36 }],
      },
      expect: [{ value: false }],
    },
    {
      says: '1 of the first 9 days is too early to say',
      given: {
        student_period: [
          {
            period_kind: 'to_date',
            enrolled_units: 216,
            chronic_from_units: 22,
            absent_units: 24,
            standing: 'too_few_days',
          },
        ],
      },
      expect: [],
    },
    {
      says: 'months and whole years are not looked at',
      given: {
        student_period: [
          { period_kind: 'month', period: '2025-10', enrolled_units: 480, absent_units: 480 },
          { period_kind: 'year', enrolled_units: 4320, absent_units: 4320 },
        ],
      },
      expect: [],
    },
  ],
  sources: ['Hearth’s own: the federal threshold applied to the days so far.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
