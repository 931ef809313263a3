import { table } from '../table.ts';
import { decimal, identifier, schoolYear } from '../types.ts';

const days = (says: string) => decimal(`${says} Halves and other parts of a day as decimals.`, { optional: true });

export const attendanceSummary = table({
  name: 'attendance_summary',
  layer: 'staging',
  grain: 'one student at one school in one school year, already added up by the source',
  key: ['student_id', 'school_id', 'school_year'],
  columns: {
    student_id: identifier('The district’s own number for the student.'),
    school_id: identifier('The school.'),
    school_year: schoolYear('The school year.'),
    grade: identifier('Grade level.', { optional: true }),
    days_enrolled: days('Days enrolled. Any two of enrolled, present and absent give the third.'),
    days_present: days('Days present.'),
    days_absent: days('Days absent for any reason, suspension out of school included.'),
    excused_days: days('Of the days absent, excused.'),
    unexcused_days: days('Of the days absent, unexcused.'),
    suspended_days: days('Of the days absent, suspended out of school.'),
    tardy_days: days('Days late.'),
    missing_days: days('Days enrolled for which nothing was recorded; they leave both sides.'),
  },
  checks: [
    {
      name: 'order',
      says: 'There are more days absent than days enrolled, or a number of days is negative.',
      remedy: 'Correct the numbers at their source.',
      sql: 'coalesce(days_absent, 0) >= 0 and coalesce(days_present, 0) >= 0 and coalesce(days_absent <= days_enrolled, true) and coalesce(days_present <= days_enrolled, true)',
    },
  ],
});
