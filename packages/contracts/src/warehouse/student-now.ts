import { table } from '../table.ts';
import { choice, date, identifier, integer, key, schoolYear, text, units } from '../types.ts';
import { standings } from './student-period.ts';

/** Attendance Works’ tiers; too few days to judge is none of them, and least of all no day at all on which a register was taken. */
export const tiers = [
  'satisfactory',
  'at_risk',
  'moderate',
  'severe',
  'no_register',
  'too_few_days',
  'never_attended',
  'outside_population',
] as const;

export const studentNow = table({
  name: 'student_now',
  layer: 'warehouse',
  grain: 'one student enrolled at a school on the as-of date, with the school year so far',
  key: ['school_key', 'student_key'],
  columns: {
    school_key: key('The school at which the student is enrolled now.'),
    student_key: key('The student.'),
    school_year: schoolYear('The school year of the as-of date.'),
    grade: identifier('Grade level.'),
    entry_date: date('First day at this school in this school year.'),
    enrolled_units: units(
      'Days enrolled this year across the district’s schools on which the register was taken, in 24ths.',
    ),
    absent_units: units('Of these, absent as the district’s policy counts it.'),
    here_enrolled_units: units('The same days at this school only.'),
    here_absent_units: units('The same absences at this school only.'),
    unexcused_units: units('Of the absent units, unexcused.'),
    suspended_units: units('Of the absent units, suspended out of school.'),
    tardy_days: integer('Days late.'),
    chronic_from_units: units('Absent units from which the student is chronically absent to date.'),
    standing: choice(standings, 'Whether the district’s policy judges the student, and why not.'),
    tier: choice(tiers, 'The tier by the share of days missed.'),
    days_at_end: integer(
      'Days the student will have been enrolled at the year’s end, if the student stays: days so far, and days of school still to come.',
    ),
    absences_left: integer(
      'Whole days the student can still miss and finish the year under the threshold; negative where that is no longer possible.',
      { optional: true },
    ),
    absent_units_5_days_ago: units('Absent units before the student’s last five enrolled days with a register.'),
    enrolled_units_5_days_ago: units('Enrolled units before the same five days.'),
    streak: integer('Consecutive last days enrolled, with a register, on which the student was absent.'),
    last_absence: date('The last day absent.', { optional: true }),
    recent_absent_units: units('Absent units in the last 20 days enrolled with a register.'),
    recent_days: integer('How many such days there are, 20 at most.'),
    strip: text(
      'The last 20 days of school at this school, oldest first, a letter a day: p present, a unexcused or unexplained absence, e excused, s suspended, l late, x no register or not counted, - not enrolled.',
    ),
  },
});
