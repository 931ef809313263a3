import { supplier } from './supplier.ts';

/**
 * New York’s year-to-date attendance report (SIRS-361), exported as rows. The state counts a day for which nothing was recorded as
 * an absence; here it leaves both sides, unless hearth.yaml says “missing_days: absent” under this source. The names of the columns
 * are those of the report; an export with others maps its own.
 */
export const nySirs361 = supplier({
  name: 'ny_sirs_361',
  says: 'New York’s SIRS-361 attendance report as CSV: one row a student with days enrolled, present, tardy, absent and missing. hearth.yaml says which year.',
  format: { kind: 'csv', encoding: 'auto' },
  load: 'snapshot',
  needsSchoolYear: true,
  fills: [
    {
      table: 'attendance_summary',
      columns: {
        student_id: { column: 'Student ID' },
        school_id: { column: 'School' },
        grade: { column: 'Grade' },
        days_enrolled: { column: 'Days Enrolled' },
        days_present: { column: 'Days Present' },
        tardy_days: { column: 'Days Tardy' },
        excused_days: { column: 'Days Absent Excused' },
        unexcused_days: { column: 'Days Absent Unexcused' },
        missing_days: { column: 'Days Missing' },
      },
    },
  ],
  examples: [
    {
      says: 'a student with two days for which nothing was recorded',
      table: 'attendance_summary',
      given:
        'Student ID,School,Grade,Days Enrolled,Days Present,Days Tardy,Days Absent Excused,Days Absent Unexcused,Days Missing\n70001,101,4,180,165,7,8,5,2\n',
      expect: [
        {
          student_id: '70001',
          school_id: '101',
          grade: '4',
          days_enrolled: '180',
          days_present: '165',
          tardy_days: '7',
          excused_days: '8',
          unexcused_days: '5',
          missing_days: '2',
        },
      ],
    },
  ],
});
