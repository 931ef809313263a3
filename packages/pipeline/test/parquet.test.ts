import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { readParquet } from '../src/read/parquet.ts';
import { folderWith, refusal } from './folder.ts';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const format = { kind: 'parquet' } as const;

async function parquet(sql: string): Promise<string> {
  const path = join(folderWith(), 'a.parquet');
  await connection.run(`copy (${sql}) to '${path}' (format parquet)`);
  return path;
}

test('every column is text; dates are ISO and whole decimals have no point', async () => {
  const path = await parquet(`
    select 7 as "Student Nr", 101.0::double as school, date '2026-02-12' as day, 0.5::double as share, true as here, null::varchar as code
    union all select 8, 102.0, date '2026-02-13', 1.0, false, 'A'`);
  const rows = await readParquet(connection, { path, name: 'a.parquet' }, format);
  expect(rows.columns).toEqual(['Student Nr', 'school', 'day', 'share', 'here', 'code']);
  expect((await connection.runAndReadAll(`from ${rows.relation}`)).getRows()).toEqual([
    ['7', '101', '2026-02-12', '0.5', 'true', null],
    ['8', '102', '2026-02-13', '1', 'false', 'A'],
  ]);
  expect(await rows.locate([2])).toMatchObject([{ line: 2, raw: expect.stringContaining('"Student Nr":"8"') }]);
});

test('refused by name: not Parquet, cut off, damaged', async () => {
  const path = await parquet('select i as id from range(1000) t(i)');
  const bytes = readFileSync(path);
  const read = (content: Buffer | string) => {
    writeFileSync(path, content);
    return refusal(readParquet(connection, { path, name: 'a.parquet' }, format));
  };
  expect(await read('id,name\n1,2\n')).toBe('a.parquet: This is not a Parquet file: it begins with “id,name 1,2”.');
  expect(await read(bytes.subarray(0, -10))).toBe('a.parquet: The file is cut off or damaged.');
  const damaged = Buffer.from(bytes);
  damaged.fill(0xff, bytes.length - 60, bytes.length - 10);
  expect(await read(damaged)).toBe('a.parquet: The file is cut off or damaged.');
});
