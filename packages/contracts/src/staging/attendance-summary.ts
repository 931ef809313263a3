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
      sql: 'coalesce(days_absent, 0) >= 0 and coalesce(days_present, 0) >= 0 and coalesce(days_absent <= days_enrolled, true) and coalesce(days_present <= days_enrolled, true) and least(excused_days, unexcused_days, suspended_days, tardy_days, missing_days, days_enrolled, 0) >= 0',
    },
    {
      name: 'figure',
      says: 'There is no number of days absent, and none to work it out from.',
      remedy: 'Map the days absent, or the days enrolled and present, or the days excused and unexcused.',
      sql: 'days_absent is not null or (days_enrolled is not null and days_present is not null) or (excused_days is not null and unexcused_days is not null)',
    },
    {
      name: 'sum',
      says: 'The days present, absent and missing do not add up to the days enrolled.',
      remedy: 'Correct the numbers at their source.',
      sql: `days_present + days_absent + coalesce(missing_days, 0) <= days_enrolled + 0.05
        and (missing_days is null or days_present + days_absent + missing_days >= days_enrolled - 0.05)`,
    },
    {
      name: 'parts',
      says: 'The days excused, unexcused and suspended are more than the days absent.',
      remedy: 'Correct the numbers at their source.',
      sql: 'coalesce(excused_days, 0) + coalesce(unexcused_days, 0) + coalesce(suspended_days, 0) <= coalesce(days_absent, days_enrolled - days_present - coalesce(missing_days, 0)) + 0.05',
    },
  ],
});
