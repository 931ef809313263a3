import type { Fill, Mapping } from '../source.ts';
import { attendanceCodes, dayTypeOf, notAStay, schoolLevels } from './ed-fi-1.ts';
import { descriptor, programme } from './ed-fi.ts';
import { supplier } from './supplier.ts';

const student: Mapping = { column: 'studentReference/studentUniqueId' };
const school: Mapping = { column: 'schoolReference/schoolId' };

/** The pages of a resource: a folder of that name ("students/page-0001.json") or files that begin with it ("students_1.json"). */
export const pagesOf = (resource: string): readonly string[] => [
  `${resource}/*.json`,
  `${resource}.json`,
  `${resource}[_.-]*.json`,
];

const inProgramme = (resource: string, groupKind: string): Fill =>
  programme(
    { files: pagesOf(resource) },
    { student_id: student, valid_from: { column: 'beginDate' }, valid_to: { column: 'endDate' } },
    groupKind,
  );

/**
 * Ed-Fi resources as an ODS API returns them: files of pages, each a JSON list of one resource, told apart by their names. What
 * the XML interchanges say, here under the API's names; ids, links and ETags are left aside. A page may be empty. Of one day there may
 * be several events, on any pages of an export; what a later export says of the day takes the place of them all.
 */
export const edFiJson = supplier({
  name: 'ed_fi_json',
  says: 'Ed-Fi resources as an ODS API returns them: pages of JSON, a folder or a name for each resource.',
  format: { kind: 'json', encoding: 'auto' },
  // the pages of one export are parts of a whole; the same object in a later export is the newer
  load: 'upsert',
  pages: true,
  fills: [
    {
      table: 'school',
      files: pagesOf('schools'),
      columns: {
        school_id: { column: 'schoolId' },
        name: { column: 'nameOfInstitution' },
        level: descriptor('schoolCategories/0/schoolCategoryDescriptor', { words: schoolLevels, otherwise: 'other' }),
      },
    },
    {
      table: 'calendar_day',
      files: pagesOf('calendarDates'),
      columns: {
        school_id: { column: 'calendarReference/schoolId' },
        calendar_code: { column: 'calendarReference/calendarCode' },
        date: { column: 'date' },
        day_type: dayTypeOf((place) => descriptor(`calendarEvents/${place}/calendarEventDescriptor`)),
      },
    },
    {
      table: 'student',
      files: pagesOf('students'),
      columns: {
        student_id: { column: 'studentUniqueId' },
        given_name: { column: 'firstName' },
        family_name: { column: 'lastSurname' },
        birth_date: { column: 'birthDate' },
      },
    },
    inProgramme('studentSpecialEducationProgramAssociations', 'disability'),
    inProgramme('studentLanguageInstructionProgramAssociations', 'english_learner'),
    inProgramme('studentHomelessProgramAssociations', 'homeless'),
    inProgramme('studentMigrantEducationProgramAssociations', 'migrant'),
    {
      table: 'enrollment',
      files: pagesOf('studentSchoolAssociations'),
      columns: {
        student_id: student,
        school_id: school,
        entry_date: { column: 'entryDate' },
        exit_date: { column: 'exitWithdrawDate' },
        grade: descriptor('entryGradeLevelDescriptor'),
        calendar_code: { column: 'calendarReference/calendarCode' },
        exit_type: descriptor('exitWithdrawTypeDescriptor'),
      },
      excludes: { exit_type: notAStay },
    },
    {
      table: 'attendance',
      files: pagesOf('studentSchoolAttendanceEvents'),
      rows: 'exceptions',
      codes: attendanceCodes,
      columns: {
        student_id: student,
        school_id: school,
        date: { column: 'eventDate' },
        code: descriptor('attendanceEventCategoryDescriptor'),
        day_share: { column: 'eventDuration' },
      },
    },
  ],
  examples: [
    {
      says: 'the category is the word after the "#"; ids, links and ETags are left aside',
      table: 'attendance',
      file: 'ed-fi/studentSchoolAttendanceEvents/page-0001.json',
      given: `[{"id":"5c1e","attendanceEventCategoryDescriptor":"uri://ed-fi.org/AttendanceEventCategoryDescriptor#Excused Absence",
        "eventDate":"2026-02-12","eventDuration":0.33,"attendanceEventReason":"Dentist",
        "schoolReference":{"schoolId":101,"link":{"rel":"School","href":"/ed-fi/schools/1a"}},
        "sessionReference":{"schoolId":102,"schoolYear":2026,"sessionName":"Spring"},
        "studentReference":{"studentUniqueId":"70001","link":{"rel":"Student","href":"/ed-fi/students/2b"}},
        "_etag":"5250","_lastModifiedDate":"2026-02-13T08:00:00Z"}]`,
      expect: [
        { student_id: '70001', school_id: '101', date: '2026-02-12', code: 'Excused Absence', day_share: '0.33' },
      ],
    },
    {
      says: 'a date with several events is a day of school if one of them is; a state’s own namespace makes no difference',
      table: 'calendar_day',
      file: 'calendarDates_1.json',
      given: `[{"id":"77","calendarReference":{"calendarCode":"T1","schoolId":101,"schoolYear":2026},"date":"2026-02-12",
        "calendarEvents":[{"calendarEventDescriptor":"uri://state.example/CalendarEventDescriptor#Instructional day"},
          {"calendarEventDescriptor":"uri://ed-fi.org/CalendarEventDescriptor#Other"}]},
        {"id":"78","calendarReference":{"calendarCode":"T1","schoolId":101,"schoolYear":2026},"date":"2026-02-13",
        "calendarEvents":[{"calendarEventDescriptor":"uri://ed-fi.org/CalendarEventDescriptor#Weather day"},
          {"calendarEventDescriptor":"uri://ed-fi.org/CalendarEventDescriptor#Student late arrival/early dismissal"}]},
        {"id":"79","calendarReference":{"calendarCode":"T1","schoolId":101,"schoolYear":2026},"date":"2026-02-16",
        "calendarEvents":[{"calendarEventDescriptor":"uri://ed-fi.org/CalendarEventDescriptor#Holiday"},
          {"calendarEventDescriptor":"uri://ed-fi.org/CalendarEventDescriptor#Other"}]}]`,
      expect: [
        ['2026-02-12', 'instructional'],
        ['2026-02-13', 'instructional'],
        ['2026-02-16', 'holiday'],
      ].map(([day = '', type = '']) => ({ school_id: '101', calendar_code: 'T1', date: day, day_type: type })),
    },
    {
      says: 'a school and the first of its categories',
      table: 'school',
      file: 'schools.json',
      given: `[{"id":"1a","schoolId":101,"nameOfInstitution":"Alder School",
        "schoolCategories":[{"schoolCategoryDescriptor":"uri://ed-fi.org/SchoolCategoryDescriptor#High School"}],
        "gradeLevels":[{"gradeLevelDescriptor":"uri://ed-fi.org/GradeLevelDescriptor#Ninth grade"}]}]`,
      expect: [{ school_id: '101', name: 'Alder School', level: 'high' }],
    },
    {
      says: 'grade and reason for leaving are descriptors too',
      table: 'enrollment',
      file: 'studentSchoolAssociations/page-0001.json',
      given: `[{"id":"9","entryDate":"2025-08-25","entryGradeLevelDescriptor":"uri://ed-fi.org/GradeLevelDescriptor#Tenth grade",
        "exitWithdrawDate":"2026-01-09","exitWithdrawTypeDescriptor":"uri://ed-fi.org/ExitWithdrawTypeDescriptor#Transferred",
        "schoolReference":{"schoolId":101},"studentReference":{"studentUniqueId":"70001"}}]`,
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
      file: 'students/page-0001.json',
      given:
        '[{"id":"2b","studentUniqueId":"70001","birthDate":"2015-03-04","firstName":"Ada","lastSurname":"Quill","_etag":"1"}]',
      expect: [{ student_id: '70001', given_name: 'Ada', family_name: 'Quill', birth_date: '2015-03-04' }],
    },
    {
      says: 'a programme puts a student in a group for a time',
      table: 'student_group',
      file: 'studentHomelessProgramAssociations/page-0001.json',
      given: `[{"id":"4","beginDate":"2025-10-01","educationOrganizationReference":{"educationOrganizationId":1},
        "programReference":{"programName":"Homeless"},"studentReference":{"studentUniqueId":"70001"}}]`,
      expect: [
        { student_id: '70001', group_kind: 'homeless', member: 'yes', valid_from: '2025-10-01', valid_to: null },
      ],
    },
  ],
});
