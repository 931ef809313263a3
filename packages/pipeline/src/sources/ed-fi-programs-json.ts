import { attended, inIntervention, inProgram, type ProgramPaths } from './ed-fi-programs.ts';
import { pagesOf } from './ed-fi-json.ts';
import { supplier } from './supplier.ts';

const paths: ProgramPaths = {
  student: 'studentReference/studentUniqueId',
  program: {
    organization: 'programReference/educationOrganizationId',
    name: 'programReference/programName',
    type: 'programReference/programTypeDescriptor',
  },
  intervention: {
    organization: 'interventionReference/educationOrganizationId',
    code: 'interventionReference/interventionIdentificationCode',
  },
  begins: 'beginDate',
  ends: 'endDate',
  day: 'eventDate',
  category: 'attendanceEventCategoryDescriptor',
  programMinutes: 'programAttendanceDuration',
  interventionMinutes: 'interventionDuration',
};

const association = `[{"id":"4","beginDate":"2025-09-02","educationOrganizationReference":{"educationOrganizationId":255},
  "programReference":{"educationOrganizationId":255,"programName":"Robotics","programTypeDescriptor":"uri://ed-fi.org/ProgramTypeDescriptor#Extended Day"},
  "studentReference":{"studentUniqueId":"70001"}}]`;

/** The same programmes and interventions as an ODS API returns them. */
export const edFiProgramsJson = supplier({
  name: 'ed_fi_programs_json',
  says: 'Ed-Fi programmes and interventions as an ODS API returns them: pages of JSON, a folder or a name for each resource.',
  format: { kind: 'json', encoding: 'auto' },
  load: 'upsert',
  fills: [
    ...[
      'studentProgramAssociations',
      'studentCTEProgramAssociations',
      'studentTitleIPartAProgramAssociations',
      'studentSchoolFoodServiceProgramAssociations',
    ].flatMap((resource) => inProgram({ files: pagesOf(resource) }, paths)),
    ...inIntervention({ files: pagesOf('studentInterventionAssociations') }, paths),
    ...attended({ files: pagesOf('studentProgramAttendanceEvents') }, paths, 'program'),
    ...attended({ files: pagesOf('studentInterventionAttendanceEvents') }, paths, 'intervention'),
  ],
  examples: [
    {
      says: 'a student by the district’s own number',
      table: 'person',
      file: 'studentProgramAssociations.json',
      given: association,
      expect: [{ person_id: '70001', kind: 'student', student_id: '70001' }],
    },
    {
      says: 'a programme of an organisation',
      table: 'service',
      file: 'studentProgramAssociations.json',
      given: association,
      expect: [{ service_id: '255 Robotics', name: 'Robotics', program: 'Robotics' }],
    },
    {
      says: 'an association is a stay',
      table: 'service_stay',
      file: 'studentProgramAssociations/page-0001.json',
      given: association,
      expect: [
        {
          stay_id: '70001 255 Robotics 2025-09-02',
          person_id: '70001',
          service_id: '255 Robotics',
          started_on: '2025-09-02',
          ended_on: null,
        },
      ],
    },
    {
      says: 'a day at an intervention that was missed',
      table: 'service_event',
      file: 'studentInterventionAttendanceEvents.json',
      given: `[{"attendanceEventCategoryDescriptor":"uri://ed-fi.org/AttendanceEventCategoryDescriptor#Excused Absence","eventDate":"2025-09-09",
        "interventionReference":{"educationOrganizationId":101,"interventionIdentificationCode":"Check and Connect"},"studentReference":{"studentUniqueId":"70001"}}]`,
      expect: [
        {
          person_id: '70001',
          service_id: '101 Check and Connect',
          date: '2025-09-09',
          minutes: null,
          attended: 'absent_excused',
        },
      ],
    },
  ],
});
