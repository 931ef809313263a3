import { groupKinds, UNITS_PER_DAY } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { mean } from '../measure.ts';

export const instructionalDaysLost = indicator({
  id: 'instructional_days_lost',
  version: 1,
  title: 'Days of school lost per student',
  question: 'How many days of school does a student miss?',
  definition:
    'Days absent of all students together, for any reason, divided by the number of students. Students who were enrolled for part of the period count as one student each.',
  doesNotShow: 'Days lost to closures or to registers not taken; and it is not stretched to a full year.',
  audiences: ['principal', 'board'],
  quadrant: 'population',
  servesBullets: [],
  unit: 'days',
  better: 'lower',
  counts: 'students',
  measure: mean(UNITS_PER_DAY),
  breakdowns: ['grade', ...groupKinds],
  sql: sql`
    -- one student in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade,
      absent_units as value
    from warehouse.student_period
    where enrolled_units > 0`,
  examples: [
    {
      says: 'half days count as halves: 9 days and half a day are 4.75 per student',
      given: {
        student_period: [
          { enrolled_units: 4320, absent_units: 216 },
          { enrolled_units: 4320, absent_units: 12 },
        ],
      },
      expect: [{ value: 216 }, { value: 12 }],
      figure: 4.75,
    },
    {
      says: 'a student without any day counted is not a student who missed none',
      given: { student_period: [{ enrolled_units: 0 }] },
      expect: [],
    },
  ],
  sources: ['Hearth’s own: absent days over students, raw.'],
  changes: [{ date: '2026-11-23', says: 'First version.' }],
});
