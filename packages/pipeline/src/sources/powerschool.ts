import type { Fill, Lookup, Mapping } from '../source.ts';
import { supplier } from './supplier.ts';
import { tableFiles } from './table-files.ts';

/** Dates as PowerSchool's exports write them. */
const date = (column: string): Mapping => ({ column, formats: ['%Y-%m-%d', '%m/%d/%Y', '%Y-%m-%d %H:%M:%S'] });

/** Other tables name a student by the table's own id; people know the student number. */
const students: Lookup = { files: tableFiles('students'), key: { id: 'studentid' } };
const student: Mapping = { from: 'students', column: 'student_number' };
const codes: Lookup = { files: tableFiles('attendance_code'), key: { id: 'attendance_codeid' } };

const stay = {
  school_id: { column: 'schoolid' },
  entry_date: date('entrydate'),
  exit_date: date('exitdate'),
  grade: { column: 'grade_level' },
  calendar_code: { column: 'track' },
  membership_share: { column: 'membershipshare' },
};

/** The school at which PowerSchool keeps those who have graduated. */
const graduates = { schoolid: ['999999'] };

/** A day in session that counts for nobody's membership is no day for PowerSchool's own attendance either. */
const dayType = (inSession: Mapping): Mapping => ({
  firstOf: [{ value: 'non_instructional', when: { membershipvalue: ['0', '0.0', '0.00', '.0'] } }, inSession],
});

/** A track of a school is in session on the days marked in its column, A to F. */
const track = (letter: string): Fill => ({
  table: 'calendar_day',
  files: tableFiles('calendar_day'),
  mayLack: ['membershipvalue'],
  columns: {
    school_id: { column: 'schoolid' },
    calendar_code: { value: letter.toUpperCase() },
    date: date('date_value'),
    day_type: dayType({
      columns: ['insession', letter],
      words: { '1 1': 'instructional' },
      otherwise: 'non_instructional',
    }),
  },
});

const files = {
  students:
    'id,student_number,first_name,last_name,dob,enroll_status,schoolid,entrydate,exitdate,grade_level,track,membershipshare\n5001,70001,Ada,Quill,2015-03-04,0,101,2025-08-25,2026-06-10,4,,1\n',
  attendance_code:
    'id,att_code,description,presence_status_cd,calculate_ada_yn,calculate_adm_yn,schoolid,yearid\n901,A,Absent,Absent,Y,Y,101,36\n902,QX,Quarantine,Absent,Y,Y,101,36\n',
};

/**
 * Tables of PowerSchool: students with their present stay, reenrollments with those before, calendar_day, attendance and attendance_code.
 * Attendance names its code by a number that differs by school and year, so the number is looked up and the code is presence and
 * letter together: “Absent A”. Letters are local. Those below have one usual meaning; any other blocks publication until the
 * district says what it means. Attendance taken once a day is read; a district that takes it by meeting writes this fill anew.
 * The exit date is the first day no longer enrolled, so that a student who never came leaves on the day of entry. Students who are
 * only registered, or came with a history, have no stay, nor have graduates; a day without membership is no day of school, as in
 * PowerSchool's own views of membership and attendance.
 */
export const powerschool = supplier({
  name: 'powerschool',
  says: 'PowerSchool tables as CSV: students, reenrollments, calendar_day, attendance and attendance_code, each in a file of that name.',
  format: { kind: 'csv', encoding: 'auto' },
  load: 'snapshot',
  fills: [
    {
      table: 'student',
      files: tableFiles('students'),
      columns: {
        student_id: { column: 'student_number' },
        given_name: { column: 'first_name' },
        family_name: { column: 'last_name' },
        birth_date: date('dob'),
      },
    },
    {
      table: 'enrollment',
      files: tableFiles('students'),
      mayLack: ['enroll_status', 'membershipshare'],
      unless: graduates,
      excludes: { exit_type: ['pre-registered', 'imported as historical'] },
      columns: {
        student_id: { column: 'student_number' },
        ...stay,
        exit_type: {
          column: 'enroll_status',
          words: { '-1': 'pre-registered', '4': 'imported as historical' },
          otherwise: '',
        },
      },
    },
    {
      table: 'enrollment',
      files: tableFiles('reenrollments'),
      lookups: { students },
      unless: graduates,
      columns: { student_id: student, ...stay },
    },
    {
      table: 'calendar_day',
      files: tableFiles('calendar_day'),
      mayLack: ['membershipvalue'],
      columns: {
        school_id: { column: 'schoolid' },
        date: date('date_value'),
        day_type: dayType({ column: 'insession', words: { '1': 'instructional', '0': 'non_instructional' } }),
      },
    },
    ...['a', 'b', 'c', 'd', 'e', 'f'].map(track),
    {
      table: 'attendance',
      files: tableFiles('attendance'),
      where: { att_mode_code: ['ATT_ModeDaily'] },
      lookups: { students, attendance_code: codes },
      rows: 'exceptions',
      columns: {
        student_id: student,
        school_id: { column: 'schoolid' },
        date: date('att_date'),
        code: { from: 'attendance_code', columns: ['presence_status_cd', 'att_code'], explainedBy: 'description' },
      },
      codes: {
        Present: { category: 'present' },
        'Present P': { category: 'present' },
        'Present T': { category: 'tardy' },
        'Present ISS': { category: 'in_school_suspension' },
        'Absent A': { category: 'unexcused' },
        'Absent AE': { category: 'excused' },
        'Absent OSS': { category: 'out_of_school_suspension' },
      },
    },
  ],
  examples: [
    {
      says: 'people know the student number, not the id of the row',
      table: 'student',
      file: 'students.csv',
      given: files.students,
      expect: [{ student_id: '70001', given_name: 'Ada', family_name: 'Quill', birth_date: '2015-03-04' }],
    },
    {
      says: 'the stay under way is in the students’ own table; who is only registered is told apart, and a graduate has none',
      table: 'enrollment',
      file: 'students.csv',
      given:
        files.students +
        '5002,70002,Ben,Ash,2015-05-06,-1,101,2025-08-25,2026-06-10,4,,0.5\n5003,70003,Cai,Reed,2007-07-08,3,999999,2025-06-11,2025-06-11,99,,1\n',
      expect: [
        ['70001', null, '1'],
        ['70002', 'pre-registered', '0.5'],
      ].map(([student = null, type = null, share = null]) => ({
        student_id: student,
        school_id: '101',
        entry_date: '2025-08-25',
        exit_date: '2026-06-10',
        grade: '4',
        calendar_code: null,
        exit_type: type,
        membership_share: share,
      })),
    },
    {
      says: 'earlier stays are in another, by the id of the student’s row',
      table: 'enrollment',
      file: 'reenrollments.csv',
      beside: { 'students.csv': files.students },
      given:
        'id,studentid,schoolid,entrydate,exitdate,grade_level,membershipshare,track\n1,5001,102,08/26/2024,06/11/2025,3,1,A\n',
      expect: [
        {
          student_id: '70001',
          school_id: '102',
          entry_date: '08/26/2024',
          exit_date: '06/11/2025',
          grade: '3',
          calendar_code: 'A',
          membership_share: '1',
        },
      ],
    },
    {
      says: 'a day is a day of school, and of the tracks that are marked; a day in session without membership is none',
      table: 'calendar_day',
      file: 'calendar_day.csv',
      given:
        'date_value,insession,membershipvalue,a,b,c,d,e,f,schoolid\n2026-02-12,1,1,1,0,0,0,0,0,101\n2026-02-13,1,0,1,0,0,0,0,0,101\n',
      expect: [
        { school_id: '101', date: '2026-02-12', day_type: 'instructional' },
        { school_id: '101', date: '2026-02-13', day_type: 'non_instructional' },
        ...['A', 'B', 'C', 'D', 'E', 'F'].flatMap((letter) =>
          ['2026-02-12', '2026-02-13'].map((day) => ({
            school_id: '101',
            calendar_code: letter,
            date: day,
            day_type: letter === 'A' && day === '2026-02-12' ? 'instructional' : 'non_instructional',
          })),
        ),
      ],
    },
    {
      says: 'a code is found by its number; one that nobody has mapped comes with its description; meetings are not days',
      table: 'attendance',
      file: 'attendance.csv',
      beside: { 'students.csv': files.students, 'attendance_code.csv': files.attendance_code },
      given:
        'id,att_date,att_mode_code,attendance_codeid,calendar_dayid,schoolid,studentid,yearid,att_comment\n' +
        '1,2026-02-12,ATT_ModeDaily,901,4001,101,5001,36,\n2,2026-02-13,ATT_ModeDaily,902,4002,101,5001,36,\n3,2026-02-13,ATT_ModeMeeting,901,4002,101,5001,36,\n',
      expect: [
        { student_id: '70001', school_id: '101', date: '2026-02-12', code: 'Absent A' },
        { student_id: '70001', school_id: '101', date: '2026-02-13', code: 'Absent QX (Quarantine)' },
      ],
    },
  ],
});
