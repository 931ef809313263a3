import type { Lookup, Mapping } from '../source.ts';
import { supplier } from './supplier.ts';
import { tableFiles } from './table-files.ts';

const date = (column: string): Mapping => ({ column, formats: ['%Y-%m-%d', '%m/%d/%Y', '%Y-%m-%d %H:%M:%S'] });

/** A student number (SN) is a school's own; the district knows the student by ID. */
const students: Lookup = { files: tableFiles('STU'), key: { SC: 'SC', SN: 'SN' } };
/** Days of school are numbered from the first, at each school and anew each year. */
const days: Lookup = { files: tableFiles('DAY'), key: { SC: 'SC', DY: 'DY' } };

const stu = 'SC,SN,ID,LN,FN,BD,GR\n101,12,70001,Quill,Ada,2015-03-04,4\n';

/**
 * Tables of Aeries: STU, ENR, DAY, ATT, and AHS for years of which only sums are left. ATT names a day by its number, which DAY
 * turns into a date: a source is therefore one school year (Aeries keeps a database for each). The all-day code (AL) is one
 * letter that each district defines in ABS, so hearth.yaml has to say what the letters mean by the flags that stand there: suspension
 * with “yes to ADA” is in_school_suspension, without it out_of_school_suspension; independent study complete is
 * independent_study, incomplete independent_study_incomplete. Aeries keeps rows that it has deleted, with a mark (DEL).
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
      mayLack: ['DEL'],
      columns: {
        student_id: { column: 'ID' },
        school_id: { column: 'SC' },
        entry_date: date('ED'),
        exit_date: date('LD'),
        grade: { column: 'GR' },
      },
    },
    {
      table: 'calendar_day',
      files: tableFiles('DAY'),
      columns: {
        school_id: { column: 'SC' },
        date: date('DT'),
        // a day with a code of holiday is in the list and is no day of school
        day_type: { column: 'HO', otherwise: 'holiday', empty: 'instructional' },
      },
    },
    {
      table: 'attendance',
      files: tableFiles('ATT'),
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
      says: 'a stay, whose table may or may not say what was deleted',
      table: 'enrollment',
      file: 'ENR_2026.csv',
      given: 'ID,SC,GR,ED,LD,DEL\n70001,101,4,2025-08-25,,0\n',
      expect: [{ student_id: '70001', school_id: '101', entry_date: '2025-08-25', exit_date: null, grade: '4' }],
    },
    {
      says: 'a holiday is no day of school',
      table: 'calendar_day',
      file: 'DAY.csv',
      given: 'SC,DY,DT,HO\n101,100,2026-02-12,\n101,101,2026-02-16,H\n',
      expect: [
        { school_id: '101', date: '2026-02-12', day_type: 'instructional' },
        { school_id: '101', date: '2026-02-16', day_type: 'holiday' },
      ],
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
