import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadReport } from '../src/report.ts';
import { District, type Settings } from './district.ts';

// Public data that are not in this repository. What they hold is read from the folder, never copied.
const folder = process.env['HEARTH_REAL_DATA'] ?? '';
if (folder === '')
  process.stderr.write('skipped: real files of services (set HEARTH_REAL_DATA to the folder that holds them)\n');

type Expected = Readonly<Record<string, never>>;
const expectedOf = (name: string): Readonly<Record<string, unknown>> =>
  (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>)[name] ?? {};
const numberOf = (expected: Readonly<Record<string, unknown>>, name: string): string => String(expected[name]);
/** “name number” of each, in the order of the names. */
const listOf = (expected: unknown): string[] =>
  Object.entries(expected as Readonly<Record<string, number>>)
    .map(([name, number]) => `${name} ${number}`)
    .sort();

const noLoss = 'select count(*) from warehouse.landed_file where rows_read <> rows_kept + rows_refused';

/** The tables that these sources fill are counted; a number is a text as the warehouse prints it. */
class Community {
  readonly district: District;
  report: LoadReport | undefined;

  constructor(source: Settings) {
    this.district = new District({ community: source }, {});
  }

  async one(sql: string): Promise<string> {
    return (await this.district.rows(sql))[0] ?? '';
  }
}

describe.skipIf(!existsSync(join(folder, 'salesforce-pmm')))('Salesforce PMM', () => {
  const files = 'salesforce-pmm/*.csv';
  const one = new Community({
    supplier: 'salesforce_pmm',
    files: join(folder, files),
    services: {
      'Remedial Reading Program': 'tutoring',
      'ESL Program': 'adult_education',
      'Refugee Program': 'family_outreach',
      'Job Readiness Program': 'job_training',
      'After School Program, Ages 11-13': 'after_school',
      'Mobile Middle School STEM Program': { category: 'enrichment', pillar: 'expanded_learning' },
      'No More Food Deserts Advocacy': 'civic_education',
      'Drug and Alcohol Recovery Management': 'substance_use',
      'School Lunch Program': 'food',
      'Financial Literacy Program': 'financial_coaching',
      'Housing Assistance Program': 'housing',
      'Financial Advisor Sessions': 'financial_coaching',
    },
  });
  const expected = folder === '' ? {} : expectedOf('pmm_show');
  const served = 'from warehouse.service_event join warehouse.service using (service_key)';
  beforeAll(async () => void (one.report = await one.district.load()));

  test('every row is accounted for and none is refused', async () => {
    expect(one.report).toMatchObject({ rowsRefused: 0 });
    expect(await one.one(noLoss)).toBe('0');
  });

  test.each([
    ['deliveries', 'select count(*) from warehouse.service_event'],
    ['blank_quantity', 'select count(*) from warehouse.service_event where quantity is null'],
    ['zero_quantity', "select count(*) from warehouse.service_event where quantity = 0 and attended <> 'present'"],
    ['clients_served', 'select count(distinct person_key) from warehouse.service_event'],
    ['deliveries_without_contact', 'select count(*) from warehouse.service_event where person_key is null'],
    ['engagements', 'select count(*) from warehouse.service_stay'],
    ['engaged_clients', 'select count(distinct person_key) from warehouse.service_stay'],
    [
      'engaged_but_never_served',
      'select count(distinct person_key) from warehouse.service_stay where person_key not in (select person_key from warehouse.service_event)',
    ],
    [
      'deliveries_without_engagement',
      `select count(*) from (select person_key, program ${served}) where (person_key, program) not in (
        select (person_key, program) from warehouse.service_stay join warehouse.service using (service_key))`,
    ],
    [
      'median_hours_per_client',
      `select median(minutes) / 60 from (select sum(minutes) as minutes ${served} group by person_key) where minutes > 0`,
    ],
  ])('%s', async (name, sql) => {
    expect(Number(await one.one(sql))).toBe(Number(numberOf(expected, name)));
  });

  test('units are told apart and never added', async () => {
    const units = await one.district.rows(
      "select unit || ' ' || sum(quantity) from warehouse.service_event group by unit having sum(quantity) is not null",
    );
    const numbers = units.map((line) => line.replace(/\.0$/, '')).sort();
    expect(numbers).toEqual(listOf(expected['quantity_by_unit']));
  });

  test.each([
    ['hours_by_program', `select program || ' ' || sum(minutes) / 60 ${served} where minutes > 0 group by program`],
    [
      'hours_by_program_present_or_blank_only',
      `select program || ' ' || sum(minutes) / 60 ${served} where attended = 'present' and minutes > 0 group by program`,
    ],
    ['clients_by_program', `select program || ' ' || count(distinct person_key) ${served} group by program`],
    ['engagement_stage', "select stage || ' ' || count(*) from warehouse.service_stay group by stage"],
  ])('%s', async (name, sql) => {
    const lines = (await one.district.rows(sql)).map((line) => line.replace(/\.0$/, ''));
    expect(lines.sort()).toEqual(listOf(expected[name]));
  });

  test('absences are recorded as deliveries of nothing, and a blank status is nobody’s absence', async () => {
    const status = expected['attendance_status'] as Readonly<Record<string, number>>;
    const came = await one.district.rows(
      "select attended || ' ' || count(*) from warehouse.service_event group by attended order by attended",
    );
    expect(came).toEqual([
      `present ${(status['(blank)'] ?? 0) + (status['Present'] ?? 0)}`,
      `absent_excused ${status['Excused Absence'] ?? 0}`,
      `absent ${status['Unexcused Absence'] ?? 0}`,
    ]);
  });

  test('days are those of the deliveries, not those in their names', async () => {
    const [first, last] = expected['date_range'] as readonly string[];
    expect(await one.one('select min(date), max(date) from warehouse.service_event')).toBe(`${first} ${last}`);
  });

  test('name_date_differs_from_delivery_date', async () => {
    const file = `read_csv('${join(folder, 'salesforce-pmm/ServiceDelivery__c.csv')}', all_varchar = true)`;
    const differs = `select count(*) from ${file} where nullif(regexp_extract("Name", '([0-9-]{10}):', 1), '') <> "DeliveryDate__c"`;
    expect(await one.one(differs)).toBe(numberOf(expected, 'name_date_differs_from_delivery_date'));
    const days = await one.district.rows('select date from warehouse.service_event order by date');
    expect(await one.district.rows(`select "DeliveryDate__c" from ${file} order by 1`)).toEqual(days);
  });

  test('sessions and partners stand beside them', async () => {
    const lines = (name: string): number =>
      readFileSync(join(folder, 'salesforce-pmm', name), 'utf8')
        .split('\n')
        .filter(Boolean).length - 1;
    expect(await one.one('select count(*) from warehouse.service_session')).toBe(
      String(lines('ServiceSession__c.csv')),
    );
    expect(Number(await one.one('select count(*) from warehouse.partner'))).toBeGreaterThan(0);
  });
});

describe.skipIf(!existsSync(join(folder, 'hmis-eva-demo')))('HUD HMIS CSV', () => {
  const one = new Community({ supplier: 'hud_hmis_csv', files: join(folder, 'hmis-eva-demo/hmis-csv/*.csv') });
  const expected = folder === '' ? {} : expectedOf('hmis_show');
  beforeAll(async () => void (one.report = await one.district.load()));

  test('every row is accounted for and none is refused', async () => {
    expect(one.report).toMatchObject({ rowsRefused: 0 });
    expect(await one.one(noLoss)).toBe('0');
  });

  test.each([
    ['clients', 'select count(*) from warehouse.person'],
    ['enrollments', 'select count(*) from warehouse.service_stay'],
    ['exits', 'select count(*) from warehouse.service_stay where ended_on is not null'],
    ['open_enrollments', 'select count(*) from warehouse.service_stay where ended_on is null'],
    ['median_stay', 'select median(ended_on - started_on) from warehouse.service_stay'],
    ['services', 'select count(*) from warehouse.service_event'],
    ['persons_with_service', 'select count(distinct person_key) from warehouse.service_event'],
    [
      'services_after_exit',
      `select count(*) from warehouse.service_event as event where not exists (
        from warehouse.service_stay as stay where stay.person_key = event.person_key and stay.service_key = event.service_key
          and event.date >= started_on and event.date <= coalesce(ended_on, event.date))`,
    ],
    [
      'exact_duplicate_service_days',
      'select count(*) - count(distinct (person_key, date, activity)) from warehouse.service_event',
    ],
  ])('%s', async (name, sql) => {
    expect(Number(await one.one(sql))).toBe(Number(numberOf(expected, name)));
  });

  test('services by type of record', async () => {
    expect(
      await one.district.rows(
        "select split_part(activity, ' ', 1) || ' ' || count(*) from warehouse.service_event group by split_part(activity, ' ', 1) order by all",
      ),
    ).toEqual(listOf(expected['services_by_record_type']));
  });

  test('hashed names are no names, and every project is sensitive', async () => {
    expect(await one.one('select count(given_name), count(family_name) from warehouse.person')).toBe('0 0');
    expect(await one.one('select count(*) from warehouse.service where not sensitive')).toBe('0');
  });
});

describe.skipIf(!existsSync(join(folder, 'hsds')))('Open Referral', () => {
  const one = new Community({
    supplier: 'open_referral_hsds',
    files: join(folder, 'hsds/miami-open211/*.csv'),
    services: { '*': 'legal' },
  });
  const expected = folder === '' ? {} : expectedOf('hsds_miami');
  beforeAll(async () => void (one.report = await one.district.load()));

  test.each([
    ['services', 'select count(*) from warehouse.service'],
    ['locations', 'select count(*) from warehouse.partner_location'],
    ['organizations', 'select count(*) from warehouse.partner'],
    ['services_without_org', 'select count(*) from warehouse.service where partner_key is null'],
    ['locations_without_org', 'select count(*) from warehouse.partner_location where partner_key is null'],
  ])('%s', async (name, sql) => {
    expect(one.report).toMatchObject({ rowsRefused: 0 });
    expect(Number(await one.one(sql))).toBe(Number(numberOf(expected, name)));
  });

  test('the examples of HSDS 3 in JSON: one organisation, its service and its place, each said several times', async () => {
    const json = new Community({
      supplier: 'open_referral_hsds_json',
      files: [
        join(folder, 'hsds/hsds3-examples/service_full.json'),
        join(folder, 'hsds/hsds3-examples/organization_full.json'),
      ],
      services: { 'Community Counselling': 'counselling' },
    });
    expect(await json.district.load()).toMatchObject({ rowsRefused: 0 });
    expect(await json.district.rows('select name, category, sensitive from warehouse.service')).toEqual([
      'Community Counselling counselling true',
    ]);
    expect(await json.one('select count(*) from warehouse.partner')).toBe('1');
    expect(await json.district.rows('select name from warehouse.partner_location')).toEqual(['MyCity Civic Center']);
  });
});

describe.skipIf(!existsSync(join(folder, 'edfi-grandbend')))('Ed-Fi programmes and interventions', () => {
  const one = new Community({
    supplier: 'ed_fi_programs',
    files: ['StudentProgram.xml', 'StudentIntervention.xml'].map((name) => join(folder, 'edfi-grandbend', name)),
    services: {
      '*': 'academics',
      '255901001-CheckAndConnect-NinthGrade': { category: 'mentoring', attendance_related: true },
    },
  });
  const expected = folder === '' ? {} : expectedOf('edfi_grandbend');

  test('every association that is a service is a stay', async () => {
    const report = await one.district.load();
    expect(await one.one(noLoss)).toBe('0');
    const programs = expected['program'] as Readonly<Record<string, number>>;
    const interventions = expected['intervention'] as Readonly<Record<string, number>>;
    const associations = [
      programs['StudentProgramAssociation'],
      programs['StudentCTEProgramAssociation'],
      programs['StudentTitleIPartAProgramAssociation'],
      programs['StudentSchoolFoodServiceProgramAssociation'],
      interventions['StudentInterventionAssociation'],
    ].reduce<number>((sum, number = 0) => sum + number, 0);
    const refused = report.files
      .filter(({ fills }) => fills === 'service_stay')
      .reduce((sum, file) => sum + file.rows_refused, 0);
    expect(Number(await one.one('select count(*) from warehouse.service_stay')) + refused).toBe(associations);
    expect(refused).toBe(0);
    expect(
      await one.one(
        'select count(*) from warehouse.service_stay join warehouse.service using (service_key) where attendance_related',
      ),
    ).toBe(String(interventions['StudentInterventionAssociation']));
  });
});

describe.skipIf(!existsSync(join(folder, 'studentinsights')))('forms of Student Insights', () => {
  const timestamp = { column: 'Timestamp', format: ['%m/%d/%Y %H:%M:%S'] };

  test('a referral by name alone is kept and linked to nobody', async () => {
    const pupil = 'Student Name (eg, Sofia Alonso Martinez)';
    const one = new Community({
      files: join(folder, 'studentinsights/mtss_referral_fixture.csv'),
      format: 'csv',
      load: 'append',
      fills: [
        { table: 'person', columns: { person_id: pupil, kind: { value: 'student' }, family_name: pupil } },
        {
          table: 'referral',
          columns: {
            referral_id: { columns: ['Timestamp', pupil] },
            person_id: pupil,
            category: { column: 'Referral Classification', words: { Academic: 'academics' } },
            made_on: timestamp,
            made_by: { value: 'educator' },
          },
        },
      ],
    });
    expect(await one.district.load()).toMatchObject({ rowsRead: 2, rowsRefused: 0 });
    expect(
      await one.district.rows(
        'select category, made_by, made_on, link from warehouse.referral join warehouse.person using (person_key)',
      ),
    ).toEqual(['academics educator 2019-01-17 none']);
  });

  test('meetings with students, whose number has spaces around it', async () => {
    const one = new Community({
      files: join(folder, 'studentinsights/student_meeting_fixture.csv'),
      format: 'csv',
      load: 'append',
      fills: [
        {
          table: 'person',
          columns: {
            person_id: 'Student Local ID Number',
            kind: { value: 'student' },
            student_id: 'Student Local ID Number',
          },
        },
        {
          table: 'service',
          columns: {
            service_id: { value: 'meeting' },
            name: { value: 'Student meeting' },
            category: { value: 'academics' },
          },
        },
        {
          table: 'service_event',
          columns: { person_id: 'Student Local ID Number', service_id: { value: 'meeting' }, date: timestamp },
        },
      ],
    });
    expect(await one.district.load()).toMatchObject({ rowsRefused: 0 });
    expect(
      await one.district.rows(
        'select person_id, date from warehouse.service_event join warehouse.person using (person_key) order by all',
      ),
    ).toEqual(['111222222 2018-03-09', '2225555555 2018-03-10']);
    expect(await one.one(noLoss)).toBe('0');
  });
});
