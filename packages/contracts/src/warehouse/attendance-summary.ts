import { table } from '../table.ts';
import { identifier, integer, key, schoolYear, units } from '../types.ts';

export const attendanceSummary = table({
  name: 'attendance_summary',
  layer: 'warehouse',
  grain: 'one student at one school in one school year that came added up, without its days',
  key: ['student_key', 'school_key', 'school_year'],
  columns: {
    student_key: key('The student.'),
    school_key: key('The school.'),
    school_year: schoolYear('The school year.'),
    grade: identifier('Grade level; “not recorded” where the source has none.'),
    enrolled_units: units(
      'Days enrolled and recorded, in 24ths; empty where the source counts absences only, which makes no rate.',
      {
        optional: true,
      },
    ),
    absent_units: units('Of these, absent for any reason, in 24ths.'),
    unexcused_units: units('Of the absent units, unexcused.'),
    unknown_reason_units: units('Of the absent units, with no reason given.'),
    suspended_units: units('Of the absent units, suspended out of school.'),
    tardy_days: integer('Days late.'),
  },
});
