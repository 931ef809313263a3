import type { Lookup, Mapping } from '../source.ts';
import { supplier } from './supplier.ts';
import { tableFiles } from './table-files.ts';

/** A programme and a service may have one number, so that of a programme says what it is. */
const program = 'program ';

const programs: Lookup = { files: tableFiles('Program__c'), key: { Id: 'Program__c' } };
const moment: Mapping = {
  column: 'SessionStart__c',
  formats: ['%Y-%m-%dT%H:%M:%S.%g+0000', '%Y-%m-%dT%H:%M:%S.%gZ', '%Y-%m-%d %H:%M:%S', '%Y-%m-%d'],
};

const files = {
  'Program__c.csv': 'id,Name,StartDate__c,EndDate__c\n5,Robotics Club,2025-09-01,\n',
  'Service__c.csv': 'id,Name,UnitOfMeasurement__c,Program__c\n8,Build Hours,Hours,5\n',
  'ServiceSchedule__c.csv': 'id,Name,ParticipantCapacity__c,Service__c\n3,Tuesdays,12.0,8\n',
  'Account.csv': 'id,Name,Type\n10,Quill Household,Household\n11,Library,\n',
};

/**
 * The Program Management Module of Salesforce, as its objects are exported: a file each, with or without the prefix pmdm__. A programme is
 * a service, and the services in it name it; people engage in programmes and are served by services. What a quantity counts is its
 * service’s unit. The module has no categories: hearth.yaml says under “services” what each programme or service is about. A session’s
 * moments are in UTC, so one late in the evening may stand on the next day.
 */
export const salesforcePmm = supplier({
  name: 'salesforce_pmm',
  says: 'Salesforce Program Management Module: Contact, Account, Program__c, Service__c, ProgramEngagement__c, ServiceDelivery__c, ServiceSchedule__c and ServiceSession__c, each as CSV in a file of that name.',
  format: { kind: 'csv', encoding: 'auto', respell: { prefix: 'pmdm__' } },
  load: 'snapshot',
  fills: [
    {
      table: 'person',
      files: tableFiles('Contact'),
      lookups: { account: { files: tableFiles('Account'), key: { Id: 'AccountId' }, optional: true } },
      columns: {
        person_id: { column: 'Id' },
        kind: { value: 'unknown' },
        given_name: { column: 'FirstName' },
        family_name: { column: 'LastName' },
        birth_date: { column: 'Birthdate' },
        // somebody’s employer is no household
        household_id: { column: 'AccountId', when: { 'account: Type': ['Household'] } },
      },
    },
    {
      table: 'partner',
      files: tableFiles('Account'),
      unless: { Type: ['Household'] },
      columns: { partner_id: { column: 'Id' }, name: { column: 'Name' }, kind: { column: 'Type' } },
    },
    {
      table: 'service',
      files: tableFiles('Program__c'),
      calledBy: [{ column: 'Name' }],
      columns: {
        service_id: { column: 'Id', prefix: program },
        name: { column: 'Name' },
        program: { column: 'Name' },
        started_on: { column: 'StartDate__c' },
        ended_on: { column: 'EndDate__c' },
      },
    },
    {
      table: 'service',
      files: tableFiles('Service__c'),
      lookups: { program: programs },
      calledBy: [{ column: 'Name' }, { from: 'program', column: 'Name' }],
      columns: {
        service_id: { column: 'Id' },
        name: { column: 'Name' },
        program: { from: 'program', column: 'Name' },
      },
    },
    {
      table: 'service_session',
      files: tableFiles('ServiceSession__c'),
      lookups: { schedule: { files: tableFiles('ServiceSchedule__c'), key: { Id: 'ServiceSchedule__c' } } },
      columns: {
        session_id: { column: 'Id' },
        service_id: { from: 'schedule', column: 'Service__c' },
        date: moment,
        hours: { hoursBetween: { start: 'SessionStart__c', end: 'SessionEnd__c' } },
        seats: { from: 'schedule', column: 'ParticipantCapacity__c' },
        cancelled: { column: 'Status__c', words: { Canceled: 'yes', Cancelled: 'yes' }, otherwise: 'no' },
      },
    },
    {
      table: 'service_stay',
      files: tableFiles('ProgramEngagement__c'),
      columns: {
        stay_id: { column: 'Id' },
        person_id: { column: 'Contact__c' },
        service_id: { column: 'Program__c', prefix: program },
        applied_on: { column: 'ApplicationDate__c' },
        started_on: { column: 'StartDate__c' },
        ended_on: { column: 'EndDate__c' },
        stage: { column: 'Stage__c' },
      },
    },
    {
      table: 'service_event',
      files: tableFiles('ServiceDelivery__c'),
      lookups: { service: { files: tableFiles('Service__c'), key: { Id: 'Service__c' } } },
      columns: {
        event_id: { column: 'Id' },
        person_id: { column: 'Contact__c' },
        service_id: { column: 'Service__c' },
        date: { column: 'DeliveryDate__c' },
        quantity: { column: 'Quantity__c' },
        unit: { from: 'service', column: 'UnitOfMeasurement__c' },
        attended: {
          column: 'AttendanceStatus__c',
          words: { Present: 'present', 'Excused Absence': 'absent_excused', 'Unexcused Absence': 'absent' },
        },
      },
    },
  ],
  examples: [
    {
      says: 'a household is that of its account; who works somewhere does not live there',
      table: 'person',
      file: 'Contact.csv',
      beside: { 'Account.csv': files['Account.csv'] },
      given: 'id,FirstName,LastName,Birthdate,AccountId\n20,Ada,Quill,2015-03-04,10\n21,Ben,Rook,,11\n',
      expect: [
        {
          person_id: '20',
          kind: 'unknown',
          given_name: 'Ada',
          family_name: 'Quill',
          birth_date: '2015-03-04',
          household_id: '10',
        },
        {
          person_id: '21',
          kind: 'unknown',
          given_name: 'Ben',
          family_name: 'Rook',
          birth_date: null,
          household_id: null,
        },
      ],
    },
    {
      says: 'an account that is no household is a partner',
      table: 'partner',
      file: 'Account.csv',
      given: files['Account.csv'],
      expect: [{ partner_id: '11', name: 'Library', kind: null }],
    },
    {
      says: 'a programme is a service',
      table: 'service',
      file: 'pmdm__Program__c.csv',
      given: '"Id","Name","pmdm__StartDate__c","pmdm__EndDate__c"\n5,Robotics Club,2025-09-01,\n',
      expect: [
        {
          service_id: 'program 5',
          name: 'Robotics Club',
          program: 'Robotics Club',
          started_on: '2025-09-01',
          ended_on: null,
        },
      ],
    },
    {
      says: 'a service names its programme',
      table: 'service',
      file: 'Service__c.csv',
      beside: { 'Program__c.csv': files['Program__c.csv'] },
      given: files['Service__c.csv'],
      expect: [{ service_id: '8', name: 'Build Hours', program: 'Robotics Club' }],
    },
    {
      says: 'a session is of its schedule’s service',
      table: 'service_session',
      file: 'ServiceSession__c.csv',
      beside: { 'ServiceSchedule__c.csv': files['ServiceSchedule__c.csv'] },
      given:
        'id,SessionStart__c,SessionEnd__c,Status__c,ServiceSchedule__c\n1,2025-10-07T23:30:00.000+0000,2025-10-08T00:15:00.000+0000,Complete,3\n',
      expect: [
        {
          session_id: '1',
          service_id: '8',
          date: '2025-10-07T23:30:00.000+0000',
          hours: '0.75',
          seats: '12.0',
          cancelled: 'no',
        },
      ],
    },
    {
      says: 'people engage in programmes',
      table: 'service_stay',
      file: 'ProgramEngagement__c.csv',
      given:
        'id,ApplicationDate__c,EndDate__c,Role__c,Stage__c,StartDate__c,Contact__c,Program__c\n1,2025-08-20,,Client,Active,2025-09-02,20,5\n',
      expect: [
        {
          stay_id: '1',
          person_id: '20',
          service_id: 'program 5',
          applied_on: '2025-08-20',
          started_on: '2025-09-02',
          ended_on: null,
          stage: 'Active',
        },
      ],
    },
    {
      says: 'a quantity counts what its service does; an absence is recorded as nothing delivered',
      table: 'service_event',
      file: 'ServiceDelivery__c.csv',
      beside: { 'Service__c.csv': files['Service__c.csv'] },
      given:
        'id,DeliveryDate__c,Quantity__c,AttendanceStatus__c,Service__c,Contact__c\n1,2025-10-07,0.75,Present,8,20\n2,2025-10-14,0.0,Excused Absence,8,20\n3,2025-10-21,,,8,20\n',
      expect: [
        ['1', '2025-10-07', '0.75', 'present'],
        ['2', '2025-10-14', '0.0', 'absent_excused'],
        ['3', '2025-10-21', null, null],
      ].map(([event = null, day = null, quantity = null, attended = null]) => ({
        event_id: event,
        person_id: '20',
        service_id: '8',
        date: day,
        quantity,
        unit: 'Hours',
        attended,
      })),
    },
  ],
});
