import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { published } from '@hearth/contracts';
import { tableFromIPC } from 'apache-arrow';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPublished } from '../src/indicator.ts';
import { recordIndicators } from '../src/records/index.ts';
import { indicators } from '../src/indicators/index.ts';
import { publish } from '../src/publish/index.ts';
import { CurrentRelease, openRelease } from '../src/window/index.ts';
import { openLocked } from '../src/window/release-window.ts';
import { makeDistrict } from './district.ts';
import { ownFolder } from './folder.ts';

const folder = ownFolder('window');
const warehouse = join(folder, 'warehouse.duckdb');
const releases = join(folder, 'releases');
const publishAgain = (keep = 9): Promise<{ id: string; folder: string }> =>
  publish({ warehouse, releases, publishedAt: '2026-02-12T18:05:00Z', codeVersion: 'test', keep });

let release: string;
beforeAll(async () => {
  await makeDistrict(warehouse, { schools: 4, perGrade: 60, years: [2025, 2026], seed: 5 });
  release = (await publishAgain()).folder;
});

describe('the connection of a window refuses', () => {
  writeFileSync(join(folder, 'other.csv'), 'a\n1\n');
  const other = join(folder, 'other.csv');
  it.each([
    ['reading a file', `select * from read_csv('${other}')`],
    ['reading a file by its name', `select * from '${other}'`],
    ['reading text', `select * from read_text('${other}')`],
    ['listing files', `select * from glob('${folder}/*')`],
    ['attaching the warehouse', `attach '${warehouse}' as warehouse (read_only)`],
    ['attaching a new database', `attach '${join(folder, 'new.duckdb')}' as new`],
    ['writing a file', `copy (select 1) to '${join(folder, 'out.csv')}'`],
    ['exporting', `export database '${join(folder, 'out')}'`],
    ['changing a figure', `update cell set value = 0`],
    ['removing figures', `delete from cell`],
    ['a new table', `create table x (a integer)`],
    ['access again', `set enable_external_access = true`],
    ['unlocking', `set lock_configuration = false`],
    ['another memory limit', `set memory_limit = '64GB'`],
    ['an extension', `install httpfs`],
    ['loading an extension', `load httpfs`],
  ])('%s', async (_, sql) => {
    const database = await openLocked(join(release, 'published.duckdb'));
    await expect(database.run(sql)).rejects.toThrow();
    database.close();
  });
});

it('a release made before there was a table or a column is read as far as it goes', async () => {
  const earlier = join(folder, 'earlier');
  cpSync(release, earlier, { recursive: true });
  const instance = await DuckDBInstance.create(join(earlier, 'published.duckdb'));
  const connection = await instance.connect();
  await connection.run('drop table survey_figure');
  await connection.run('alter table survey drop column before_survey_id');
  await connection.run(
    `insert into survey by name select 's' as survey_id, 'S' as title, 'students' as respondent_group, 2026 as school_year, false as open_link`,
  );
  connection.closeSync();
  instance.closeSync();
  const window = await openRelease(earlier);
  expect(await window.surveyFigures()).toEqual([]);
  expect(await window.surveys()).toMatchObject([{ survey_id: 's', before_survey_id: null }]);
  await window.close();
});

it('a window has named questions and no way in for SQL', async () => {
  const window = await openRelease(release);
  expect(Object.keys(window).sort()).toEqual([
    'agreements',
    'awards',
    'benefits',
    'budgets',
    'cells',
    'cellsArrow',
    'close',
    'closedDays',
    'commitments',
    'committee',
    'committees',
    'communitySchools',
    'comparisons',
    'effects',
    'fundingMonths',
    'goals',
    'id',
    'indicators',
    'instrumentSchools',
    'instruments',
    'meetings',
    'partners',
    'policies',
    'policyFigures',
    'quality',
    'ratings',
    'reconciliation',
    'registerDays',
    'release',
    'releaseNotes',
    'rubricItems',
    'school',
    'schools',
    'serviceSites',
    'services',
    'surveyFigures',
    'surveyItems',
    'surveyScales',
    'surveys',
  ]);
  const [hostile] = [await window.cells({ indicator: `x' or true --`, school: ['district'] })];
  expect(hostile).toEqual([]);
  expect(await window.cells({ indicator: [] })).toEqual([]);
  const odd = { 'indicator_id = indicator_id or true --': 'x', indicator: 'nobody' };
  expect(await window.cells(odd)).toEqual([]);
  await window.close();
});

it('answers by any field, alone or as a list', async () => {
  const window = await openRelease(release);
  const cells = await window.cells({
    indicator: ['attendance_rate', 'chronic_absence_rate'],
    schoolYear: 2026,
    periodKind: 'year',
    period: '2026',
    grain: 'district',
    school: 'district',
    breakdown: ['all', 'economic'],
    member: ['all', 'yes'],
  });
  expect(cells.map((cell) => `${cell.indicator_id} ${cell.member}`)).toEqual([
    'attendance_rate all',
    'attendance_rate yes',
    'chronic_absence_rate all',
    'chronic_absence_rate yes',
  ]);
  expect(await window.release()).toMatchObject({
    release_id: window.id,
    as_of: '2026-02-12',
    invented: true,
    minimum_group: 10,
  });
  expect(await window.schools()).toHaveLength(4);
  expect((await window.schools()).find(({ school_id: id }) => id === '102')?.community_school_since).toBe('2023-07-01');
  expect((await window.indicators()).map(({ position }) => position)).toEqual(
    [...indicators.filter(isPublished), ...recordIndicators].map((_, index) => index + 1),
  );
  expect((await window.quality('code')).map(({ item }) => item)).toEqual(['A', 'E', 'T', 'U']);
  expect((await window.quality()).length).toBeGreaterThan((await window.quality('register_week')).length);
  await window.close();
});

it('Arrow says the same as rows: nulls, choices, words and numbers', async () => {
  const window = await openRelease(release);
  const rows = await window.cells({});
  const table = tableFromIPC(await window.cellsArrow({}));
  expect(table.schema.names).toEqual(Object.keys(published.cell.columns));
  expect(table.numRows).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(2048);
  expect(table.toArray().map((row) => (row as { toJSON(): unknown }).toJSON())).toEqual(rows);
  const none = tableFromIPC(await window.cellsArrow({ indicator: 'nobody' }));
  expect([none.numRows, none.schema.names.length]).toEqual([0, table.schema.names.length]);
  await window.close();
});

describe('the live release', () => {
  it('is followed, and a request that runs through a change ends on the release on which it began', async () => {
    const live = new CurrentRelease(releases);
    const before = await live.window();
    expect(await live.window()).toBe(before);
    const running = Array.from({ length: 20 }, () => before.cells({}));
    const next = await publishAgain();
    const after = await live.window();
    expect(after.id).toBe(next.id);
    expect(before.id).not.toBe(next.id);
    for (const cells of await Promise.all(running)) expect(cells.length).toBeGreaterThan(0);
    expect((await before.schools()).length).toBe(4);
    await live.close();
  });

  it('serves on when the next release cannot be opened', async () => {
    const live = new CurrentRelease(releases);
    const before = await live.window();
    writeFileSync(join(releases, 'current'), '2026-02-12.99\n');
    expect(await live.window()).toBe(before);
    writeFileSync(join(releases, 'current'), `${before.id}\n`);
    expect((await live.window()).id).toBe(before.id);
    await live.close();
  });

  it('is an error in words where nothing was published', async () => {
    const empty = join(folder, 'empty');
    rmSync(empty, { recursive: true, force: true });
    await expect(new CurrentRelease(empty).window()).rejects.toThrow(/nothing was published/i);
  });
});
