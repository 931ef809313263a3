// Two districts that differ in nothing but one school’s coordinator: what everybody may see of them must be the same.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { openRelease } from '@hearth/metrics/window';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hearthMust } from './hearth.ts';

const sample = join(import.meta.dirname, '../data/sample');
const folder = mkdtempSync(join(tmpdir(), 'hearth-coordinator-'));
const [there, gone] = [join(folder, 'there'), join(folder, 'gone')];
const live = (data: string): string =>
  join(data, 'releases', readFileSync(join(data, 'releases/current'), 'utf8').trim());

/** The coordinator of the school who is in post on the as-of date left half a year before it. */
const leaves = `
  update warehouse.assignment set ended_on = date '2025-08-31', exit_reason = 'left_district'
  where coalesce(ended_on > date '2026-02-12', true) and started_on <= date '2025-08-31' and position_key in (
    select position_key from warehouse.position join warehouse.school using (school_key) where role = 'coordinator' and school_id = '118')
  returning 1`;

let left = 0;
beforeAll(async () => {
  cpSync(sample, there, { recursive: true });
  hearthMust('load', '--data', there);
  cpSync(there, gone, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`attach '${join(gone, 'warehouse.duckdb')}' as warehouse`);
  left = (await connection.runAndReadAll(leaves)).getRows().length;
  connection.closeSync();
  instance.closeSync();
  for (const data of [there, gone]) hearthMust('publish', '--data', data);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every table of what is published for all, but the release itself, which says when it was made. */
async function published(data: string): Promise<Map<string, unknown>> {
  const instance = await DuckDBInstance.create(join(live(data), 'published.duckdb'), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const names = (await connection.runAndReadAll('select table_name from duckdb_tables()')).getRows().flat().map(String);
  const tables = new Map<string, unknown>();
  for (const name of names.filter((one) => one !== 'release'))
    tables.set(name, (await connection.runAndReadAll(`select * from "${name}" order by all`)).getRowsJson());
  connection.closeSync();
  instance.closeSync();
  return tables;
}

test('the coordinator did leave', () => expect(left).toBe(1));

test('nothing that is published for all tells of it', async () => {
  const [before, after] = [await published(there), await published(gone)];
  expect([...before.keys()]).toContain('cell');
  for (const [name, rows] of before) expect(after.get(name), name).toEqual(rows);
});

test('the committee is told', async () => {
  const vacant = async (data: string): Promise<number> => {
    const window = await openRelease(live(data));
    const committee = await window.committee();
    const rows = (await committee?.vacancies()) ?? [];
    committee?.close();
    await window.close();
    return rows.reduce((sum, row) => sum + (row.school_id === '118' ? row.vacant_days : 0), 0);
  };
  expect(await vacant(gone)).toBeGreaterThan((await vacant(there)) + 100);
});
