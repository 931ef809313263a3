import type { Lookup, Mapping } from '../source.ts';
import { supplier } from './supplier.ts';
import { tableFiles } from './table-files.ts';

/** As SQL Server writes dates, with a time of day that says nothing, or as people do. */
const date = (column: string): Mapping => ({
  column,
  formats: ['%Y-%m-%d', '%m/%d/%Y', '%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M:%S.%g'],
});
const yes = ['1', 'true', 'True'];

/** A calendar is one school in one year; attendance, stays, days and codes name the calendar only. */
const calendar: Lookup = { files: tableFiles('calendar'), key: { calendarID: 'calendarID' } };
const school: Mapping = { from: 'calendar', column: 'schoolID' };
/** Calendars that are not of the regular year. */
const otherCalendars = { 'calendar: exclude': yes, 'calendar: summerSchool': yes };
const period: Lookup = { files: tableFiles('period'), key: { periodID: 'periodID' } };
/** A record that nobody has given a code yet has no excuseID, and says itself whether somebody was absent. */
const excuse: Lookup = {
  files: tableFiles('attendanceExcuse'),
  key: { excuseID: 'excuseID', calendarID: 'calendarID' },
  optional: true,
};

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

const calendars =
  'calendarID,schoolID,endYear,name,exclude,summerSchool,studentDay,wholeDayAbsence,halfDayAbsence\n7,101,2026,25-26 Alder,0,0,360,300,150\n';
const periods =
  'periodID,periodScheduleID,name,seq,nonInstructional,periodMinutes\n41,5,1,1,0,60\n42,5,2,2,0,60\n43,5,Lunch,3,1,30\n';

/**
 * Tables of Infinite Campus: school, student, enrollment, calendar, day, period, attendance and attendanceExcuse (the codes). A
 * record of attendance is a period of a day: the periods missed are added up, as minutes of the minutes that the calendar gives a
 * student's day, and the policy says what a part of a day counts. Periods without instruction do not count, nor do calendars that
 * are excluded or of summer school, nor stays other than primary ones. A code belongs to a calendar; status and excuse say what
 * it means. The last day of a stay (endDate) is a day of it. Names of columns as public queries of districts and states use them.
 */
export const infiniteCampus = supplier({
  name: 'infinite_campus',
  says: 'Infinite Campus tables as CSV: school, student, enrollment, calendar, day, period, attendance, and attendanceExcuse with the codes.',
  format: { kind: 'csv', encoding: 'auto' },
  load: 'snapshot',
  fills: [
    {
      table: 'school',
      files: tableFiles('school'),
      columns: { school_id: { column: 'schoolID' }, name: { column: 'name' } },
    },
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
      mayLack: ['serviceType', 'noShow'],
      unless: { ...otherCalendars, serviceType: ['S', 'N'] },
      excludes: { exit_type: ['no show'] },
      exitDateCounts: true,
      columns: {
        student_id: { column: 'personID' },
        school_id: school,
        entry_date: date('startDate'),
        exit_date: date('endDate'),
        exit_type: { value: 'no show', when: { noShow: yes } },
        grade: { column: 'grade' },
      },
    },
    {
      table: 'calendar_day',
      files: tableFiles('day'),
      lookups: { calendar },
      unless: otherCalendars,
      columns: {
        school_id: school,
        date: date('date'),
        // a day for teachers alone is a school day without instruction
        day_type: {
          column: 'instruction',
          words: Object.fromEntries(yes.map((one) => [one, 'instructional'])),
          otherwise: 'non_instructional',
        },
      },
    },
    {
      table: 'attendance',
      files: tableFiles('attendance'),
      lookups: { calendar, period, attendance_excuse: excuse },
      rows: 'exceptions',
      unless: { ...otherCalendars, 'period: nonInstructional': yes },
      columns: {
        student_id: { column: 'personID' },
        school_id: school,
        date: date('date'),
        section: { column: 'periodID' },
        code: {
          from: 'attendance_excuse',
          firstOf: [{ from: 'attendance_excuse', columns: ['status', 'excuse'] }, { columns: ['status', 'excuse'] }],
          explainedBy: 'description',
        },
        // without them a period would be taken for a whole day
        missed_minutes: { from: 'period', column: 'periodMinutes', empty: 'not known' },
        day_minutes: { from: 'calendar', column: 'studentDay', words: { '0': '' }, empty: 'not known' },
      },
      codes: meanings,
    },
  ],
  examples: [
    {
      says: 'a school has a number of its own in Campus',
      table: 'school',
      file: 'school.csv',
      given: 'schoolID,number,name,comments\n101,0101,Alder School,\n',
      expect: [{ school_id: '101', name: 'Alder School' }],
    },
    {
      says: 'a student is a person',
      table: 'student',
      file: 'student.csv',
      given:
        'personID,studentNumber,stateID,lastName,firstName,birthdate\n31,70001,9001,Quill,Ada,2015-03-04 00:00:00.000\n',
      expect: [{ student_id: '31', given_name: 'Ada', family_name: 'Quill', birth_date: '2015-03-04 00:00:00.000' }],
    },
    {
      says: 'a stay names its calendar, and the calendar its school; summer school and a class at a second school are no stays of it',
      table: 'enrollment',
      file: 'enrollment.csv',
      beside: { 'calendar.csv': `${calendars}9,101,2026,Summer Alder,0,1,240,,\n` },
      given:
        'enrollmentID,personID,calendarID,serviceType,noShow,grade,startDate,endDate\n1,31,7,P,0,04,2025-08-25,\n2,31,9,P,0,04,2026-06-20,\n3,32,7,S,0,04,2025-08-25,\n4,33,7,P,1,04,2025-08-25,2025-08-25\n',
      expect: [
        ['31', null, null],
        ['33', '2025-08-25', 'no show'],
      ].map(([student = null, end = null, type = null]) => ({
        student_id: student,
        school_id: '101',
        entry_date: '2025-08-25',
        exit_date: end,
        exit_type: type,
        grade: '04',
      })),
    },
    {
      says: 'a day of a calendar is a day of its school; a day of school for teachers is none of instruction',
      table: 'calendar_day',
      file: 'day.csv',
      beside: { 'calendar.csv': calendars },
      given:
        'dayID,calendarID,periodScheduleID,date,schoolDay,instruction,attendance\n1,7,5,2026-02-12,1,1,1\n2,7,5,2026-02-16,1,0,0\n',
      expect: [
        { school_id: '101', date: '2026-02-12', day_type: 'instructional' },
        { school_id: '101', date: '2026-02-16', day_type: 'non_instructional' },
      ],
    },
    {
      says: 'a code means what its own calendar says, a record without one what it says itself, and lunch does not count',
      table: 'attendance',
      file: 'attendance.csv',
      beside: {
        'calendar.csv': `${calendars}8,102,2026,25-26 Birch,0,0,300,,\n`,
        'period.csv': `${periods}51,6,1,1,0,50\n`,
        'attendanceExcuse.csv':
          'excuseID,calendarID,code,description,status,excuse\n61,7,V,Verified,A,E\n62,8,V,Vacation,A,U\n63,7,X,Field trip,A,X\n64,7,Q,Quarantine,Q,Q\n',
      },
      given:
        'attendanceID,calendarID,personID,date,periodID,status,excuse,excuseID,comments\n1,7,31,2026-02-12,41,A,E,61,\n2,8,32,2026-02-12,51,A,U,62,\n3,7,31,2026-02-13,42,A,X,63,\n4,7,31,2026-02-16,41,A,,,\n5,7,31,2026-02-16,43,A,,,\n6,7,31,2026-02-17,41,Q,Q,64,\n',
      expect: [
        ['31', '101', '2026-02-12', 'A E', '41', '60', '360'],
        ['32', '102', '2026-02-12', 'A U', '51', '50', '300'],
        ['31', '101', '2026-02-13', 'A X', '42', '60', '360'],
        ['31', '101', '2026-02-16', 'A', '41', '60', '360'],
        ['31', '101', '2026-02-17', 'Q Q (Quarantine)', '41', '60', '360'],
      ].map(([student = '', place = '', day = '', word = '', section = '', missed = '', whole = '']) => ({
        student_id: student,
        school_id: place,
        date: day,
        code: word,
        section,
        missed_minutes: missed,
        day_minutes: whole,
      })),
    },
  ],
});
