import { groupKinds } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { share } from '../measure.ts';

export const chronicAbsenceRate = indicator({
  id: 'chronic_absence_rate',
  version: 1,
  title: 'Chronic absence',
  question: 'Are fewer students missing a tenth or more of school?',
  definition:
    'Share of students absent on a tenth or more of the days they were enrolled, for any reason, among those enrolled at least 10 days, or as the district’s own policy sets these numbers. Exactly a tenth counts. Students who left stay in.',
  doesNotShow: 'Why students are absent, or whether any service changed it.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'better_off',
  servesBullets: [],
  unit: 'percent',
  better: 'lower',
  counts: 'students',
  measure: share(),
  onlyWithMinimumDays: true,
  breakdowns: ['grade', ...groupKinds],
  sql: sql`
    -- one student in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade,
      absent_units >= chronic_from_units as value
    from warehouse.student_period
    where standing = 'judged'`,
  examples: [
    {
      says: '18 of 180 days is exactly a tenth: chronic',
      given: { student_period: [{ enrolled_units: 4320, chronic_from_units: 432, absent_units: 432 }] },
      expect: [{ value: true }],
    },
    {
      says: '17 of 180 days is not',
      given: { student_period: [{ enrolled_units: 4320, chronic_from_units: 432, absent_units: 408 }] },
      expect: [{ value: false }],
    },
    {
      says: 'a student who never came is chronic',
      given: { student_period: [{ enrolled_units: 4320, chronic_from_units: 432, absent_units: 4320 }] },
      expect: [{ value: true }],
    },
    {
      says: '3 of 9 days are too few days to be judged',
      given: {
        student_period: [{ enrolled_units: 216, chronic_from_units: 22, absent_units: 72, standing: 'too_few_days' }],
      },
      expect: [],
    },
    {
      says: '3 of 10 days are enough',
      given: { student_period: [{ enrolled_units: 240, chronic_from_units: 24, absent_units: 72 }] },
      expect: [{ value: true }],
    },
    {
      says: 'a transfer absent 45 of 82 days and then 7 of 96 is chronic in the district and at the first school only',
      given: {
        student_period: [
          {
            grain: 'district',
            student_key: 1,
            school_key: null,
            enrolled_units: 4272,
            chronic_from_units: 428,
            absent_units: 1248,
          },
          {
            grain: 'school',
            student_key: 1,
            school_key: 1,
            enrolled_units: 1968,
            chronic_from_units: 197,
            absent_units: 1080,
          },
          {
            grain: 'school',
            student_key: 1,
            school_key: 2,
            enrolled_units: 2304,
            chronic_from_units: 231,
            absent_units: 168,
          },
        ],
      },
      expect: [
        { grain: 'district', value: true },
        { grain: 'school', school_key: 1, value: true },
        { grain: 'school', school_key: 2, value: false },
      ],
    },
    {
      says: 'a transfer present 69 of 79 days and then 89 of 97 is chronic over the year (18 of 176)',
      given: { student_period: [{ enrolled_units: 4224, chronic_from_units: 423, absent_units: 432 }] },
      expect: [{ value: true }],
    },
    {
      says: 'with 10 registers of 180 not taken, 17 absences are exactly a tenth of 170',
      given: { student_period: [{ enrolled_units: 4080, chronic_from_units: 408, absent_units: 408 }] },
      expect: [{ value: true }],
    },
  ],
  sources: [
    'Federal definition: absent on 10% or more of school days (EDFacts, data group 814).',
    'Minimum of 10 days: Maine, New Mexico, Florida and New York.',
  ],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
