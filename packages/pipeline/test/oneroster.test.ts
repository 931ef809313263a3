import { describe, expect, test } from 'vitest';
import { toConfiguration } from '../src/configuration.ts';
import { District, type Settings } from './district.ts';
import { refusal } from './folder.ts';
import { zipFile } from './zip-file.ts';

type Rows = readonly string[];
type Tables = Readonly<Record<string, Rows>>;

const headers: Readonly<Record<string, string>> = {
  orgs: 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
  users:
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
  enrollments:
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
  classes:
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
  academicSessions: 'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  demographics:
    'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
};
const in12: typeof headers = {
  ...headers,
  users:
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
  roles:
    'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
};

const manifestOf = (modes: Readonly<Record<string, string>>, version = '1.1'): string =>
  [
    'propertyName,value',
    'manifest.version,1.0',
    `oneroster.version,${version}`,
    ...Object.entries(modes).map(([part, mode]) => `file.${part},${mode}`),
  ]
    .map((line) => `${line}\r\n`)
    .join('');

/** The files of a bundle, each with the mark that Windows programs put first. */
function files(tables: Tables, mode = 'bulk', version = '1.1'): Record<string, string> {
  const known = version === '1.1' ? headers : in12;
  const texts = Object.entries(tables).map(([part, rows]) => [
    `${part}.csv`,
    `\uFEFF${[known[part] ?? '', ...rows].map((row) => `${row}\r\n`).join('')}`,
  ]);
  const modes = Object.fromEntries(Object.keys(tables).map((part) => [part, mode]));
  return { 'manifest.csv': manifestOf(modes, version), ...(Object.fromEntries(texts) as Record<string, string>) };
}
const zipped = (content: Readonly<Record<string, string>>): Buffer =>
  zipFile(Object.entries(content).map(([name, text]) => ({ name, content: text })));
const bundle = (tables: Tables, mode = 'bulk', version = '1.1'): Buffer => zipped(files(tables, mode, version));

const alder = 'O1,,,Alder School,school,101,D1';
const ada = 'U1,,,true,"O1,O2",student,ada,"{a:1},{b:2}",Ada,Quill,,70001,,,,,"07,08",';
const ben = 'U2,,,true,O1,student,ben,,Ben,Rook,,70002,,,,,08,';
const carla = 'U3,,,true,O1,teacher,carla,,Carla,Moss,,9,,,,,,';
const reading = 'C1,,,Reading,,K1,,scheduled,,O1,"T1,T2",,,';
const year = ['T1,,,Autumn,semester,2025-09-01,2026-01-24,,2026', 'T2,,,Spring,semester,2026-01-26,2026-06-13,,2026'];
const whole: Tables = {
  orgs: ['D1,,,Harrow Bend,district,,', alder],
  users: [ada, ben, carla],
  classes: [reading],
  academicSessions: year,
  enrollments: [
    'E1,,,C1,O1,U1,student,,2025-09-08,2026-06-13',
    'E2,,,C1,O1,U1,student,,2025-09-01,2026-01-24',
    'E3,,,C1,O1,U2,student,,,',
    'E4,,,C1,O1,U3,teacher,,,',
  ],
  demographics: [
    'U1,,,2013-03-04,female,false,true,false,false,true,false,false,,,,',
    'U2,,,,,,,,,,,true,,,,',
    'U3,,,1980-01-01,,,,,,true,,,,,,',
  ],
};

const source: Settings = { supplier: 'oneroster', files: 'in/*.zip' };
const district = (more: Settings = {}): District => new District({ roster: { ...source, ...more } }, {});
/** What holds after bundles that arrive one after the other. */
async function after(...bundles: readonly Buffer[]): Promise<District> {
  const one = district();
  for (const [index, content] of bundles.entries()) {
    one.write({ [`in/${index + 1}.zip`]: content });
    await one.load();
  }
  return one;
}

const stays = `
  select student_id, school_id, entry_date, exit_date, grade from warehouse.enrollment
  join warehouse.student using (student_key) join warehouse.school using (school_key) order by all`;
const names = 'select student_id, given_name, family_name, birth_date from warehouse.student order by all';
const groups =
  'select student_id, member from warehouse.student_group join warehouse.student using (student_key) order by all';
const accounts = (table: string): string =>
  `select rows_read, rows_kept, rows_refused, rows_superseded from warehouse.landed_file where fills = '${table}' order by file_key`;
const refusalOf = (content: Readonly<Record<string, string>>): Promise<string> => {
  const one = district();
  one.write({ 'in/1.zip': zipped(content) });
  return refusal(one.load());
};

describe('a bulk bundle', () => {
  test('students have names and dates of birth; a teacher is none', async () => {
    expect(await (await after(bundle(whole))).rows(names)).toEqual(['U1 Ada Quill 2013-03-04', 'U2 Ben Rook -']);
  });
  test('a stay goes from the first beginning to the last end of its classes, with the dates of the sessions where there are none', async () => {
    const one = await after(bundle(whole));
    expect(await one.rows(stays)).toEqual(['U1 O1 2025-09-01 2026-06-13 07', 'U2 O1 2025-09-01 2026-06-13 08']);
    expect(await one.rows("select notes from warehouse.landed_file where fills = 'enrollment'")).toEqual([
      'stays made from 3 class enrollments, 1 of them with the dates of their academic session',
    ]);
  });
  test('every class enrollment of a student is accounted for', async () => {
    expect(await (await after(bundle(whole))).rows(accounts('enrollment'))).toEqual(['3 3 0 1']);
  });
  test('a class enrollment with a date that is none is refused with its line, and the others make the stay', async () => {
    const enrollments = ['E1,,,C1,O1,U1,student,,soon,2026-06-13', 'E2,,,C1,O1,U1,student,,2025-09-01,2026-01-24'];
    const one = await after(bundle({ ...whole, enrollments }));
    expect(await one.rows(stays)).toEqual(['U1 O1 2025-09-01 2026-01-24 07']);
    expect(await one.rows('select line, reason from warehouse.refused_row')).toEqual([
      '2 enrollment.entry_date.invalid',
    ]);
    expect(await one.rows(accounts('enrollment'))).toEqual(['2 1 1 0']);
  });
  test('no dates anywhere are no stay', async () => {
    const enrollments = ['E1,,,C1,O1,U1,student,,,', 'E2,,,C1,O1,U2,student,,2025-09-01,'];
    const one = await after(bundle({ ...whole, enrollments, academicSessions: [] }));
    expect(await one.rows('select line, reason from warehouse.refused_row')).toEqual([
      '2 enrollment.entry_date.missing',
    ]);
    expect(
      await one.rows('select student_id from warehouse.enrollment join warehouse.student using (student_key)'),
    ).toEqual(['U2']);
  });
  test.each([
    ['Hispanic first', 'U1,,,,,,,,,true,true,true,,,,', 'Hispanic or Latino'],
    ['then two or more, by the flag', 'U1,,,,,,,,,true,true,false,,,,', 'Two or more races'],
    ['or because there are two', 'U1,,,,,,true,,,true,,false,,,,', 'Two or more races'],
    ['else the only one', 'U1,,,,,,,true,,,,false,,,,', 'Black or African American'],
    ['nothing is not recorded', 'U1,,,,,,,,,,,,,,,', 'not recorded'],
  ])('race and ethnicity: %s', async (_, row, expected) => {
    expect(await (await after(bundle({ ...whole, demographics: [row] }))).rows(groups)).toEqual([`U1 ${expected}`]);
  });
  test('1.2 says who is a student in roles.csv', async () => {
    const users = ['U1,,,true,ada,,Ada,Quill,,70001,,,,,07,,,,,,O1,', 'U3,,,true,carla,,Carla,Moss,,9,,,,,,,,,,,O1,'];
    const roles = ['R1,,,U1,primary,student,,,O1,', 'R2,,,U3,primary,teacher,,,O1,', 'R3,,,U1,secondary,aide,,,O1,'];
    const one = await after(bundle({ orgs: [alder], users, roles }, 'bulk', '1.2'));
    expect(await one.rows('select student_id from warehouse.student')).toEqual(['U1']);
  });
  test('loose files in a folder are a bundle too', async () => {
    const one = district({ files: 'in/roster/*.csv' });
    for (const [name, text] of Object.entries(files(whole))) one.write({ [`in/roster/${name}`]: text });
    await one.load();
    expect(await one.rows(stays)).toHaveLength(2);
  });
  test('the district’s own numbers may stand in place of the bundle’s', async () => {
    const one = district({
      fills: [
        { table: 'student', step: 'people', columns: { student_id: 'identifier' } },
        { table: 'school', step: 'schools', columns: { school_id: 'identifier', name: 'name' } },
        {
          table: 'enrollment',
          step: 'stays',
          columns: {
            student_id: 'userIdentifier',
            school_id: 'schoolIdentifier',
            entry_date: 'beginDate',
            exit_date: 'endDate',
          },
        },
        {
          table: 'student_group',
          step: 'races_and_ethnicities',
          columns: {
            student_id: 'identifier',
            group_kind: { value: 'race_ethnicity' },
            member: { column: 'raceEthnicity', empty: 'not recorded' },
          },
        },
      ],
    });
    one.write({ 'in/1.zip': bundle(whole) });
    await one.load();
    expect(await one.rows(stays)).toEqual([
      '70001 101 2025-09-01 2026-06-13 not recorded',
      '70002 101 2025-09-01 2026-06-13 not recorded',
    ]);
  });
});

describe('what comes later', () => {
  test('a delta adds, replaces and deletes by sourcedId', async () => {
    const changes = [
      ada.replace('U1,', 'U1,active').replace('Quill', 'Quill-Moss'),
      ben.replace('U2,', 'U2,tobedeleted'),
      'U4,active,,true,O1,student,dee,,Dee,Lark,,70004,,,,,07,',
    ];
    const one = await after(bundle(whole), bundle({ users: changes }, 'delta'));
    expect(await one.rows(`${names.replace('order', 'where given_name is not null order')}`)).toEqual([
      'U1 Ada Quill-Moss 2013-03-04',
      'U4 Dee Lark -',
    ]);
    expect(await one.rows(accounts('student'))).toEqual(['2 2 0 2', '3 3 0 1']);
  });
  test('a stay ends with the class enrollments that make it', async () => {
    const gone = ['E3,tobedeleted,,C1,O1,U2,student,,,'];
    const one = await after(bundle(whole), bundle({ enrollments: gone }, 'delta'));
    expect(await one.rows(stays)).toEqual(['U1 O1 2025-09-01 2026-06-13 07']);
  });
  test('a later class enrollment moves the end of the stay', async () => {
    const longer = ['E1,active,,C1,O1,U1,student,,2025-09-08,2026-02-01'];
    const one = await after(bundle(whole), bundle({ enrollments: longer }, 'delta'));
    expect((await one.rows(stays))[0]).toBe('U1 O1 2025-09-01 2026-02-01 07');
  });
  test('a bulk file takes the place of all that came before it, and only of that file', async () => {
    const one = await after(
      bundle(whole),
      bundle({ users: [ada], enrollments: whole['enrollments']?.slice(0, 1) ?? [] }),
    );
    expect(await one.rows(stays)).toEqual(['U1 O1 2025-09-08 2026-06-13 07']);
    expect(await one.rows('select name from warehouse.school')).toEqual(['Alder School']);
  });
  test('what is deleted may come back', async () => {
    const one = await after(
      bundle(whole),
      bundle({ enrollments: ['E3,tobedeleted,,C1,O1,U2,student,,,'] }, 'delta'),
      bundle({ enrollments: ['E3,active,,C1,O1,U2,student,,2026-03-02,2026-06-13'] }, 'delta'),
    );
    expect((await one.rows(stays))[1]).toBe('U2 O1 2026-03-02 2026-06-13 08');
  });
  test('a row that is gone is not judged', async () => {
    const one = await after(
      bundle({ ...whole, enrollments: ['E1,,,C1,O1,U1,student,,soon,', 'E3,,,C1,O1,U2,student,,,'] }),
      bundle({ enrollments: ['E1,active,,C1,O1,U1,student,,2025-09-01,'] }, 'delta'),
    );
    expect(await one.rows('select reason from warehouse.refused_row')).toEqual([]);
    expect(await one.rows(stays)).toHaveLength(2);
  });
});

describe('bundles that are refused', () => {
  const small = files({ orgs: [alder], users: [ada] });
  const { 'manifest.csv': manifest = '', ...rest } = small;

  test('without a manifest', async () => {
    expect(await refusalOf(rest)).toBe(
      'in/1.zip: There is no manifest.csv in it that says which files are whole (bulk) and which tell changes (delta).',
    );
  });
  test('with a file that the manifest calls absent', async () => {
    const content = { ...small, 'manifest.csv': manifest.replace('users,bulk', 'users,absent') };
    expect(await refusalOf(content)).toBe('in/1.zip/users.csv: The manifest says that this file is absent.');
  });
  test('without a file that the manifest promises', async () => {
    const content = { ...small, 'manifest.csv': `${manifest}file.enrollments,bulk\r\n` };
    expect(await refusalOf(content)).toBe(
      'in/1.zip/manifest.csv: The manifest promises enrollments.csv (bulk), and it is not there.',
    );
  });
  test('of a version that is not understood', async () => {
    const content = { ...small, 'manifest.csv': manifest.replace('1.1', '2.0') };
    expect(await refusalOf(content)).toContain('in/1.zip/manifest.csv: Version 2.0 is not understood.');
  });
  test('with a file that lacks a column', async () => {
    const content = { ...small, 'orgs.csv': 'sourcedId,status,name\nO1,,Alder School\n' };
    expect(await refusalOf(content)).toContain('in/1.zip/orgs.csv: The file has no column “type”.');
  });
  test('with a manifest that is none', async () => {
    expect(await refusalOf({ ...small, 'manifest.csv': 'a,b\n' })).toContain(
      'in/1.zip/manifest.csv: This is no manifest: it does not begin with propertyName,value.',
    );
  });
});

test.each([
  ['load: snapshot', 'sources.roster.load: The manifest of a bundle says this.'],
  ['fills: [{ table: school, columns: { school_id: sourcedId, name: name } }]', 'fills[0].step: This is missing.'],
  [
    'fills: [{ table: school, step: school, columns: { school_id: sourcedId, name: name } }]',
    'fills[0].step: "school" is not something this bundle makes.',
  ],
  [
    'fills: [{ table: school, step: schools, columns: { school_id: sourcedID, name: name } }]',
    'fills[0].columns.school_id: "sourcedID" is not among the columns of schools.',
  ],
])('hearth.yaml: %s', async (line, says) => {
  const text = `district: { name: Harrow Bend }\nsources:\n  roster:\n    supplier: oneroster\n    files: in/*.zip\n    ${line}\n`;
  expect(await refusal(() => toConfiguration(text))).toContain(says);
});
