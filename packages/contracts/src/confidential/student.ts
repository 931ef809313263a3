import { table } from '../table.ts';
import { choice, date, identifier, integer, text, truth, units } from '../types.ts';
import { standings } from '../warehouse/student-period.ts';
import { tiers } from '../warehouse/student-now.ts';

/**
 * Why a student is on a school’s list: each is on the first that applies. `few_left` can miss two days or fewer and still finish
 * under the threshold; `went_over` and `can_recover` are over it and can finish under it; `cannot_recover` can no longer;
 * `over` is over it where no calendar says how many days are still to come.
 */
export const studentLists = ['few_left', 'went_over', 'can_recover', 'cannot_recover', 'over', 'none'] as const;

export const student = table({
  name: 'student',
  layer: 'confidential',
  grain: 'one student enrolled at the school on the as-of date, by name',
  key: ['student_id'],
  columns: {
    school_id: identifier('The school.'),
    student_id: identifier('The district’s own number.'),
    given_name: text('Given name.', { optional: true }),
    family_name: text('Family name.', { optional: true }),
    grade: identifier('Grade level.'),
    homeroom: text('The class or teacher the student belongs to.', { optional: true }),
    home_language: text('The language to use with the family.', { optional: true }),
    contact_name: text('Whom to reach at home.', { optional: true }),
    contact_phone: text('Their telephone number, as written.', { optional: true }),
    contact_email: text('Their e-mail address.', { optional: true }),
    groups: text('The groups the student is in on the as-of date: “kind:member”, one a line, in order of kind.'),
    entry_date: date('First day at this school in this school year.'),
    enrolled_units: units('Days enrolled this year across the district’s schools with a register, in 24ths.'),
    absent_units: units('Of these, absent as the district’s policy counts it.'),
    here_enrolled_units: units('The same days at this school only.'),
    here_absent_units: units('The same absences at this school only.'),
    tardy_days: integer('Days late.'),
    standing: choice(standings, 'Whether the district’s policy judges the student, and why not.'),
    tier: choice(tiers, 'The tier by the share of days missed.'),
    over_now: truth('Whether the student is chronically absent to date.'),
    went_over: truth('Whether that came about in the student’s last five enrolled days with a register.'),
    list: choice(studentLists, 'The list the student is on.'),
    days_at_end: integer('Days the student will have been enrolled at the year’s end, if the student stays.'),
    absences_left: integer(
      'Whole days the student can still miss and finish the year under the threshold; negative where that is no longer possible, empty where no calendar tells.',
      { optional: true },
    ),
    streak: integer('Consecutive last days enrolled, with a register, on which the student was absent.'),
    last_absence: date('The last day absent.', { optional: true }),
    recent_absent_units: units('Absent units in the last 20 days enrolled with a register.'),
    recent_days: integer('How many such days there are, 20 at most.'),
    earlier_absent_units: units('Absent units before those days.'),
    earlier_enrolled_units: units('Enrolled units before those days.'),
    strip: text(
      'The last 20 days of school at this school, oldest first, a letter a day: p present, a absent and not excused, e excused, l late, x no register or not counted, - not enrolled.',
    ),
    supported: truth(
      'Whether the student has had a service meant to help students come to school since first being over the threshold this year, or, if never over, in the last 30 days of school. Sensitive services are not looked at, so that the list tells nothing of them.',
    ),
    next_day: date('The next day of school by the school’s calendar; empty where it has none to come.', {
      optional: true,
    }),
    last_day: date('The last day of school this year by the school’s calendar.', { optional: true }),
  },
});
