import { supplier } from './supplier.ts';
import { people, racesAndEthnicities, schools, stays } from './oneroster-steps.ts';

const manifest = 'propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\n';
const users =
  'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n' +
  'U1,,,true,"O1,O2",student,ada,,Ada,Quill,,70001,,,,,"07,08",\nU2,,,true,O1,teacher,ben,,Ben,Rook,,9,,,,,,\n';
const enrollments =
  'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n' +
  'E1,,,C1,O1,U1,student,,2025-09-01,2026-01-24\nE2,,,C2,O1,U1,student,,,\nE3,,,C1,O1,U2,teacher,,,\n';
const demographics =
  'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus\n' +
  'U1,,,2013-03-04,female,false,true,false,false,true,false,true,,,,\n';
const classes =
  'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\n' +
  'C1,,,Reading,,K1,,scheduled,,O1,T1,,,\nC2,,,Writing,,K1,,scheduled,,O1,"T1,T2",,,\n';
const academicSessions =
  'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\n' +
  'T1,,,Autumn,semester,2025-09-01,2026-01-24,,2026\nT2,,,Spring,semester,2026-01-26,2026-06-13,,2026\n';

/**
 * OneRoster 1.1 and 1.2 bundles: schools, students and their stays; there is no attendance in them. A bundle enrolls students in
 * classes: a stay at a school goes from the first beginning to the last end of the classes there. A student and a school are known
 * by their sourcedId; fills that name "identifier" in its place take the district's own number.
 * Ends of classes and sessions are the first day that no longer counts, as the standard has it.
 */
export const oneroster = supplier({
  name: 'oneroster',
  says: 'OneRoster 1.1 and 1.2 bundles (CSV, bulk or delta): schools, students, and stays made from class enrollments. No attendance.',
  format: { kind: 'csv', encoding: 'auto' },
  // what a file takes the place of, its manifest says
  load: 'append',
  bundle: {
    versions: ['1.1', '1.2'],
    parts: {
      orgs: { needs: ['sourcedId', 'status', 'name', 'type'], may: ['identifier', 'parentSourcedId'] },
      users: {
        needs: ['sourcedId', 'status', 'givenName', 'familyName', 'grades'],
        may: ['identifier', 'role', 'orgSourcedIds'],
      },
      roles: { needs: ['sourcedId', 'status', 'userSourcedId', 'role'], may: ['orgSourcedId', 'beginDate', 'endDate'] },
      demographics: {
        needs: ['sourcedId', 'status', 'birthDate', 'hispanicOrLatinoEthnicity'],
        may: [
          'americanIndianOrAlaskaNative',
          'asian',
          'blackOrAfricanAmerican',
          'nativeHawaiianOrOtherPacificIslander',
          'white',
          'demographicRaceTwoOrMoreRaces',
        ],
      },
      classes: { needs: ['sourcedId', 'status', 'termSourcedIds'] },
      academicSessions: { needs: ['sourcedId', 'status', 'startDate', 'endDate'] },
      enrollments: {
        needs: ['sourcedId', 'status', 'classSourcedId', 'schoolSourcedId', 'userSourcedId', 'role'],
        may: ['beginDate', 'endDate'],
      },
    },
    steps: { schools, people, stays, races_and_ethnicities: racesAndEthnicities },
  },
  fills: [
    { table: 'school', step: 'schools', columns: { school_id: { column: 'sourcedId' }, name: { column: 'name' } } },
    {
      table: 'student',
      step: 'people',
      columns: {
        student_id: { column: 'sourcedId' },
        given_name: { column: 'givenName' },
        family_name: { column: 'familyName' },
        birth_date: { column: 'birthDate' },
      },
    },
    {
      table: 'student_group',
      step: 'races_and_ethnicities',
      columns: {
        student_id: { column: 'sourcedId' },
        group_kind: { value: 'race_ethnicity' },
        member: { column: 'raceEthnicity', empty: 'not recorded' },
      },
    },
    {
      table: 'enrollment',
      step: 'stays',
      columns: {
        student_id: { column: 'userSourcedId' },
        school_id: { column: 'schoolSourcedId' },
        entry_date: { column: 'beginDate' },
        exit_date: { column: 'endDate' },
        grade: { column: 'grade' },
      },
    },
  ],
  examples: [
    {
      says: 'an organisation that is no school is not one',
      table: 'school',
      file: 'orgs.csv',
      given:
        'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\nD1,,,Harrow Bend,district,,\nO1,,,Alder School,school,101,D1\n',
      beside: { 'manifest.csv': `${manifest}file.orgs,bulk\n` },
      expect: [{ school_id: 'O1', name: 'Alder School' }],
    },
    {
      says: 'a student has a name, and a date of birth from the demographics; a teacher is none',
      table: 'student',
      file: 'users.csv',
      given: users,
      beside: {
        'demographics.csv': demographics,
        'manifest.csv': `${manifest}file.users,bulk\nfile.demographics,bulk\n`,
      },
      expect: [{ student_id: 'U1', given_name: 'Ada', family_name: 'Quill', birth_date: '2013-03-04' }],
    },
    {
      says: 'who is Hispanic is that first, whatever the other flags say',
      table: 'student_group',
      file: 'demographics.csv',
      given: demographics,
      beside: { 'users.csv': users, 'manifest.csv': `${manifest}file.users,bulk\nfile.demographics,bulk\n` },
      expect: [{ student_id: 'U1', group_kind: 'race_ethnicity', member: 'Hispanic or Latino' }],
    },
    {
      says: 'two classes are one stay, from the first beginning to the last end; the second has its dates from its terms',
      table: 'enrollment',
      file: 'enrollments.csv',
      given: enrollments,
      beside: {
        'users.csv': users,
        'classes.csv': classes,
        'academicSessions.csv': academicSessions,
        'manifest.csv': `${manifest}file.users,bulk\nfile.classes,bulk\nfile.academicSessions,bulk\nfile.enrollments,bulk\n`,
      },
      expect: [
        { student_id: 'U1', school_id: 'O1', entry_date: '2025-09-01', exit_date: '2026-06-13', grade: '07' },
        { student_id: 'U1', school_id: 'O1', entry_date: '2025-09-01', exit_date: '2026-06-13', grade: '07' },
      ],
    },
  ],
});
