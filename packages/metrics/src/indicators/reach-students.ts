import { groupKinds } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { share } from '../measure.ts';

export const reachStudents = indicator({
  id: 'reach_students',
  version: 1,
  title: 'Students served',
  question: 'How many students does the community school reach with more than it gives everybody?',
  definition:
    'Share of students enrolled at any time in the period who received a service that is not for everybody: tutoring, a mentor, a home visit. Each student counts once, however many services there were. Services for the whole school are left out, because with them nearly everybody would be reached. At a school, services given there count.',
  doesNotShow:
    'Whether students got enough of a service, whether it was the one they needed, or whether it helped. Services that nobody wrote down, or whose rows could not be matched to a student, are not in it.',
  audiences: ['principal', 'board', 'committee'],
  quadrant: 'how_much',
  servesBullets: [],
  unit: 'percent',
  better: 'higher',
  counts: 'students',
  measure: share(),
  restsOn: 'service_event',
  breakdowns: ['grade', ...groupKinds],
  sql: sql`
    -- one enrolled student in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade, served as value
    from warehouse.student_service`,
  examples: [
    {
      says: 'a student with a tutor is reached; one who only came to the school’s fair is not',
      given: {
        student_service: [
          { student_key: 1, school_key: 1, served: true, universal_only: false },
          { student_key: 2, school_key: 1, served: false, universal_only: true },
        ],
      },
      expect: [{ value: true }, { value: false }],
    },
    {
      says: 'a student at two schools is one student of the district, reached where the service was',
      given: {
        student_service: [
          { grain: 'district', student_key: 1, school_key: null, served: true },
          { grain: 'school', student_key: 1, school_key: 1, served: true },
          { grain: 'school', student_key: 1, school_key: 2, served: false },
        ],
      },
      expect: [
        { grain: 'district', value: true },
        { grain: 'school', school_key: 1, value: true },
        { grain: 'school', school_key: 2, value: false },
      ],
    },
  ],
  sources: ['Tiers of service, universal, targeted and intensive: Communities In Schools.'],
  changes: [{ date: '2026-11-24', says: 'First version.' }],
});
