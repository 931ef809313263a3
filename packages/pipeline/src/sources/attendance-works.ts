import type { Fill } from '../source.ts';
import { supplier } from './supplier.ts';

/** A flag says who is in a group and who is not. */
const flag = (groupKind: string, column: string): Fill => ({
  table: 'student_group',
  columns: {
    student_id: { column: 'ID' },
    group_kind: { value: groupKind },
    member: {
      column,
      words: { YES: 'yes', Yes: 'yes', Y: 'yes', NO: 'no', No: 'no', N: 'no' },
      empty: 'not recorded',
    },
  },
});

const header =
  'ID,SchoolName,Grade,ZipCode,Gender,Race,IEP,EngLearner,FreeAndReduced,DaysPresent,ExcusedAbsences,UnexcusedAbsences,DaysSuspended\n';
const row = `${header}70001,Alder School,4,00000,F,Two or more,YES,NO,YES,160.5,10,6.5,3\n`;

/**
 * What a district typed or pasted into Attendance Works’ tracking tools: one row a student with the days of one year, which the
 * file does not name. The tool's own files are in code page 437; a file in UTF-8 is known as such. Absent are the days excused, unexcused and suspended together, as the tool itself counts.
 */
export const attendanceWorks = supplier({
  name: 'attendance_works',
  says: 'The input sheet of Attendance Works’ tracking tools as CSV: one row a student with the sums of a year. hearth.yaml says which year.',
  format: { kind: 'csv', encoding: 'cp437' },
  load: 'snapshot',
  needsSchoolYear: true,
  fills: [
    { table: 'school', columns: { school_id: { column: 'SchoolName' }, name: { column: 'SchoolName' } } },
    {
      table: 'student_group',
      columns: {
        student_id: { column: 'ID' },
        group_kind: { value: 'race_ethnicity' },
        member: { column: 'Race', empty: 'not recorded' },
      },
    },
    flag('disability', 'IEP'),
    flag('english_learner', 'EngLearner'),
    flag('economic', 'FreeAndReduced'),
    {
      table: 'attendance_summary',
      columns: {
        student_id: { column: 'ID' },
        school_id: { column: 'SchoolName' },
        grade: { column: 'Grade' },
        days_present: { column: 'DaysPresent' },
        excused_days: { column: 'ExcusedAbsences' },
        unexcused_days: { column: 'UnexcusedAbsences' },
        suspended_days: { column: 'DaysSuspended' },
      },
    },
  ],
  examples: [
    {
      says: 'a school is known by its name',
      table: 'school',
      given: row,
      expect: [{ school_id: 'Alder School', name: 'Alder School' }],
    },
    {
      says: 'one row puts a student in four groups or out of them',
      table: 'student_group',
      given: row,
      expect: [
        ['race_ethnicity', 'Two or more'],
        ['disability', 'yes'],
        ['english_learner', 'no'],
        ['economic', 'yes'],
      ].map(([kind = '', member = '']) => ({ student_id: '70001', group_kind: kind, member })),
    },
    {
      says: 'the days of a year',
      table: 'attendance_summary',
      given: row,
      expect: [
        {
          student_id: '70001',
          school_id: 'Alder School',
          grade: '4',
          days_present: '160.5',
          excused_days: '10',
          unexcused_days: '6.5',
          suspended_days: '3',
        },
      ],
    },
  ],
});
