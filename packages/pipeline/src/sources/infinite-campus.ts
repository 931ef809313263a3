import type { Lookup, Mapping } from '../source.ts';
import { supplier } from './supplier.ts';
import { tableFiles } from './table-files.ts';

const date = (column: string): Mapping => ({ column, formats: ['%Y-%m-%d', '%m/%d/%Y', '%Y-%m-%d %H:%M:%S'] });

/** A calendar is one school in one year; attendance, stays and days name the calendar only. */
const calendar: Lookup = { files: tableFiles('calendar'), key: { calendarID: 'calendarID' } };
const school: Mapping = { from: 'calendar', column: 'schoolID' };
const code: Lookup = { files: tableFiles('attendanceExcuse'), key: { calendarID: 'calendarID', code: 'code' } };

/** What a code’s status and excuse mean together, as words and as the letters that exports have for them. */
const meanings = Object.fromEntries(
  [
    ['Present', 'present'],
    ['P', 'present'],
    ...['', ' Unknown', ' Excused', ' Unexcused', ' Exempt'].flatMap((excuse) => [
      [`Tardy${excuse}`, 'tardy'],
      [`Early Release${excuse}`, 'early_departure'],
      [`Present${excuse}`, 'present'],
    ]),
    ...['', ' ?', ' E', ' U', ' X'].flatMap((excuse) => [
      [`T${excuse}`, 'tardy'],
      [`E${excuse}`, 'early_departure'],
      [`P${excuse}`, 'present'],
    ]),
    // unknown is a reason still to come, not a missing excuse; an exempt absence counts for nothing
    ['Absent', 'unknown_reason'],
    ['Absent Unknown', 'unknown_reason'],
    ['Absent Excused', 'excused'],
    ['Absent Unexcused', 'unexcused'],
    ['Absent Exempt', 'not_counted'],
    ['A', 'unknown_reason'],
    ['A ?', 'unknown_reason'],
    ['A E', 'excused'],
    ['A U', 'unexcused'],
    ['A X', 'not_counted'],
  ].map(([text = '', category = '']) => [text, { category }]),
);

const calendars = 'calendarID,schoolID,endYear,name\n7,101,2026,25-26 Alder\n';

/**
 * Tables of Infinite Campus with attendance by the day: student, enrollment, calendar, day, attendance and attendanceExcuse (the
 * codes). A code belongs to a calendar; status and excuse say what it means. Where attendance is taken by period, a district sends
 * its daily attendance, or writes this fill anew with the share of the day.
 */
export const infiniteCampus = supplier({
  name: 'infinite_campus',
  says: 'Infinite Campus tables as CSV: student, enrollment, calendar, day, attendance by the day, and attendanceExcuse with the codes.',
  format: { kind: 'csv', encoding: 'auto' },
  load: 'snapshot',
  fills: [
    {
      table: 'student',
      files: tableFiles('student'),
      columns: {
        student_id: { column: 'personID' },
        given_name: { column: 'firstName' },
        family_name: { column: 'lastName' },
        birth_date: date('birthdate'),
      },
    },
    {
      table: 'enrollment',
      files: tableFiles('enrollment'),
      lookups: { calendar },
      columns: {
        student_id: { column: 'personID' },
        school_id: school,
        entry_date: date('startDate'),
        exit_date: date('endDate'),
        grade: { column: 'grade' },
      },
    },
    {
      table: 'calendar_day',
      files: tableFiles('day'),
      lookups: { calendar },
      columns: {
        school_id: school,
        date: date('date'),
        day_type: { column: 'schoolDay', words: { '1': 'instructional', '0': 'non_instructional' } },
      },
    },
    {
      table: 'attendance',
      files: tableFiles('attendance'),
      lookups: { calendar, attendance_excuse: code },
      rows: 'exceptions',
      columns: {
        student_id: { column: 'personID' },
        school_id: school,
        date: date('date'),
        code: { from: 'attendance_excuse', columns: ['status', 'excuse'], explainedBy: 'description' },
      },
      codes: meanings,
    },
  ],
  examples: [
    {
      says: 'a student is a person',
      table: 'student',
      file: 'student.csv',
      given: 'personID,studentNumber,lastName,firstName,birthdate\n31,70001,Quill,Ada,2015-03-04\n',
      expect: [{ student_id: '31', given_name: 'Ada', family_name: 'Quill', birth_date: '2015-03-04' }],
    },
    {
      says: 'a stay names its calendar, and the calendar its school',
      table: 'enrollment',
      file: 'enrollment.csv',
      beside: { 'calendar.csv': calendars },
      given: 'enrollmentID,personID,calendarID,grade,startDate,endDate\n1,31,7,04,2025-08-25,\n',
      expect: [{ student_id: '31', school_id: '101', entry_date: '2025-08-25', exit_date: null, grade: '04' }],
    },
    {
      says: 'a day of a calendar is a day of its school',
      table: 'calendar_day',
      file: 'day.csv',
      beside: { 'calendar.csv': calendars },
      given: 'dayID,calendarID,date,schoolDay\n1,7,2026-02-12,1\n2,7,2026-02-16,0\n',
      expect: [
        { school_id: '101', date: '2026-02-12', day_type: 'instructional' },
        { school_id: '101', date: '2026-02-16', day_type: 'non_instructional' },
      ],
    },
    {
      says: 'the same letter means what its own calendar says',
      table: 'attendance',
      file: 'attendance.csv',
      beside: {
        'calendar.csv': `${calendars}8,102,2026,25-26 Birch\n`,
        'attendanceExcuse.csv':
          'code,stateCode,description,status,excuse,calendarID\nV,A,Verified,Absent,Excused,7\nV,A,Vacation,Absent,Unexcused,8\nX,,Field trip,Absent,Exempt,7\nN,,Not yet known,Absent,Unknown,7\n',
      },
      given:
        'attendanceID,personID,calendarID,date,code\n1,31,7,2026-02-12,V\n2,32,8,2026-02-12,V\n3,31,7,2026-02-13,X\n4,31,7,2026-02-16,N\n',
      expect: [
        ['31', '101', '2026-02-12', 'Absent Excused'],
        ['32', '102', '2026-02-12', 'Absent Unexcused'],
        ['31', '101', '2026-02-13', 'Absent Exempt'],
        ['31', '101', '2026-02-16', 'Absent Unknown'],
      ].map(([student = '', place = '', day = '', word = '']) => ({
        student_id: student,
        school_id: place,
        date: day,
        code: word,
      })),
    },
  ],
});
