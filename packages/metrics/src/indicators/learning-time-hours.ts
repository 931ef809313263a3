import { groupKinds } from '@hearth/contracts';
import { indicator, sql } from '../indicator.ts';
import { mean } from '../measure.ts';

const MINUTES = 60;

export const learningTimeHours = indicator({
  id: 'learning_time_hours',
  version: 1,
  title: 'Hours of expanded learning per student',
  question: 'How much time to learn do students get beyond the school day?',
  definition:
    'Hours of expanded learning that students attended, divided by all students enrolled, whether they took part or not. Hours attended count, not hours offered. A service is expanded learning by its pillar or its key practice; sensitive services are not in it.',
  doesNotShow: 'How the hours are spread: few students with many hours and many with few look alike.',
  audiences: ['committee', 'board', 'principal'],
  quadrant: 'how_much',
  servesBullets: [1],
  unit: 'hours',
  better: 'higher',
  counts: 'students',
  measure: mean(MINUTES),
  periods: ['year', 'to_date'],
  breakdowns: ['grade', ...groupKinds],
  sql: sql`
    -- one enrolled student in one period
    select student_key as unit_id, grain, school_key, school_year, period_kind, period, grade, minutes as value
    from warehouse.learning_time`,
  examples: [
    {
      says: 'twelve hours of one of two students are six per student',
      given: {
        learning_time: [
          { student_key: 1, school_key: null, grain: 'district', minutes: 720 },
          { student_key: 2, school_key: null, grain: 'district', minutes: 0 },
        ],
      },
      expect: [{ value: 720 }, { value: 0 }],
      figure: 6,
    },
  ],
  sources: [],
  changes: [{ date: '2026-11-29', says: 'First version.' }],
});
