import type { Lookup, Mapping } from '../source.ts';
import { supplier } from './supplier.ts';
import { tableFiles } from './table-files.ts';

const date = (column: string): Mapping => ({ column, formats: ['%Y-%m-%d', '%m/%d/%Y', '%Y-%m-%d %H:%M:%S'] });

/** A student number (SN) is a school's own; the district knows the student by ID. */
const students: Lookup = { files: tableFiles('STU'), key: { SC: 'SC', SN: 'SN' } };
/** Days of school are numbered from the first, at each school and anew each year. */
const days: Lookup = { files: tableFiles('DAY'), key: { SC: 'SC', DY: 'DY' } };

/** Exit reasons of students who never came; their stay begins and ends on one day. */
const neverCame = ['470', 'N470'];

/** What the marks of the school calendar say of a day; a minimum day is a short day of school. */
const dayMarks = {
  '%': 'instructional',
  '#': 'holiday',
  $: 'staff_only',
  '+': 'non_instructional',
  '@': 'non_instructional',
};

const stu = 'SC,SN,ID,LN,FN,BD,GR\n101,12,70001,Quill,Ada,2015-03-04,4\n';

/**
 * Tables of Aeries: STU, ENR, DAY, ATT, and AHS for years of which only sums are left. ATT names a day by its number, which DAY
 * turns into a date: a source is therefore one school year (Aeries keeps a database for each). The all-day code (AL) is one
 * letter that each district defines in ABS, so hearth.yaml has to say what the letters mean by the flags that stand there: suspension
 * with “yes to ADA” is in_school_suspension, without it out_of_school_suspension; independent study complete is
 * independent_study, incomplete independent_study_incomplete. Aeries keeps rows that it has deleted, with a mark (DEL). The leave date
 * (LD) is the last day enrolled. A day of the calendar with a mark that is not known is refused, never guessed. AHS of the year under
 * way may count on to the year's end, as Aeries does unless it is told to stop at the current day.
 */
export const aeries = supplier({
  name: 'aeries',
  says: 'Aeries tables of one school year as CSV: STU, ENR, DAY, ATT (all-day code) and AHS (yearly sums), each in a file of that name.',
  format: { kind: 'csv', encoding: 'auto' },
  load: 'snapshot',
  fills: [
    {
      table: 'student',
      files: tableFiles('STU'),
      deleted: 'DEL',
      mayLack: ['DEL'],
      columns: {
        student_id: { column: 'ID' },
        given_name: { column: 'FN' },
        family_name: { column: 'LN' },
        birth_date: date('BD'),
      },
    },
    {
      table: 'enrollment',
      files: tableFiles('ENR'),
      deleted: 'DEL',
      mayLack: ['DEL', 'ER'],
      excludes: { exit_type: neverCame },
      exitDateCounts: true,
      columns: {
        student_id: { column: 'ID' },
        school_id: { column: 'SC' },
        entry_date: date('ED'),
        exit_date: date('LD'),
        exit_type: { column: 'ER' },
        grade: { column: 'GR' },
      },
    },
    {
      table: 'calendar_day',
      files: tableFiles('DAY'),
      deleted: 'DEL',
      mayLack: ['DEL'],
      columns: {
        school_id: { column: 'SC' },
        date: date('DT'),
        day_type: { column: 'HO', words: dayMarks, empty: 'instructional' },
      },
    },
    {
      table: 'attendance',
      files: tableFiles('ATT'),
      deleted: 'DEL',
      mayLack: ['DEL'],
      lookups: { stu: students, day: days },
      rows: 'exceptions',
      columns: {
        student_id: { from: 'stu', column: 'ID' },
        school_id: { column: 'SC' },
        date: { ...date('DT'), from: 'day' },
        // a row may be there for a period of the day, or for an entry, and the day itself without remark
        code: { column: 'AL', empty: 'present' },
      },
      codes: { present: { category: 'present' } },
    },
    {
      table: 'attendance_summary',
      files: tableFiles('AHS'),
      mayLack: ['GR'],
      columns: {
        student_id: { column: 'ID' },
        school_id: { column: 'SCL' },
        school_year: { column: 'YR', after: '-' },
        grade: { column: 'GR' },
        days_enrolled: { column: 'EN' },
        days_present: { column: 'PR' },
        excused_days: { column: 'AE' },
        unexcused_days: { column: 'AU' },
      },
    },
  ],
  examples: [
    {
      says: 'a student has one ID in the district',
      table: 'student',
      file: 'STU.csv',
      given: stu,
      expect: [{ student_id: '70001', given_name: 'Ada', family_name: 'Quill', birth_date: '2015-03-04' }],
    },
    {
      says: 'a stay, whose table may or may not say what was deleted and why somebody left',
      table: 'enrollment',
      file: 'ENR_2026.csv',
      given:
        'ID,SC,SN,YR,GR,ED,LD,ER,DEL\n70001,101,12,2025,4,2025-08-25,,,0\n70002,101,13,2025,4,2025-08-25,2025-08-25,470,0\n',
      expect: [
        ['70001', null, null],
        ['70002', '2025-08-25', '470'],
      ].map(([student = null, end = null, reason = null]) => ({
        student_id: student,
        school_id: '101',
        entry_date: '2025-08-25',
        exit_date: end,
        exit_type: reason,
        grade: '4',
      })),
    },
    {
      says: 'a holiday is no day of school, a minimum day is one',
      table: 'calendar_day',
      file: 'DAY.csv',
      given:
        'SC,DY,DT,HO,DEL\n101,100,2026-02-12,,0\n101,101,2026-02-13,%,0\n101,102,2026-02-16,#,0\n101,103,2026-02-17,$,0\n',
      expect: [
        ['2026-02-12', 'instructional'],
        ['2026-02-13', 'instructional'],
        ['2026-02-16', 'holiday'],
        ['2026-02-17', 'staff_only'],
      ].map(([day = '', type = '']) => ({ school_id: '101', date: day, day_type: type })),
    },
    {
      says: 'day 100 is a date, student 12 of school 101 a student of the district',
      table: 'attendance',
      file: 'ATT.csv',
      beside: { 'STU.csv': stu, 'DAY.csv': 'SC,DY,DT,HO\n101,100,2026-02-12,\n102,100,2026-02-20,\n' },
      given: 'SC,SN,DY,AL\n101,12,100,U\n',
      expect: [{ student_id: '70001', school_id: '101', date: '2026-02-12', code: 'U' }],
    },
    {
      says: 'a year is named by both its years, and counts for the second',
      table: 'attendance_summary',
      file: 'AHS.csv',
      given: 'ID,SCL,YR,GR,EN,PR,AE,AU\n70001,101,2023-2024,2,180,171,6,3\n',
      expect: [
        {
          student_id: '70001',
          school_id: '101',
          school_year: '2024',
          grade: '2',
          days_enrolled: '180',
          days_present: '171',
          excused_days: '6',
          unexcused_days: '3',
        },
      ],
    },
  ],
});
