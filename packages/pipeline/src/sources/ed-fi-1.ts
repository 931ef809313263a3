import type { Mapping } from '../source.ts';
import { supplier } from './supplier.ts';

const student: Mapping = { column: 'StudentReference/StudentIdentity/StudentUniqueStateId' };
const school: Mapping = { column: 'SchoolReference/EducationalOrgIdentity/StateOrganizationId' };

/** Ed-Fi's calendar events in our words; an event of another name is refused and named, never guessed. */
const dayTypes = {
  'Instructional day': 'instructional',
  'Make-up day': 'make_up',
  Holiday: 'holiday',
  'Weather day': 'weather',
  'Emergency day': 'emergency',
  Strike: 'strike',
  'Teacher only day': 'staff_only',
  'Non-instructional day': 'non_instructional',
  'Student late arrival/early dismissal': 'instructional',
  Other: 'other',
} as const;

const none = Object.fromEntries(Object.keys(dayTypes).map((word) => [word, '']));
const counted = Object.fromEntries(
  Object.entries(dayTypes).filter(([, type]) => type === 'instructional' || type === 'make_up'),
);

/**
 * A date may have several events, of which five are looked at; `event` says where each of them is, from 0. One that counts makes it a day
 * of school, one that is not known is refused, else the first stands.
 */
export function dayTypeOf(event: (place: number) => Mapping): Mapping {
  const events = [0, 1, 2, 3, 4].map(event);
  return {
    firstOf: [
      ...events.map((one) => ({ ...one, words: counted, otherwise: '' })),
      ...events.map((one) => ({ ...one, words: none })),
      ...events.map((one) => ({ ...one, words: dayTypes })),
    ],
  };
}

export const schoolLevels = {
  'Elementary School': 'elementary',
  'Primary School': 'elementary',
  'Intermediate School': 'elementary',
  'Middle School': 'middle',
  'Junior High School': 'middle',
  'High School': 'high',
  'Elementary/Secondary School': 'other',
} as const;

/**
 * Attendance event categories of the Ed-Fi standard. "Partial" is left out on purpose: the standard does not say how much
 * of the day it means, so the district has to.
 */
export const attendanceCodes = {
  'In Attendance': { category: 'present' },
  Present: { category: 'present' },
  'Excused Absence': { category: 'excused' },
  'Unexcused Absence': { category: 'unexcused' },
  Tardy: { category: 'tardy' },
  'Early departure': { category: 'early_departure' },
} as const;

/** Reasons for leaving which say that there was no stay. */
export const notAStay = ['No show', 'Invalid enrollment'] as const;

const level: Mapping = { column: 'SchoolCategories/SchoolCategory', words: schoolLevels, otherwise: 'other' };
const schoolColumns = { school_id: { column: 'StateOrganizationId' }, name: { column: 'NameOfInstitution' }, level };

/**
 * Ed-Fi 1.0 XML interchanges (also those of inBloom): schools, calendar, students, enrollments and one attendance event for
 * every student and day. Their calendar hangs on agencies, not on schools, and is read as the district's.
 */
export const edFi1 = supplier({
  name: 'ed_fi_1',
  says: 'Ed-Fi 1.0 XML interchanges, with an attendance event for every student and day.',
  format: { kind: 'xml', encoding: 'auto' },
  load: 'snapshot',
  fills: [
    { table: 'school', element: 'School', columns: schoolColumns },
    // the agencies above the schools are EducationOrganizations as well
    {
      table: 'school',
      element: 'EducationOrganization',
      where: { 'OrganizationCategories/OrganizationCategory': ['School'] },
      columns: schoolColumns,
    },
    {
      table: 'calendar_day',
      element: 'CalendarDate',
      columns: { date: { column: 'Date' }, day_type: dayTypeOf((place) => ({ column: `CalendarEvent/${place}` })) },
    },
    {
      table: 'student',
      element: 'Student',
      columns: {
        student_id: { column: 'StudentUniqueStateId' },
        given_name: { column: 'Name/FirstName' },
        family_name: { column: 'Name/LastSurname' },
        birth_date: { column: 'BirthData/BirthDate' },
      },
    },
    {
      table: 'student_group',
      element: 'Student',
      columns: {
        student_id: { column: 'StudentUniqueStateId' },
        group_kind: { value: 'economic' },
        member: { column: 'EconomicDisadvantaged', words: { true: 'yes', false: 'no' }, empty: 'not recorded' },
      },
    },
    {
      table: 'student_group',
      element: 'Student',
      columns: {
        student_id: { column: 'StudentUniqueStateId' },
        group_kind: { value: 'english_learner' },
        member: {
          column: 'LimitedEnglishProficiency',
          words: { Limited: 'yes', 'Limited Monitored 1': 'yes', 'Limited Monitored 2': 'yes', NotLimited: 'no' },
          empty: 'not recorded',
        },
      },
    },
    {
      table: 'enrollment',
      element: 'StudentSchoolAssociation',
      columns: {
        student_id: student,
        school_id: school,
        entry_date: { column: 'EntryDate' },
        exit_date: { column: 'ExitWithdrawDate' },
        grade: { column: 'EntryGradeLevel' },
        exit_type: { column: 'ExitWithdrawType' },
      },
      excludes: { exit_type: notAStay },
    },
    {
      table: 'attendance',
      element: 'AttendanceEvent',
      rows: 'every_day',
      codes: attendanceCodes,
      columns: {
        student_id: student,
        school_id: school,
        date: { column: 'EventDate' },
        code: { column: 'AttendanceEventCategory' },
      },
    },
  ],
  examples: [
    {
      says: 'an attendance event is a student on a date with a category',
      table: 'attendance',
      given: `<InterchangeStudentAttendance xmlns="http://ed-fi.org/0100"><AttendanceEvent>
        <SchoolYear>2025-2026</SchoolYear><EventDate>2026-02-12</EventDate>
        <AttendanceEventCategory>Excused Absence</AttendanceEventCategory>
        <StudentReference><StudentIdentity><StudentUniqueStateId>S-1</StudentUniqueStateId></StudentIdentity></StudentReference>
        <SchoolReference><EducationalOrgIdentity><StateOrganizationId>Alder School</StateOrganizationId></EducationalOrgIdentity></SchoolReference>
      </AttendanceEvent></InterchangeStudentAttendance>`,
      expect: [{ student_id: 'S-1', school_id: 'Alder School', date: '2026-02-12', code: 'Excused Absence' }],
    },
    {
      says: 'an agency is not a school',
      table: 'school',
      given: `<InterchangeEducationOrganization><EducationOrganization><StateOrganizationId>HB</StateOrganizationId>
          <NameOfInstitution>Harrow Bend</NameOfInstitution>
          <OrganizationCategories><OrganizationCategory>Local Education Agency</OrganizationCategory></OrganizationCategories></EducationOrganization>
        <EducationOrganization><StateOrganizationId>101</StateOrganizationId><NameOfInstitution>Alder School</NameOfInstitution>
          <OrganizationCategories><OrganizationCategory>School</OrganizationCategory></OrganizationCategories>
          <SchoolCategories><SchoolCategory>Junior High School</SchoolCategory></SchoolCategories></EducationOrganization>
      </InterchangeEducationOrganization>`,
      expect: [{ school_id: '101', name: 'Alder School', level: 'middle' }],
    },
    {
      says: 'a date of the calendar belongs to the district, whichever agency it hangs on',
      table: 'calendar_day',
      given: `<InterchangeEducationOrgCalendar><CalendarDate><Date>2026-02-12</Date><CalendarEvent>Make-up day</CalendarEvent>
        <EducationOrgReference><EducationalOrgIdentity><StateOrganizationId>HB</StateOrganizationId></EducationalOrgIdentity></EducationOrgReference>
      </CalendarDate></InterchangeEducationOrgCalendar>`,
      expect: [{ date: '2026-02-12', day_type: 'make_up' }],
    },
    {
      says: 'a student who has not left has no exit date',
      table: 'enrollment',
      given: `<InterchangeStudentEnrollment><StudentSchoolAssociation>
        <StudentReference><StudentIdentity><StudentUniqueStateId>S-1</StudentUniqueStateId></StudentIdentity></StudentReference>
        <SchoolReference><EducationalOrgIdentity><StateOrganizationId>101</StateOrganizationId></EducationalOrgIdentity></SchoolReference>
        <EntryDate>2025-09-01</EntryDate><EntryGradeLevel>Seventh grade</EntryGradeLevel>
      </StudentSchoolAssociation></InterchangeStudentEnrollment>`,
      expect: [
        {
          student_id: 'S-1',
          school_id: '101',
          entry_date: '2025-09-01',
          exit_date: null,
          grade: 'Seventh grade',
          exit_type: null,
        },
      ],
    },
    {
      says: 'a student has a name',
      table: 'student',
      given: `<InterchangeStudentParent><Student><StudentUniqueStateId>S-1</StudentUniqueStateId>
        <Name><FirstName>Ada</FirstName><LastSurname>Quill</LastSurname></Name><BirthData><BirthDate>2015-03-04</BirthDate></BirthData>
      </Student></InterchangeStudentParent>`,
      expect: [{ student_id: 'S-1', given_name: 'Ada', family_name: 'Quill', birth_date: '2015-03-04' }],
    },
    {
      says: 'a student is in or out of a group, or it was not recorded',
      table: 'student_group',
      given: `<InterchangeStudentParent><Student><StudentUniqueStateId>S-1</StudentUniqueStateId>
        <EconomicDisadvantaged>true</EconomicDisadvantaged></Student></InterchangeStudentParent>`,
      expect: [
        { student_id: 'S-1', group_kind: 'economic', member: 'yes' },
        { student_id: 'S-1', group_kind: 'english_learner', member: 'not recorded' },
      ],
    },
  ],
});
