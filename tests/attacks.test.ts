// Persons are planted with values that occur nowhere else; then everything that leaves the warehouse is searched for them.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hearth, hearthMust } from './hearth.ts';
import { smallDistrict, writeFiles } from './small-district.ts';

const planted = ['Quillon', 'Zyvernandez', '8675309', '2013-11-23', 'wrongly-dated'] as const;
const [given, family, number, birth, refused] = planted;

const text = (name: string): string => smallDistrict[name] ?? '';
const withPersons = {
  ...smallDistrict,
  'hearth.yaml': text('hearth.yaml').replace(
    'columns: { student_id: Student }',
    'columns: { student_id: Student, given_name: Given, family_name: Family, birth_date: Born }',
  ),
  'incoming/enrollment.csv': text('incoming/enrollment.csv')
    .replaceAll(/^(Student.*)$/gm, '$1,Given,Family,Born')
    .replaceAll(/^(\d.*)$/gm, `$1,${given},${family},${birth}`)
    .replaceAll(/^1001,/gm, `${number},`),
  'incoming/absences.csv': `${text('incoming/absences.csv').replaceAll(/^1001,/gm, `${number},`)}${number},101,${refused},A\n`,
};

let data = '';
const said: string[] = [];
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'hearth-attacks-'));
  writeFiles(data, withPersons);
  for (const step of ['load', 'publish', 'status']) {
    const { output, errors } = hearthMust(step, '--data', data);
    said.push(output, errors);
    said.push(hearth(step, '--data', data, '--json').output);
  }
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const live = (): string => join(data, 'releases', readFileSync(join(data, 'releases/current'), 'utf8').trim());

/** Every table of a database as text: what is stored may be packed, so its bytes alone prove little. */
async function dump(path: string): Promise<string[]> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const names = (await connection.runAndReadAll('select table_name from duckdb_tables()')).getRows().flat().map(String);
  const tables: string[] = [];
  for (const name of names)
    tables.push(String((await connection.runAndReadAll(`from "${name}"`)).getRowsJson().join('\n')));
  connection.closeSync();
  instance.closeSync();
  return tables;
}

describe('planted persons', () => {
  test('are in the warehouse, so the search means something', async () => {
    const found = (await dump(join(data, 'warehouse.duckdb'))).join('\n');
    expect(planted.filter((one) => !found.includes(one))).toEqual([]);
  });

  test('are in no byte of a release but the folder of their own school', () => {
    const all = globSync('releases/**', { cwd: data }).filter((name) => statSync(join(data, name)).isFile());
    const isNamed = (name: string): boolean =>
      /[/\\]confidential[/\\]school-101[/\\](student|reconciled)[.]parquet$/.test(name);
    const files = all.filter((name) => !isNamed(name));
    expect(files.length).toBeLessThan(all.length);
    // dates of birth and refused rows are for nobody
    for (const name of all.filter(isNamed))
      expect([birth, refused].filter((one) => readFileSync(join(data, name)).includes(one))).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(3);
    const found = files.flatMap((name) =>
      planted.filter((one) => readFileSync(join(data, name)).includes(one)).map((one) => `${name}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  test('are in no table of a release', async () => {
    const found = (await dump(join(live(), 'published.duckdb'))).join('\n');
    expect(found.length).toBeGreaterThan(1000);
    expect(planted.filter((one) => found.includes(one))).toEqual([]);
  });

  test('are in no release at all where hearth.yaml says confidential: false', () => {
    const bare = mkdtempSync(join(tmpdir(), 'hearth-attacks-bare-'));
    writeFiles(bare, { ...withPersons, 'hearth.yaml': `${withPersons['hearth.yaml']}confidential: false\n` });
    for (const step of ['load', 'publish']) hearthMust(step, '--data', bare);
    const files = globSync('releases/**', { cwd: bare }).filter((name) => statSync(join(bare, name)).isFile());
    expect(files.filter((name) => name.includes('confidential'))).toEqual([]);
    expect(files.filter((name) => planted.some((one) => readFileSync(join(bare, name)).includes(one)))).toEqual([]);
    rmSync(bare, { recursive: true, force: true });
  });

  test('are in nothing that the command line says', () => {
    expect(said.join('').length).toBeGreaterThan(100);
    expect(planted.filter((one) => said.join('\n').includes(one))).toEqual([]);
  });
});

describe('a release, opened for writing by someone who may', () => {
  const spoiled = async (sql: string): Promise<string> => {
    const copy = join(data, 'copy.duckdb');
    cpSync(join(live(), 'published.duckdb'), copy);
    const instance = await DuckDBInstance.create(copy);
    const connection = await instance.connect();
    try {
      await connection.run(sql);
      return 'accepted';
    } catch (error) {
      return String(error);
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  };
  const shown = `update cell set status = 'shown', people = 9, value = 50, coded = null, size_band = null`;

  test.each([
    ['a figure with fewer than ten behind it', shown],
    ['a count beside a hidden figure', `update cell set status = 'protected', people = 12, value = null`],
    ['a figure under a range', `update cell set status = 'coded', coded = '≤10', size_band = '10-20', value = 5`],
    ['a minimum below ten', 'update release set minimum_group = 3'],
  ])('refuses %s', async (_says, sql) => expect(await spoiled(sql)).toMatch(/CHECK constraint/));
});
