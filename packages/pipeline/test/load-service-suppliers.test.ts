import { describe, expect, test } from 'vitest';
import { District, lines, type Settings } from './district.ts';
import { workbook } from './excel-file.ts';
import { refusal } from './folder.ts';

const header =
  'Student ID,Last Name,First Name,DOB,School,Activity,Provider,Date,Start Time,End Time,Attendance,Headcount';
const sheet = (more: Settings = {}): Settings => ({
  sheets: {
    supplier: 'sign_in_sheet',
    files: 'in/*.csv',
    services: { Robotics: 'enrichment', 'Food Pantry': 'food' },
    ...more,
  },
});
const served = `select person_id, service_id, date, minutes, attended, headcount
  from warehouse.service_event left join warehouse.person using (person_key) join warehouse.service using (service_key) order by event_key`;
const noLoss = 'select count(*) from warehouse.landed_file where rows_read <> rows_kept + rows_refused';
/** "line reason" of the rows that one table refused. */
const refusedBy = (one: District, table: string): Promise<string[]> =>
  one.rows(
    `select line, reason from warehouse.refused_row join warehouse.landed_file using (file_key) where fills = '${table}' order by all`,
  );

describe('a sign-in sheet', () => {
  test('one name in two spellings is one person; heads are counted where nobody is named', async () => {
    const one = new District(sheet({ schools: { Alder: '101' } }), {
      'in/week1.csv': lines(
        header,
        ',Peña,Inés,3/4/2015,Alder,Robotics,Library,9/3/2025,3:15 PM,4:45 PM,P,',
        ',PENA,Ines,03/04/2015,Alder,Robotics,Library,9/10/25,3:15pm,4:00 p.m.,P,',
        '70001,Quill,Ada,,Alder,Robotics,Library,9/3/2025,15:15,16:45,A,',
        ',,,,Alder,Food Pantry,,9/4/2025,,,,41',
      ),
    });
    expect(await one.load()).toMatchObject({ rowsRefused: 0 });
    expect(await one.rows(served)).toEqual([
      '70001 Robotics 2025-09-03 - absent -',
      'pena, ines, 2015-03-04 Robotics 2025-09-03 90 present -',
      '- Food Pantry 2025-09-04 - present 41',
      'pena, ines, 2015-03-04 Robotics 2025-09-10 45 present -',
    ]);
    expect(await one.rows('select name from warehouse.partner')).toEqual(['Library']);
    expect(await one.rows(noLoss)).toEqual(['0']);
  });

  test('a workbook whose header is not its first row', async () => {
    const file = await workbook({
      March: [
        ['Harrow Bend after-school program'],
        [],
        ['participant_id', 'SERVICE', 'service date', 'Hours'],
        ['7', 'Robotics', '2026-03-02', 1.5],
      ],
    });
    const one = new District(sheet({ files: 'in/*.xlsx', format: 'excel' }), { 'in/march.xlsx': file });
    expect(await one.load()).toMatchObject({ rowsRefused: 0 });
    expect(await one.rows(served)).toEqual(['7 Robotics 2026-03-02 90 present -']);
  });

  test('what cannot be used is refused by row, and nothing is lost', async () => {
    const one = new District(sheet(), {
      'in/week1.csv': lines(
        header,
        '1,,,,,Robotics,,9/3/2025,3:00 PM,4:00 PM,P,',
        ',Rook,Ben,,,Robotics,,9/3/2025,3:00 PM,4:00 PM,P,',
        '2,,,,,Robotics,,9/31/2025,3:00 PM,4:00 PM,P,',
        '3,,,,,Robotics,,9/3/2025,4:00 PM,3:00 PM,P,',
        '4,,,,,Robotics,,9/3/2025,3:00 PM,4:00 PM,left early,',
        '5,,,,,Chess,,9/3/2025,3:00 PM,4:00 PM,P,',
      ),
    });
    const report = await one.load();
    expect(await refusedBy(one, 'service_event')).toEqual([
      '3 service_event.nobody',
      '4 service_event.date.invalid',
      '5 service_event.minutes.invalid',
      '6 service_event.attended.invalid',
      '7 service_event.unknown_service',
    ]);
    expect(await refusedBy(one, 'service')).toEqual(['7 service.unmapped']);
    expect(await one.rows(served)).toEqual(['1 Robotics 2025-09-03 60 present -']);
    expect(await one.rows(noLoss)).toEqual(['0']);
    const unmapped = report.reasons.find(({ says }) => says.includes('Chess'));
    expect(unmapped?.says).toBe('hearth.yaml does not say what the service “Chess” is about.');
    expect(unmapped?.remedy).toContain('Add under sources.sheets.services: "Chess": tutoring');
  });

  test('a sheet without a day, and one whose services nobody describes', async () => {
    const one = new District(sheet(), { 'in/week1.csv': lines('Participant ID,Activity', '1,Robotics') });
    expect(await refusal(one.load())).toContain(
      'The file has no column “Date” or “Service Date” or “Session Date” or “Timestamp”.',
    );
    const undescribed = new District(sheet({ services: undefined }), {});
    expect(await refusal(undescribed.load())).toContain('It is not said what its services are about.');
  });
});

const pmm = {
  'in/Contact.csv': lines('Id,FirstName,LastName,Birthdate,AccountId', '20,Ada,Quill,2015-03-04,', '21,Ben,Rook,,'),
  'in/Account.csv': lines('Id,Name,Type', '11,Library,'),
  'in/pmdm__Program__c.csv': lines('Id,Name,pmdm__StartDate__c,pmdm__EndDate__c', '5,Robotics Club,2025-09-01,'),
  'in/pmdm__Service__c.csv': lines('Id,Name,pmdm__UnitOfMeasurement__c,pmdm__Program__c', '8,Build Hours,Hours,5'),
  'in/pmdm__ProgramEngagement__c.csv': lines(
    'Id,pmdm__ApplicationDate__c,pmdm__EndDate__c,pmdm__Stage__c,pmdm__StartDate__c,pmdm__Contact__c,pmdm__Program__c',
    '1,,,Active,2025-09-02,20,5',
  ),
};
const deliveries =
  'Id,pmdm__DeliveryDate__c,pmdm__Quantity__c,pmdm__AttendanceStatus__c,pmdm__Service__c,pmdm__Contact__c';
const salesforce = (services: Settings): Settings => ({
  pmm: { supplier: 'salesforce_pmm', files: 'in/*.csv', services },
});

describe('Salesforce PMM', () => {
  test('what is said of a programme holds for its services, hours planned only for what they are said of', async () => {
    const one = new District(
      salesforce({
        'Robotics Club': {
          category: 'enrichment',
          pillar: 'expanded_learning',
          practices: ['expanded_learning_opportunities', 'belonging_safety_and_care'],
          tier: 'universal',
          planned_hours: 120,
        },
      }),
      { ...pmm, 'in/pmdm__ServiceDelivery__c.csv': lines(deliveries, '1,2025-10-07,1.5,Present,8,20') },
    );
    expect(await one.load()).toMatchObject({ rowsRefused: 0 });
    expect(
      await one.rows(
        'select service_id, program, category, pillar, tier, planned_minutes from warehouse.service order by 1',
      ),
    ).toEqual([
      '8 Robotics Club enrichment expanded_learning universal -',
      'program 5 Robotics Club enrichment expanded_learning universal 7200',
    ]);
    expect(await one.rows('select count(*) from warehouse.service_practice')).toEqual(['4']);
    expect(await one.rows('select minutes from warehouse.service_event')).toEqual(['90']);
  });

  test('bad rows one by one, and a column that is missing', async () => {
    const one = new District(salesforce({ 'Robotics Club': 'enrichment' }), {
      ...pmm,
      'in/pmdm__ServiceDelivery__c.csv': lines(
        deliveries,
        '1,2025-10-07,1.5,Present,8,20',
        '2,10/07/2025x,1,Present,8,20',
        '3,2025-10-07,1,Waitlisted,8,20',
        '4,2025-10-07,1,Present,9,20',
        '5,2025-10-07,1,Present,8,99',
        '6,2025-10-07,two,Present,8,20',
      ),
    });
    await one.load();
    expect(await refusedBy(one, 'service_event')).toEqual([
      '3 service_event.date.invalid',
      '4 service_event.attended.invalid',
      '5 service_event.not_in_service',
      '6 service_event.unknown_person',
      '7 service_event.quantity.invalid',
    ]);
    expect(await one.rows(noLoss)).toEqual(['0']);
    const other = new District(salesforce({ 'Robotics Club': 'enrichment' }), {
      ...pmm,
      'in/pmdm__ServiceDelivery__c.csv': lines(
        'Id,pmdm__Quantity__c,pmdm__AttendanceStatus__c,pmdm__Service__c,pmdm__Contact__c',
        '1,1,,8,20',
      ),
    });
    expect(await refusal(other.load())).toContain('The file has no column “DeliveryDate__c”.');
  });
});

describe('HUD HMIS CSV', () => {
  const files = {
    'in/Export.csv': lines('ExportID,HashStatus', '7,1'),
    'in/Client.csv': lines(
      'PersonalID,FirstName,LastName,NameDataQuality,DOB,DOBDataQuality,DateDeleted,ExportID',
      '31,Ada,Quill,1,2015-03-04,1,,7',
      '32,Anonymous,Client,2,1990-01-01,2,,7',
    ),
    'in/Organization.csv': lines(
      'OrganizationID,OrganizationName,VictimServiceProvider,DateDeleted,ExportID',
      '4,Harbor House,0,,7',
    ),
    'in/Project.csv': lines(
      'ProjectID,OrganizationID,ProjectName,OperatingStartDate,OperatingEndDate,ProjectType,DateDeleted,ExportID',
      '12,4,Harbor Shelter,2020-01-01,,0,,7',
      '13,4,Harbor Lockers,2020-01-01,,7,,7',
    ),
    'in/Exit.csv': lines('ExitID,EnrollmentID,PersonalID,ExitDate,DateDeleted,ExportID', '1,501,31,2025-11-30,,7'),
    'in/Enrollment.csv': lines(
      'EnrollmentID,PersonalID,ProjectID,EntryDate,DateDeleted,ExportID',
      '501,31,12,2025-09-01,,7',
      '502,32,12,2025-10-01,,7',
      '503,32,12,2025-10-02,2025-10-03 09:00:00,7',
    ),
    'in/Services.csv': lines(
      'ServicesID,EnrollmentID,PersonalID,DateProvided,RecordType,TypeProvided,FAAmount,DateDeleted,ExportID',
      '1,501,31,2025-09-09,144,2,,,7',
      '2,509,31,2025-09-09,144,2,,,7',
    ),
  };
  const hmis = (more: Settings = {}): Settings => ({ hmis: { supplier: 'hud_hmis_csv', files: 'in/*.csv', ...more } });

  test('names that are names, rows that were deleted, a project that is about something else', async () => {
    const one = new District(hmis({ services: { 'Harbor Lockers': 'basic_needs' } }), files);
    const report = await one.load();
    expect(await one.rows('select person_id, given_name, birth_date from warehouse.person order by 1')).toEqual([
      '31 Ada 2015-03-04',
      '32 - -',
    ]);
    expect(await one.rows('select name, category, sensitive from warehouse.service order by 1')).toEqual([
      'Harbor Lockers basic_needs true',
      'Harbor Shelter housing true',
    ]);
    expect(await one.rows('select started_on, ended_on from warehouse.service_stay order by 1')).toEqual([
      '2025-09-01 2025-11-30',
      '2025-10-01 -',
    ]);
    expect(await refusedBy(one, 'service_stay')).toEqual(['4 service_stay.deleted']);
    expect(await refusedBy(one, 'service_event')).toEqual(['3 service_event.not_in_enrollment']);
    expect(report.rowsRefused).toBe(2);
    expect(await one.rows(noLoss)).toEqual(['0']);
  });

  test('without its file of exits nobody could tell who has left', async () => {
    const rest = Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'in/Exit.csv'));
    expect(await refusal(new District(hmis(), rest).load())).toContain('names its exit by EnrollmentID');
  });
});

test('a list of referrals: a later one tells how they ended', async () => {
  const columns = 'Referral ID,Student ID,Activity,Referral Date,Referral Source,Exit Date,Exit Reason';
  const one = new District(
    { referrals: { supplier: 'referral_list', files: 'in/*.csv', services: { Mentoring: 'mentoring' } } },
    {},
  );
  await one.loadInTurn({
    'in/1.csv': lines(columns, 'R1,70001,Mentoring,9/3/2025,Teacher,,', 'R2,70002,Mentoring,9/31/2025,Self,,'),
    'in/2.csv': lines(columns, 'R1,70001,Mentoring,9/3/2025,Teacher,11/20/2025,Completed'),
  });
  expect(await one.rows('select made_on, made_by, closed_on, outcome from warehouse.referral')).toEqual([
    '2025-09-03 educator 2025-11-20 completed',
  ]);
  expect(await refusedBy(one, 'referral')).toEqual(['3 referral.made_on.invalid']);
});

test('program enrollments of Education Cloud', async () => {
  const one = new District(
    {
      cloud: {
        supplier: 'salesforce_education_cloud',
        files: 'in/*.csv',
        services: { 'Family Literacy': 'adult_education' },
      },
    },
    {
      'in/Contact.csv': lines('Id,FirstName,LastName', '003A,Ada,Quill'),
      'in/Program.csv': lines('Id,Name', '11W,Family Literacy'),
      'in/ProgramEnrollment.csv': lines(
        'Id,ContactId,ProgramId,ApplicationDate,StartDate,EndDate,ProgramEnrollmentStatus,SessionAttendedCount',
        '0pE,003A,11W,2025-08-20,2025-09-02,,Enrolled,12',
        '0pF,003A,11W,2025-08-20,2025-09-02,2025-09-01,Enrolled,12',
      ),
    },
  );
  await one.load();
  expect(await one.rows('select applied_on, started_on, ended_on, stage from warehouse.service_stay')).toEqual([
    '2025-08-20 2025-09-02 - Enrolled',
  ]);
  expect(await refusedBy(one, 'service_stay')).toEqual(['3 service_stay.ends_before_it_starts']);
});
