import { table } from '../table.ts';
import { date, identifier, key, schoolYear, truth, units } from '../types.ts';

export const enrollment = table({
  name: 'enrollment',
  layer: 'warehouse',
  grain: 'one stay of one student at one school within one school year',
  key: ['enrollment_key'],
  columns: {
    enrollment_key: key('Our number for the stay, in the order of school year, student, school and entry.'),
    student_key: key('The student.'),
    school_key: key('The school.'),
    school_year: schoolYear('The school year.'),
    calendar_code: identifier('The calendar or track the student follows.'),
    grade: identifier('Grade level; “not recorded” where the source has none.'),
    entry_date: date('First day enrolled.'),
    exit_date: date('First day no longer enrolled; the school year’s end where the student stayed.'),
    written_exit: date(
      'The exit date as the source writes it, where the stay ends by it and not by entering elsewhere.',
      {
        optional: true,
      },
    ),
    district_exit_date: date(
      'First day no longer counted for the district: earlier than exit_date where the student was at another school too and no shares were given, so that no day counts twice.',
    ),
    membership_units: units(
      'The share of the student’s day that counts for the district, in 24ths; 24 but for students at two schools.',
    ),
    from_roster: truth(
      'Whether a roster names the stay. Where no roster was sent for the school year, attendance alone names it, and it counts in no rate.',
    ),
  },
});
