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
    -- one student in one period, with the days of school of that place
    select s.student_key as unit_id, s.grain, s.school_key, s.school_year, s.period_kind, s.period, s.grade,
      s.enrolled_units - s.absent_units as numerator, 24 * p.days_of_school as denominator
    from warehouse.student_period as s
    join warehouse.school_period as p
      on p.grain = s.grain and p.school_key is not distinct from s.school_key and p.school_year = s.school_year
        and p.period_kind = s.period_kind and p.period = s.period
    where s.enrolled_units > 0 and p.days_of_school > 0`,
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
      expect: [
        { numerator: 4320, denominator: 4320 },
        { numerator: 2160, denominator: 4320 },
      ],
      figure: 1.5,
    },
    {
      says: 'a student enrolled for 20 days of 180 adds only those days',
      given: { student_period: [{ enrolled_units: 480, absent_units: 240 }], school_period: [{ days_of_school: 180 }] },
      expect: [{ numerator: 240, denominator: 4320 }],
    },
    {
      says: 'without a day of school there is nothing to divide by',
      given: { student_period: [{ enrolled_units: 24 }], school_period: [{ days_of_school: 0 }] },
      expect: [],
    },
  ],
  sources: ['Attendance Works, “Monitor attendance data”: average daily attendance hides chronic absence.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
