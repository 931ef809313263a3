import { join } from 'node:path';
import { staging } from '@hearth/contracts';
import { describe, expect, test } from 'vitest';
import { textSql, whereSql } from '../src/check.ts';
import { checkFill } from '../src/configuration/check-fill.ts';
import type { Mistake } from '../src/configuration/explain.ts';
import { openDatabase } from '../src/duckdb.ts';
import { readXmlAll } from '../src/read/xml.ts';
import { suppliers } from '../src/sources/index.ts';
import { formatOf } from '../src/source.ts';
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

  test.each([...supplier.examples])('$table: $says', async ({ table, given, expect: expected }) => {
    const fills = supplier.fills.filter((fill) => fill.table === table);
    const path = join(folderWith({ 'example.xml': given }), 'example.xml');
    const read = await readXmlAll(
      database.connection,
      { path, name: 'example.xml' },
      fills.map((fill) => formatOf(supplier, fill)),
    );
    const staged: unknown[] = [];
    for (const [index, fill] of fills.entries()) {
      const columns = Object.keys(staging[table].columns).filter((column) => column in fill.columns);
      const texts = columns.map((column) => `${textSql(fill.columns[column], true)} as ${column}`);
      staged.push(
        ...(await database.rows(
          `select ${texts.join(', ')} from ${read.rows[index]?.numbered ?? ''} ${whereSql(fill)}`,
        )),
      );
    }
    expect(staged).toEqual(expected);
  });
});
