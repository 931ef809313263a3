import type { Lookup, Mapping } from '../source.ts';
import { supplier } from './supplier.ts';

const exported: Lookup = { files: ['Export.csv'], key: { ExportID: 'ExportID' } };
const unhashed = '1';
const full = '1';
/** A hash is no name, and neither is “Anonymous” or a name from the street. */
const name = (column: string): Mapping => ({
  column,
  when: { 'export: HashStatus': [unhashed], NameDataQuality: [full] },
});

/** Types of projects (HMIS data standards, 2.02.6) by what they are about. “Other” (7) is for hearth.yaml to say. */
const projectTypes: Readonly<Record<string, string>> = {
  '0': 'housing',
  '1': 'housing',
  '2': 'housing',
  '3': 'housing',
  '4': 'housing',
  '6': 'basic_needs',
  '8': 'housing',
  '9': 'housing',
  '10': 'housing',
  '11': 'basic_needs',
  '12': 'housing',
  '13': 'housing',
  '14': 'housing',
};

const files = {
  'Export.csv': 'ExportID,HashStatus\n7,4\n8,1\n',
  'Organization.csv':
    'OrganizationID,OrganizationName,VictimServiceProvider,DateDeleted,ExportID\n4,Harbor House,0,,7\n5,Haven,1,,7\n',
  'Exit.csv': 'ExitID,EnrollmentID,PersonalID,ExitDate,DateDeleted,ExportID\n1,501,31,2025-11-30,,7\n',
  'Enrollment.csv':
    'EnrollmentID,PersonalID,ProjectID,EntryDate,DateDeleted,ExportID\n501,31,12,2025-09-01,,7\n502,32,12,2025-10-01,,7\n503,33,12,2025-10-02,2025-10-03 09:00:00,7\n',
};

/**
 * The export that homeless services in the United States give each other (HUD HMIS CSV, 2024 and 2026). A project is a service of its
 * organisation, an enrollment with its exit is a stay, and what was done on a day keeps its two codes, RecordType and TypeProvided. To be
 * known here can harm anybody, so every project is sensitive. Names are taken from an export that is not hashed, birth dates where they
 * are complete. Households are of an enrollment there and not of a person, so none are taken.
 */
export const hudHmisCsv = supplier({
  name: 'hud_hmis_csv',
  says: 'HUD HMIS CSV (2024, 2026): Export, Client, Organization, Project, Enrollment, Exit and Services, each in a file of that name.',
  format: { kind: 'csv', encoding: 'auto' },
  load: 'snapshot',
  fills: [
    {
      table: 'person',
      files: ['Client.csv'],
      deleted: 'DateDeleted',
      lookups: { export: exported },
      columns: {
        person_id: { column: 'PersonalID' },
        kind: { value: 'unknown' },
        given_name: name('FirstName'),
        family_name: name('LastName'),
        birth_date: { column: 'DOB', when: { DOBDataQuality: [full] } },
      },
    },
    {
      table: 'partner',
      files: ['Organization.csv'],
      deleted: 'DateDeleted',
      columns: { partner_id: { column: 'OrganizationID' }, name: { column: 'OrganizationName' } },
    },
    {
      table: 'service',
      files: ['Project.csv'],
      deleted: 'DateDeleted',
      lookups: { organization: { files: ['Organization.csv'], key: { OrganizationID: 'OrganizationID' } } },
      calledBy: [{ column: 'ProjectName' }, { from: 'organization', column: 'OrganizationName' }],
      columns: {
        service_id: { column: 'ProjectID' },
        name: { column: 'ProjectName' },
        category: {
          firstOf: [
            { value: 'domestic_violence', when: { 'organization: VictimServiceProvider': ['1'] } },
            { column: 'ProjectType', words: projectTypes, otherwise: '' },
          ],
        },
        pillar: { value: 'integrated_student_supports' },
        tier: { value: 'intensive' },
        partner_id: { column: 'OrganizationID' },
        sensitive: { value: 'yes' },
        started_on: { column: 'OperatingStartDate' },
        ended_on: { column: 'OperatingEndDate' },
      },
    },
    {
      table: 'service_stay',
      files: ['Enrollment.csv'],
      deleted: 'DateDeleted',
      lookups: { exit: { files: ['Exit.csv'], key: { EnrollmentID: 'EnrollmentID' }, optional: true } },
      columns: {
        stay_id: { column: 'EnrollmentID' },
        person_id: { column: 'PersonalID' },
        service_id: { column: 'ProjectID' },
        started_on: { column: 'EntryDate' },
        ended_on: { from: 'exit', column: 'ExitDate', when: { 'exit: DateDeleted': [''] } },
      },
    },
    {
      table: 'service_event',
      files: ['Services.csv'],
      deleted: 'DateDeleted',
      lookups: { enrollment: { files: ['Enrollment.csv'], key: { EnrollmentID: 'EnrollmentID' } } },
      columns: {
        event_id: { column: 'ServicesID' },
        person_id: { column: 'PersonalID' },
        service_id: { from: 'enrollment', column: 'ProjectID' },
        date: { column: 'DateProvided' },
        activity: { columns: ['RecordType', 'TypeProvided'] },
        quantity: { column: 'FAAmount' },
        unit: { column: 'FAAmount', otherwise: 'Dollars' },
      },
    },
  ],
  examples: [
    {
      says: 'a hashed name is no name; a birth date that somebody guessed is none',
      table: 'person',
      file: 'Client.csv',
      beside: { 'Export.csv': files['Export.csv'] },
      given:
        'PersonalID,FirstName,LastName,NameDataQuality,DOB,DOBDataQuality,DateDeleted,ExportID\n31,2cb30d5e,e7237c44,1,1981-09-04,1,,7\n32,Ada,Quill,1,2015-01-01,2,,8\n',
      expect: [
        { person_id: '31', kind: 'unknown', given_name: null, family_name: null, birth_date: '1981-09-04' },
        { person_id: '32', kind: 'unknown', given_name: 'Ada', family_name: 'Quill', birth_date: null },
      ],
    },
    {
      says: 'an organisation is a partner',
      table: 'partner',
      file: 'Organization.csv',
      given: files['Organization.csv'],
      expect: [
        { partner_id: '4', name: 'Harbor House' },
        { partner_id: '5', name: 'Haven' },
      ],
    },
    {
      says: 'a project is about what its type says, and with a provider for victims about that; “other” waits for hearth.yaml',
      table: 'service',
      file: 'Project.csv',
      beside: { 'Organization.csv': files['Organization.csv'] },
      given:
        'ProjectID,OrganizationID,ProjectName,OperatingStartDate,OperatingEndDate,ProjectType,DateDeleted,ExportID\n12,4,Harbor Shelter,2020-01-01,,0,,7\n13,5,Haven Shelter,2020-01-01,,0,,7\n14,4,Harbor Lockers,2020-01-01,,7,,7\n',
      expect: [
        ['12', 'Harbor Shelter', 'housing', '4'],
        ['13', 'Haven Shelter', 'domestic_violence', '5'],
        ['14', 'Harbor Lockers', null, '4'],
      ].map(([service = null, called = null, category = null, partner = null]) => ({
        service_id: service,
        name: called,
        category,
        pillar: 'integrated_student_supports',
        tier: 'intensive',
        partner_id: partner,
        sensitive: 'yes',
        started_on: '2020-01-01',
        ended_on: null,
      })),
    },
    {
      says: 'a stay ends with its exit; one without goes on',
      table: 'service_stay',
      file: 'Enrollment.csv',
      beside: { 'Exit.csv': files['Exit.csv'] },
      given: files['Enrollment.csv'],
      expect: [
        ['501', '31', '2025-09-01', '2025-11-30'],
        ['502', '32', '2025-10-01', null],
        // deleted at the source: refused when it is loaded
        ['503', '33', '2025-10-02', null],
      ].map(([stay = null, person = null, started = null, ended = null]) => ({
        stay_id: stay,
        person_id: person,
        service_id: '12',
        started_on: started,
        ended_on: ended,
      })),
    },
    {
      says: 'what was done keeps its two codes; only money has a quantity',
      table: 'service_event',
      file: 'Services.csv',
      beside: { 'Enrollment.csv': files['Enrollment.csv'] },
      given:
        'ServicesID,EnrollmentID,PersonalID,DateProvided,RecordType,TypeProvided,FAAmount,DateDeleted,ExportID\n1,501,31,2025-09-09,144,2,,,7\n2,501,31,2025-09-10,152,1,297,,7\n',
      expect: [
        ['1', '2025-09-09', '144 2', null, null],
        ['2', '2025-09-10', '152 1', '297', 'Dollars'],
      ].map(([event = null, day = null, activity = null, quantity = null, unit = null]) => ({
        event_id: event,
        person_id: '31',
        service_id: '12',
        date: day,
        activity,
        quantity,
        unit,
      })),
    },
  ],
});
