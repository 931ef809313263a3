import { supplier } from './supplier.ts';
import { tableFiles } from './table-files.ts';

/**
 * Program enrollments of Salesforce Education Cloud, with the programmes and the people they name. An enrollment counts sessions attended
 * and missed without saying on which days, so no delivery comes from here: hours and contacts need a list of them.
 */
export const salesforceEducationCloud = supplier({
  name: 'salesforce_education_cloud',
  says: 'Salesforce Education Cloud: ProgramEnrollment with Program and Contact (or person accounts), each as CSV in a file of that name.',
  format: { kind: 'csv', encoding: 'auto', respell: {} },
  load: 'snapshot',
  fills: [
    {
      table: 'person',
      files: tableFiles('Contact'),
      mayLack: ['Birthdate'],
      columns: {
        person_id: { column: 'Id' },
        kind: { value: 'unknown' },
        given_name: { column: 'FirstName' },
        family_name: { column: 'LastName' },
        birth_date: { column: 'Birthdate' },
      },
    },
    {
      table: 'person',
      files: tableFiles('Account'),
      where: { IsPersonAccount: ['true', 'TRUE', 'True', '1'] },
      mayLack: ['PersonBirthdate'],
      columns: {
        person_id: { column: 'Id' },
        kind: { value: 'unknown' },
        given_name: { column: 'FirstName' },
        family_name: { column: 'LastName' },
        birth_date: { column: 'PersonBirthdate' },
      },
    },
    {
      table: 'service',
      files: tableFiles('Program'),
      calledBy: [{ column: 'Name' }],
      columns: { service_id: { column: 'Id' }, name: { column: 'Name' }, program: { column: 'Name' } },
    },
    {
      table: 'service_stay',
      files: tableFiles('ProgramEnrollment'),
      mayLack: ['ContactId', 'AccountId'],
      columns: {
        stay_id: { column: 'Id' },
        person_id: { column: 'ContactId', or: ['AccountId'] },
        service_id: { column: 'ProgramId' },
        applied_on: { column: 'ApplicationDate' },
        started_on: { column: 'StartDate' },
        ended_on: { column: 'EndDate' },
        stage: { column: 'ProgramEnrollmentStatus' },
      },
    },
  ],
  examples: [
    {
      says: 'a contact',
      table: 'person',
      file: 'Contact.csv',
      given: 'Id,FirstName,LastName\n003A,Ada,Quill\n',
      expect: [{ person_id: '003A', kind: 'unknown', given_name: 'Ada', family_name: 'Quill', birth_date: null }],
    },
    {
      says: 'a person account; other accounts are not people',
      table: 'person',
      file: 'Account.csv',
      given: 'Id,IsPersonAccount,FirstName,LastName,PersonBirthdate\n001A,true,Ben,Rook,1980-05-06\n001B,false,,,\n',
      expect: [
        { person_id: '001A', kind: 'unknown', given_name: 'Ben', family_name: 'Rook', birth_date: '1980-05-06' },
      ],
    },
    {
      says: 'a programme',
      table: 'service',
      file: 'Program.csv',
      given: 'ID,NAME\n11W,Family Literacy\n',
      expect: [{ service_id: '11W', name: 'Family Literacy', program: 'Family Literacy' }],
    },
    {
      says: 'an enrollment; sessions without days are left aside',
      table: 'service_stay',
      file: 'ProgramEnrollment.csv',
      given:
        'Id,ContactId,ProgramId,ApplicationDate,StartDate,EndDate,ProgramEnrollmentStatus,SessionAttendedCount,SessionAbsentCount,SessionAttendanceRate\n0pE,003A,11W,2025-08-20,2025-09-02,,Enrolled,12,2,85.7\n',
      expect: [
        {
          stay_id: '0pE',
          person_id: '003A',
          service_id: '11W',
          applied_on: '2025-08-20',
          started_on: '2025-09-02',
          ended_on: null,
          stage: 'Enrolled',
        },
      ],
    },
  ],
});
