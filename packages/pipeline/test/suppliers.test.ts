import { join } from 'node:path';
import { staging } from '@hearth/contracts';
import { parseCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { stagingSql, textSql } from '../src/check.ts';
import { resolveSource } from '../src/configuration/resolve.ts';
import { sourceShape } from '../src/configuration/schema.ts';
import { checkFill } from '../src/configuration/check-fill.ts';
import type { Mistake } from '../src/configuration/explain.ts';
import { openDatabase } from '../src/duckdb.ts';
import { type Supplier, suppliers } from '../src/sources/index.ts';
import type { Bundle } from '../src/bundle/bundle.ts';
import { openBundle } from '../src/bundle/open-bundle.ts';
import type { Fill, Source } from '../src/source.ts';
import { type LookupFile, readLookup, withLookups } from '../src/lookup.ts';
import { openRows } from '../src/stage.ts';
import type { SurveyMeaning } from '../src/surveys/meaning.ts';
import { builtInScales } from '../src/surveys/scales.ts';
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

const ofSurvey = ['survey_item', 'survey_response', 'survey_answer'];

/** What hearth.yaml says of a survey, with what its supplier is known to send. */
function surveyOf({ name }: Supplier, survey: NonNullable<Supplier['examples'][number]['survey']>): SurveyMeaning {
  const found: Mistake[] = [];
  const shape = sourceShape.parse({ supplier: name, files: '*.csv', survey });
  const resolved = resolveSource('survey', shape, Object.keys(builtInScales), found);
  expect(found).toEqual([]);
  if (resolved?.survey === undefined) throw new Error(`${name} has no survey`);
  return resolved.survey;
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
    const shown = new Set<string>(supplier.examples.map(({ table }) => table));
    const filled = supplier.responses ? ofSurvey : supplier.fills.map(({ table }) => table);
    expect(filled.filter((table) => !shown.has(table))).toEqual([]);
  });

  test.each([...supplier.examples])('$table: $says', async (example) => {
    const { table, file, sheet, given, beside = {}, expect: expected } = example;
    const name = file ?? `example.${supplier.format.kind}`;
    const path = join(folderWith({ [name]: sheet === undefined ? given : await sheetOf(sheet, given) }), name);
    const fills = supplier.fills.filter((fill) => fill.table === table);
    const source: Source = {
      ...supplier,
      supplier: supplier.name,
      directory: 'own',
      files: [],
      optional: false,
      fills,
      ...(example.survey ? { name: 'survey', survey: surveyOf(supplier, example.survey) } : {}),
    };
    const opened = supplier.bundle
      ? await openExample(source, supplier.bundle, { [name]: given, ...beside })
      : await openRows(
          database,
          { path, name, ...(sheet === undefined ? {} : { sheet: { name: sheet, merged: [], filled: [] } }) },
          source,
        );
    const facts = { arrival: 1, hash: '', bytes: 0, receivedAt: '', notes: [] };
    const lookups: LookupFile[] = [];
    for (const [name, text] of Object.entries(supplier.bundle ? {} : beside)) {
      const looked = { name, path: join(folderWith({ [name]: text }), name) };
      lookups.push(await readLookup(database, source, looked, facts));
    }
    const staged: unknown[] = [];
    for (const { fill, rows: own } of opened.filter((one) => one.fill.table === table)) {
      const codes = Object.keys(fill.codes ?? {});
      const code =
        fill.columns['code']?.explainedBy === undefined ? {} : { code: { ...fill.columns['code'], explained: codes } };
      const rows = await withLookups(database, { name, fill, source, receivedAt: '', rows: own }, lookups);
      const mapped: Fill['columns'] = { ...fill.columns, ...code };
      const columns = Object.keys(staging[table].columns).filter((column) => column in fill.columns);
      const texts = columns.map((column) => `${textSql(mapped[column], true)} as ${column}`);
      const { select } = stagingSql(staging[table], { ...fill, columns: mapped }, rows.numbered);
      staged.push(
        ...(await database.rows(
          `select ${texts.join(', ')} from ${rows.numbered} where record_number in (select record_number from (${select})) order by record_number`,
        )),
      );
    }
    expect(staged).toEqual(expected);
  });
});
