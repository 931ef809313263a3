import { groupKinds, UNITS_PER_DAY } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { headCount } from '../measure.ts';

export const averageDailyAttendance = indicator({
  id: 'average_daily_attendance',
  version: 1,
  title: 'Average daily attendance (analytic)',
  question: 'How many students are in school on an average day?',
  definition:
    'Days attended by all students together, divided by the days of school on which the register was taken. An analytic figure: a state’s funding formula has its own rules.',
  doesNotShow: 'The attendance that a state pays for, or who was absent.',
  audiences: ['principal', 'board'],
  quadrant: 'population',
  servesBullets: [],
  unit: 'students',
  better: 'higher',
  counts: 'students',
  measure: headCount(UNITS_PER_DAY),
  breakdowns: ['grade', ...groupKinds],
  sql: sql`
    -- one student in one period; the days of school are those of the place
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade,
      enrolled_units - absent_units as numerator
    from warehouse.student_period
    where enrolled_units > 0`,
  examples: [
    {
      says: 'one student all 180 days and one who came for half of them are one and a half students a day',
      given: {
        student_period: [
          { enrolled_units: 4320, absent_units: 0 },
          { enrolled_units: 4320, absent_units: 2160 },
        ],
        school_period: [{ days_of_school: 180 }],
      },
      expect: [{ numerator: 4320 }, { numerator: 2160 }],
      figure: 1.5,
    },
    {
      says: 'a student enrolled for 20 days of 180 adds only those days',
      given: { student_period: [{ enrolled_units: 480, absent_units: 240 }], school_period: [{ days_of_school: 180 }] },
      expect: [{ numerator: 240 }],
      figure: 10 / 180,
    },
    {
      says: 'a student without any day counted adds nothing',
      given: { student_period: [{ enrolled_units: 0 }], school_period: [{ days_of_school: 180 }] },
      expect: [],
    },
  ],
  sources: ['Attendance Works, “Monitor attendance data”: average daily attendance hides chronic absence.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
