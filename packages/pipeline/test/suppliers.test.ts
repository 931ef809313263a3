import { join } from 'node:path';
import { staging } from '@hearth/contracts';
import { parseCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { stagingSql, textSql } from '../src/check.ts';
import { checkFill } from '../src/configuration/check-fill.ts';
import type { Mistake } from '../src/configuration/explain.ts';
import { openDatabase } from '../src/duckdb.ts';
import { type Supplier, suppliers } from '../src/sources/index.ts';
import type { Bundle } from '../src/bundle/bundle.ts';
import { openBundle } from '../src/bundle/open-bundle.ts';
import type { Fill, Source } from '../src/source.ts';
import { type LookupFile, readLookup, withLookups } from '../src/lookup.ts';
import { openRows } from '../src/stage.ts';
import { workbook } from './excel-file.ts';
import { folderWith } from './folder.ts';

const database = await openDatabase({ temporaryFolder: '' });

/** The rows of the files of a bundle for its fills. */
async function openExample(source: Source, bundle: Bundle, files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  const members = Object.keys(files).map((name, arrival) => {
    return { name, path: join(folder, name), arrival, hash: '', bytes: 0, receivedAt: '', notes: [] };
  });
  return (await openBundle(database, source, bundle, members)).filled;
}

/** A workbook whose only sheet has these rows, written as CSV. */
const sheetOf = async (sheet: string, csv: string): Promise<Buffer> =>
  workbook({ [sheet]: parseCsv(csv).map((row) => row.map((cell) => (cell === '' ? null : cell))) });

describe.each<Supplier>([...suppliers])('$name', (supplier) => {
  test('fits the contracts', () => {
    const found: Mistake[] = [];
    supplier.fills.forEach((fill, index) => checkFill(fill, supplier.format, ['fills', index], found));
    const unsaid = supplier.needsSchoolYear === true ? found.filter(({ path }) => path.at(-1) === 'school_year') : [];
    expect(found.filter((mistake) => !unsaid.includes(mistake))).toEqual([]);
  });

  test('has an example for every table it fills', () => {
    const shown = new Set(supplier.examples.map(({ table }) => table));
    expect(supplier.fills.map(({ table }) => table).filter((table) => !shown.has(table))).toEqual([]);
  });

  test.each([...supplier.examples])(
    '$table: $says',
    async ({ table, file, sheet, given, beside = {}, expect: expected }) => {
      const name = file ?? `example.${supplier.format.kind}`;
      const path = join(folderWith({ [name]: sheet === undefined ? given : await sheetOf(sheet, given) }), name);
      const fills = supplier.fills.filter((fill) => fill.table === table);
      const source = { ...supplier, supplier: supplier.name, directory: 'own', files: [], optional: false, fills };
      const opened = supplier.bundle
        ? await openExample(source, supplier.bundle, { [name]: given, ...beside })
        : await openRows(
            database,
            { path, name, ...(sheet === undefined ? {} : { sheet: { name: sheet, merged: [] } }) },
            source,
          );
      const facts = { arrival: 1, hash: '', bytes: 0, receivedAt: '', notes: [] };
      const lookups: LookupFile[] = [];
      for (const [name, text] of Object.entries(supplier.bundle ? {} : beside)) {
        const looked = { name, path: join(folderWith({ [name]: text }), name) };
        lookups.push(await readLookup(database, source, looked, facts));
      }
      const staged: unknown[] = [];
      for (const { fill, rows: own } of opened) {
        const codes = Object.keys(fill.codes ?? {});
        const code =
          fill.columns['code']?.explainedBy === undefined
            ? {}
            : { code: { ...fill.columns['code'], explained: codes } };
        const rows = await withLookups(database, { name, fill, source, receivedAt: '', rows: own }, lookups);
        const mapped: Fill['columns'] = { ...fill.columns, ...code };
        const columns = Object.keys(staging[table].columns).filter((column) => column in fill.columns);
        const texts = columns.map((column) => `${textSql(mapped[column], true)} as ${column}`);
        const { select } = stagingSql(staging[table], { ...fill, columns: mapped }, rows.numbered);
        staged.push(
          ...(await database.rows(
            `select ${texts.join(', ')} from ${rows.numbered} where record_number in (select record_number from (${select}))`,
          )),
        );
      }
      expect(staged).toEqual(expected);
    },
  );
});
