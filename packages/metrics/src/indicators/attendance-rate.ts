import { groupKinds, UNITS_PER_DAY } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { ratio } from '../measure.ts';

export const attendanceRate = indicator({
  id: 'attendance_rate',
  version: 1,
  title: 'Attendance rate',
  question: 'Of all the days students could be in school, how many were they there?',
  definition:
    'Days attended by all students together, divided by the days they were enrolled and the register was taken. Days without a register count on neither side.',
  doesNotShow:
    'How absence is spread: a school with a good rate can still have many students who miss a tenth of the year.',
  audiences: ['principal', 'board'],
  quadrant: 'population',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'students',
  measure: ratio(UNITS_PER_DAY),
  fromSchoolDayCounts: true,
  breakdowns: ['grade', ...groupKinds],
  sql: sql`
    -- one student in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade,
      enrolled_units - absent_units as numerator, enrolled_units as denominator
    from warehouse.student_period
    where enrolled_units > 0`,
  examples: [
    {
      says: 'two students are pooled, not averaged: 181 of 200 days, where the mean of their rates would be 72.5',
      given: {
        student_period: [
          { enrolled_units: 4320, absent_units: 216 },
          { enrolled_units: 480, absent_units: 240 },
        ],
      },
      expect: [
        { numerator: 4104, denominator: 4320 },
        { numerator: 240, denominator: 480 },
      ],
      figure: 90.5,
    },
    {
      says: 'a student on whose days no register was taken is on neither side',
      given: { student_period: [{ enrolled_units: 0, absent_units: 0 }] },
      expect: [],
    },
    {
      says: 'a transfer, present 37 of 82 days and then 89 of 96, attended 126 of 178 days of the year',
      given: { student_period: [{ enrolled_units: 4272, absent_units: 1248 }] },
      expect: [{ numerator: 3024, denominator: 4272 }],
    },
  ],
  sources: ['Pooled over submitted days: numerator and denominator span the same days.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
