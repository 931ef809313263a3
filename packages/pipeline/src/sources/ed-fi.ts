import type { Fill, Mapping } from '../source.ts';
import { attendanceCodes, dayTypeOf, notAStay, schoolLevels } from './ed-fi-1.ts';
import { supplier } from './supplier.ts';

const student: Mapping = { column: 'StudentReference/StudentIdentity/StudentUniqueId' };
const school: Mapping = { column: 'SchoolReference/SchoolIdentity/SchoolId' };

/** A descriptor is a URI; the word stands after the "#". */
export const descriptor = (column: string, rest: Mapping = {}): Mapping => ({ column, after: '#', ...rest });

/** A programme association says that a student is in a group from one day to another; it never says who is not. */
export const programme = (
  from: Pick<Fill, 'element' | 'files'>,
  columns: Readonly<Record<'student_id' | 'valid_from' | 'valid_to', Mapping>>,
  groupKind: string,
): Fill => ({
  ...from,
  table: 'student_group',
  columns: { ...columns, group_kind: { value: groupKind }, member: { value: 'yes' } },
});

const inProgramme = (element: string, groupKind: string): Fill =>
  programme(
    { element },
    { student_id: student, valid_from: { column: 'BeginDate' }, valid_to: { column: 'EndDate' } },
    groupKind,
  );

/**
 * Ed-Fi 3 to 5 XML interchanges: schools, calendars, students, enrollments, programme groups and attendance events for those
 * who were not simply there. Which registers were taken is not in them: the district says so ("registers: all"), or another source.
 */
export const edFi = supplier({
  name: 'ed_fi',
  says: 'Ed-Fi 3 to 5 XML interchanges, with attendance events for exceptions only.',
  format: { kind: 'xml', encoding: 'auto' },
  load: 'snapshot',
  fills: [
    {
      table: 'school',
      element: 'School',
      columns: {
        school_id: { column: 'SchoolId' },
        name: { column: 'NameOfInstitution' },
        level: descriptor('SchoolCategory', { words: schoolLevels, otherwise: 'other' }),
      },
    },
    {
      table: 'calendar_day',
      element: 'CalendarDate',
      columns: {
        school_id: { column: 'CalendarReference/CalendarIdentity/SchoolReference/SchoolIdentity/SchoolId' },
        calendar_code: { column: 'CalendarReference/CalendarIdentity/CalendarCode' },
        date: { column: 'Date' },
        day_type: dayTypeOf((place) => descriptor(`CalendarEvent/${place}`)),
      },
    },
    {
      table: 'student',
      element: 'Student',
      columns: {
        student_id: { column: 'StudentUniqueId' },
        given_name: { column: 'Name/FirstName' },
        family_name: { column: 'Name/LastSurname' },
        birth_date: { column: 'BirthData/BirthDate' },
      },
    },
    inProgramme('StudentSpecialEducationProgramAssociation', 'disability'),
    inProgramme('StudentLanguageInstructionProgramAssociation', 'english_learner'),
    inProgramme('StudentHomelessProgramAssociation', 'homeless'),
    inProgramme('StudentMigrantEducationProgramAssociation', 'migrant'),
    {
      table: 'enrollment',
      element: 'StudentSchoolAssociation',
      columns: {
        student_id: student,
        school_id: school,
        entry_date: { column: 'EntryDate' },
        exit_date: { column: 'ExitWithdrawDate' },
        grade: descriptor('EntryGradeLevel'),
        calendar_code: { column: 'CalendarReference/CalendarIdentity/CalendarCode' },
        exit_type: descriptor('ExitWithdrawType'),
      },
      excludes: { exit_type: notAStay },
    },
    {
      table: 'attendance',
      element: 'StudentSchoolAttendanceEvent',
      rows: 'exceptions',
      codes: attendanceCodes,
      columns: {
        student_id: student,
        school_id: school,
        date: { column: 'AttendanceEvent/EventDate' },
        code: descriptor('AttendanceEvent/AttendanceEventCategory'),
        day_share: { column: 'AttendanceEvent/EventDuration' },
      },
    },
  ],
  examples: [
    {
      says: 'the category is the word after the "#"; a third of a day arrives as 0.33',
      table: 'attendance',
      given: `<InterchangeStudentAttendance xmlns="http://ed-fi.org/5.2.0"><StudentSchoolAttendanceEvent>
        <AttendanceEvent><EventDate>2026-02-12</EventDate>
          <AttendanceEventCategory>uri://ed-fi.org/AttendanceEventCategoryDescriptor#Excused Absence</AttendanceEventCategory>
          <EventDuration>0.33</EventDuration></AttendanceEvent>
        <StudentReference><StudentIdentity><StudentUniqueId>70001</StudentUniqueId></StudentIdentity></StudentReference>
        <SchoolReference><SchoolIdentity><SchoolId>101</SchoolId></SchoolIdentity></SchoolReference>
        <SessionReference><SessionIdentity><SchoolReference><SchoolIdentity><SchoolId>102</SchoolId></SchoolIdentity></SchoolReference></SessionIdentity></SessionReference>
      </StudentSchoolAttendanceEvent></InterchangeStudentAttendance>`,
      expect: [
        { student_id: '70001', school_id: '101', date: '2026-02-12', code: 'Excused Absence', day_share: '0.33' },
      ],
    },
    {
      says: 'a school has its own calendar; a date with several events is a day of school if one of them is',
      table: 'calendar_day',
      given: `<InterchangeEducationOrgCalendar>${[
        ['2026-02-12', 'Instructional day'],
        ['2026-02-13', 'Weather day', 'Student late arrival/early dismissal'],
        ['2026-02-16', 'Holiday', 'Other'],
      ]
        .map(
          ([day, ...events]) => `<CalendarDate><Date>${day}</Date>
        ${events.map((event) => `<CalendarEvent>uri://ed-fi.org/CalendarEventDescriptor#${event}</CalendarEvent>`).join('')}
        <CalendarReference><CalendarIdentity><CalendarCode>T1</CalendarCode>
          <SchoolReference><SchoolIdentity><SchoolId>101</SchoolId></SchoolIdentity></SchoolReference></CalendarIdentity></CalendarReference>
      </CalendarDate>`,
        )
        .join('')}</InterchangeEducationOrgCalendar>`,
      expect: [
        ['2026-02-12', 'instructional'],
        ['2026-02-13', 'instructional'],
        ['2026-02-16', 'holiday'],
      ].map(([day = '', type = '']) => ({ school_id: '101', calendar_code: 'T1', date: day, day_type: type })),
    },
    {
      says: 'a reference to a school is not a school',
      table: 'school',
      given: `<InterchangeEducationOrganization><School><NameOfInstitution>Alder School</NameOfInstitution><SchoolId>101</SchoolId>
          <SchoolCategory>uri://ed-fi.org/SchoolCategoryDescriptor#High School</SchoolCategory></School>
        <ClassPeriod><SchoolReference><SchoolIdentity><SchoolId>101</SchoolId></SchoolIdentity></SchoolReference></ClassPeriod>
      </InterchangeEducationOrganization>`,
      expect: [{ school_id: '101', name: 'Alder School', level: 'high' }],
    },
    {
      says: 'grade and reason for leaving are descriptors too',
      table: 'enrollment',
      given: `<InterchangeStudentEnrollment><StudentSchoolAssociation>
        <StudentReference><StudentIdentity><StudentUniqueId>70001</StudentUniqueId></StudentIdentity></StudentReference>
        <SchoolReference><SchoolIdentity><SchoolId>101</SchoolId></SchoolIdentity></SchoolReference>
        <EntryDate>2025-08-25</EntryDate><EntryGradeLevel>uri://ed-fi.org/GradeLevelDescriptor#Tenth grade</EntryGradeLevel>
        <ExitWithdrawDate>2026-01-09</ExitWithdrawDate><ExitWithdrawType>uri://ed-fi.org/ExitWithdrawTypeDescriptor#Transferred</ExitWithdrawType>
      </StudentSchoolAssociation></InterchangeStudentEnrollment>`,
      expect: [
        {
          student_id: '70001',
          school_id: '101',
          entry_date: '2025-08-25',
          exit_date: '2026-01-09',
          grade: 'Tenth grade',
          calendar_code: null,
          exit_type: 'Transferred',
        },
      ],
    },
    {
      says: 'a student has a name',
      table: 'student',
      given: `<InterchangeStudent><Student><StudentUniqueId>70001</StudentUniqueId><Name><FirstName>Ada</FirstName>
        <LastSurname>Quill</LastSurname></Name><BirthData><BirthDate>2015-03-04</BirthDate></BirthData></Student></InterchangeStudent>`,
      expect: [{ student_id: '70001', given_name: 'Ada', family_name: 'Quill', birth_date: '2015-03-04' }],
    },
    {
      says: 'a programme puts a student in a group for a time',
      table: 'student_group',
      given: `<InterchangeStudentProgram><StudentHomelessProgramAssociation>
        <StudentReference><StudentIdentity><StudentUniqueId>70001</StudentUniqueId></StudentIdentity></StudentReference>
        <BeginDate>2025-10-01</BeginDate></StudentHomelessProgramAssociation></InterchangeStudentProgram>`,
      expect: [
        { student_id: '70001', group_kind: 'homeless', member: 'yes', valid_from: '2025-10-01', valid_to: null },
      ],
    },
  ],
});
