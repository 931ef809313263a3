import type { Fill, Mapping } from '../source.ts';
import { descriptor } from './ed-fi.ts';
import { supplier } from './supplier.ts';

/** Where things stand in an interchange and, under other names, in what an ODS API returns. */
export interface ProgramPaths {
  readonly student: string;
  readonly program: { readonly organization: string; readonly name: string; readonly type: string };
  readonly intervention: { readonly organization: string; readonly code: string };
  readonly begins: string;
  readonly ends: string;
  readonly day: string;
  readonly category: string;
  readonly programMinutes: string;
  readonly interventionMinutes: string;
}

type Place = Pick<Fill, 'element' | 'files'>;

/** A programme’s name holds within its organisation. */
const programId = ({ program }: ProgramPaths): Mapping => ({ columns: [program.organization, program.name] });
const interventionId = ({ intervention }: ProgramPaths): Mapping => ({
  columns: [intervention.organization, intervention.code],
});

const people = (place: Place, { student }: ProgramPaths): Fill => ({
  ...place,
  table: 'person',
  columns: { person_id: { column: student }, kind: { value: 'student' }, student_id: { column: student } },
});

const programs = (place: Place, paths: ProgramPaths): Fill => ({
  ...place,
  table: 'service',
  calledBy: [{ column: paths.program.name }, descriptor(paths.program.type)],
  columns: {
    service_id: programId(paths),
    name: { column: paths.program.name },
    program: { column: paths.program.name },
  },
});

const interventions = (place: Place, paths: ProgramPaths): Fill => ({
  ...place,
  table: 'service',
  calledBy: [{ column: paths.intervention.code }],
  columns: { service_id: interventionId(paths), name: { column: paths.intervention.code } },
});

/** Who takes part in a programme: the student, the programme and the time in it. */
export const inProgram = (place: Place, paths: ProgramPaths): Fill[] => [
  people(place, paths),
  programs(place, paths),
  {
    ...place,
    table: 'service_stay',
    columns: {
      stay_id: { columns: [paths.student, paths.program.organization, paths.program.name, paths.begins] },
      person_id: { column: paths.student },
      service_id: programId(paths),
      started_on: { column: paths.begins },
      ended_on: { column: paths.ends },
    },
  },
];

/** Who is assigned to an intervention. From when is not said, and the dosage is what is planned, not what was received. */
export const inIntervention = (place: Place, paths: ProgramPaths): Fill[] => [
  people(place, paths),
  interventions(place, paths),
  {
    ...place,
    table: 'service_stay',
    columns: {
      stay_id: { columns: [paths.student, paths.intervention.organization, paths.intervention.code] },
      person_id: { column: paths.student },
      service_id: interventionId(paths),
    },
  },
];

const came: Readonly<Record<string, string>> = {
  'In Attendance': 'present',
  Present: 'present',
  Tardy: 'present',
  'Early departure': 'present',
  Partial: 'present',
  'Excused Absence': 'absent_excused',
  'Unexcused Absence': 'absent',
};

/** Days on which a student came to a programme or an intervention, or did not. */
export const attended = (place: Place, paths: ProgramPaths, of: 'program' | 'intervention'): Fill[] => [
  people(place, paths),
  of === 'program' ? programs(place, paths) : interventions(place, paths),
  {
    ...place,
    table: 'service_event',
    columns: {
      person_id: { column: paths.student },
      service_id: of === 'program' ? programId(paths) : interventionId(paths),
      date: { column: paths.day },
      minutes: { column: of === 'program' ? paths.programMinutes : paths.interventionMinutes },
      attended: descriptor(paths.category, { words: came }),
    },
  },
];

const paths: ProgramPaths = {
  student: 'StudentReference/StudentIdentity/StudentUniqueId',
  program: {
    organization:
      'ProgramReference/ProgramIdentity/EducationOrganizationReference/EducationOrganizationIdentity/EducationOrganizationId',
    name: 'ProgramReference/ProgramIdentity/ProgramName',
    type: 'ProgramReference/ProgramIdentity/ProgramType',
  },
  intervention: {
    organization:
      'InterventionReference/InterventionIdentity/EducationOrganizationReference/EducationOrganizationIdentity/EducationOrganizationId',
    code: 'InterventionReference/InterventionIdentity/InterventionIdentificationCode',
  },
  begins: 'BeginDate',
  ends: 'EndDate',
  day: 'AttendanceEvent/EventDate',
  category: 'AttendanceEvent/AttendanceEventCategory',
  programMinutes: 'ProgramAttendanceDuration',
  interventionMinutes: 'InterventionDuration',
};

const student =
  '<StudentReference><StudentIdentity><StudentUniqueId>70001</StudentUniqueId></StudentIdentity></StudentReference>';
const robotics = `<ProgramReference><ProgramIdentity><EducationOrganizationReference><EducationOrganizationIdentity>
  <EducationOrganizationId>255</EducationOrganizationId></EducationOrganizationIdentity></EducationOrganizationReference>
  <ProgramName>Robotics</ProgramName><ProgramType>uri://ed-fi.org/ProgramTypeDescriptor#Extended Day</ProgramType></ProgramIdentity></ProgramReference>`;
const association = `<InterchangeStudentProgram><StudentProgramAssociation>${student}${robotics}
  <BeginDate>2025-09-02</BeginDate></StudentProgramAssociation></InterchangeStudentProgram>`;

/**
 * Programmes and interventions of Ed-Fi 3 to 5 and the students in them: associations are stays, attendance events deliveries. Groups that a
 * student belongs to (special education, English learners, homeless, migrant) are not services; ed_fi reads them. Families and
 * neighbours have no place in Ed-Fi. hearth.yaml says what each programme, or kind of programme, is about.
 */
export const edFiPrograms = supplier({
  name: 'ed_fi_programs',
  says: 'Ed-Fi 3 to 5 XML interchanges of programmes and interventions, with the attendance of students at them.',
  format: { kind: 'xml', encoding: 'auto' },
  load: 'snapshot',
  fills: [
    ...[
      'StudentProgramAssociation',
      'StudentCTEProgramAssociation',
      'StudentTitleIPartAProgramAssociation',
      'StudentSchoolFoodServiceProgramAssociation',
    ].flatMap((element) => inProgram({ element }, paths)),
    ...inIntervention({ element: 'StudentInterventionAssociation' }, paths),
    ...attended({ element: 'StudentProgramAttendanceEvent' }, paths, 'program'),
    ...attended({ element: 'StudentInterventionAttendanceEvent' }, paths, 'intervention'),
  ],
  examples: [
    {
      says: 'a student by the district’s own number',
      table: 'person',
      given: association,
      expect: [{ person_id: '70001', kind: 'student', student_id: '70001' }],
    },
    {
      says: 'a programme of an organisation',
      table: 'service',
      given: association,
      expect: [{ service_id: '255 Robotics', name: 'Robotics', program: 'Robotics' }],
    },
    {
      says: 'an association is a stay',
      table: 'service_stay',
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
      says: 'a day in a programme, in minutes',
      table: 'service_event',
      given: `<InterchangeStudentAttendance><StudentProgramAttendanceEvent><AttendanceEvent><EventDate>2025-09-09</EventDate>
        <AttendanceEventCategory>uri://ed-fi.org/AttendanceEventCategoryDescriptor#In Attendance</AttendanceEventCategory></AttendanceEvent>
        ${student}${robotics}<ProgramAttendanceDuration>90</ProgramAttendanceDuration></StudentProgramAttendanceEvent></InterchangeStudentAttendance>`,
      expect: [
        { person_id: '70001', service_id: '255 Robotics', date: '2025-09-09', minutes: '90', attended: 'present' },
      ],
    },
  ],
});
