import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear, truth, units } from '../types.ts';

export const grains = ['district', 'school'] as const;
/** year: the whole school year, or so far; to_date: through the instructional day the latest year has reached; month: 2025-09. */
export const periodKinds = ['year', 'to_date', 'month'] as const;

/**
 * Whether a policy judges a student: enrolled for the minimum of days (judged), for fewer, never there although enrolled,
 * or in a grade that the policy is not about. A student without any register is in none.
 */
export const standings = ['judged', 'too_few_days', 'never_attended', 'outside_population'] as const;

/** By it a publication reads one row where school and district have the same: nearly everybody is at one school. */
export const sameInDistrict = truth(
  'Whether the student was at no other school, so that the row of the school and that of the district say the same.',
  { optional: true },
);

export const studentPeriod = table({
  name: 'student_period',
  layer: 'warehouse',
  grain: 'one student in one period, across the district’s schools or at one school',
  key: ['grain', 'student_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'district: all the student’s schools together; school: the days at that school only.'),
    student_key: key('The student.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(periodKinds, 'What kind of stretch of time.'),
    period: identifier('Which: the school year’s number, or the month.'),
    grade: identifier('Grade at the last day enrolled in the period.'),
    enrolled_units: units('Days enrolled on which the register was taken, in 24ths.'),
    absent_units: units('Of these, absent for any reason, in 24ths.'),
    unexcused_units: units('Of the absent units, unexcused.'),
    unknown_reason_units: units('Of the absent units, with no reason given yet.'),
    suspended_units: units('Of the absent units, suspended out of school.'),
    tardy_days: integer('Days late.'),
    chronic_from_units: units(
      'Absent units from which the student is chronically absent: a tenth of those enrolled under most policies.',
    ),
    standing: choice(standings, 'Whether the district’s policy judges the student, and why not.'),
    same_in_district: sameInDistrict,
  },
});
