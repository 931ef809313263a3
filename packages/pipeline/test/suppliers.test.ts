import { join } from 'node:path';
import { staging } from '@hearth/contracts';
import { describe, expect, test } from 'vitest';
import { textSql, whereSql } from '../src/check.ts';
import { checkFill } from '../src/configuration/check-fill.ts';
import type { Mistake } from '../src/configuration/explain.ts';
import { openDatabase } from '../src/duckdb.ts';
import { suppliers } from '../src/sources/index.ts';
import { openRows } from '../src/stage.ts';
import { folderWith } from './folder.ts';

const database = await openDatabase({ temporaryFolder: '' });

describe.each([...suppliers])('$name', (supplier) => {
  test('fits the contracts', () => {
    const found: Mistake[] = [];
    supplier.fills.forEach((fill, index) => checkFill(fill, supplier.format, ['fills', index], found));
    expect(found).toEqual([]);
  });

  test('has an example for every table it fills', () => {
    const shown = new Set(supplier.examples.map(({ table }) => table));
    expect(supplier.fills.map(({ table }) => table).filter((table) => !shown.has(table))).toEqual([]);
  });

  test.each([...supplier.examples])('$table: $says', async ({ table, file, given, expect: expected }) => {
    const name = file ?? `example.${supplier.format.kind}`;
    const path = join(folderWith({ [name]: given }), name);
    const fills = supplier.fills.filter((fill) => fill.table === table);
    const source = { ...supplier, supplier: supplier.name, files: [], optional: false, fills };
    const opened = await openRows(database, { path, name }, source);
    const staged: unknown[] = [];
    for (const { fill, rows } of opened) {
      const columns = Object.keys(staging[table].columns).filter((column) => column in fill.columns);
      const texts = columns.map((column) => `${textSql(fill.columns[column], true)} as ${column}`);
      staged.push(...(await database.rows(`select ${texts.join(', ')} from ${rows.numbered} ${whereSql(fill)}`)));
    }
    expect(staged).toEqual(expected);
  });
});
