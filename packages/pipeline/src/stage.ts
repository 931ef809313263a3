import { type StagingName, staging, type Table } from '@hearth/contracts';
import { stagingSql } from './check.ts';
import type { Database } from './duckdb.ts';
import { literal, quoteName } from './duckdb.ts';
import { nearest } from './configuration/suggest.ts';
import { type Problem, Refused, refuse } from './errors.ts';
import { readerFor } from './read/reader-for.ts';
import { firstBytes } from './read/csv.ts';
import { readHeader } from './read/records.ts';
import { cellName, readSheet, type SheetRead } from './read/excel.ts';
import { readXmlAll } from './read/xml.ts';
import type { RawRows, ReadableFile } from './read/reader.ts';
import { type Filled, openSurvey } from './surveys/open-survey.ts';
import { unfolded } from './unfold.ts';
import { ofDirectory } from './services/tables.ts';
import { respelled, respelling } from './respell.ts';
import { canBeGiven, columnsOf, fillOf, formatOf, neededBy } from './fill-columns.ts';
import { type Fill, isAbout, type Source } from './source.ts';

/** One file as it is read for one fill of one source. The account is kept here until it is written to landed_file. */
export interface OpenFile {
  readonly fileKey: number;
  /** The file or member, counted from 1 in the order of arrival; the same for all that it fills. */
  readonly arrival: number;
  readonly source: Source;
  readonly fill: Fill;
  readonly name: string;
  /** The name of the file that was sent, of which it may be a sheet or a member. */
  readonly sent: string;
  readonly hash: string;
  readonly bytes: number;
  readonly receivedAt: string;
  readonly notes: readonly string[];
  readonly rows: RawRows;
  /** What is to be done about single refused records, where their reason alone does not say it. */
  readonly remedies?: ReadonlyMap<number, string>;
  /** Records delivered by the reader and those it could not split, counted when they were read. */
  delivered: number;
  unreadable: number;
  /** Rows that went straight into warehouse.attendance_event and were replaced there by a later snapshot. */
  replaced: number;
}

/** The columns that every staging table has beside its contract's; those whose numbers hold within a directory have that as well. */
export const bookkeeping = 'file_key integer, source varchar, record_number bigint, fault varchar, superseded boolean';

/** Creates the empty staging tables in the database attached as `staging`. */
export async function createStaging(database: Database): Promise<void> {
  for (const declared of Object.values(staging)) {
    const columns = Object.entries(declared.columns).map(([name, column]) => `${name} ${column.kind.duckdb}`);
    const own = ofDirectory.has(declared.name as StagingName) ? ['directory varchar'] : [];
    await database.run(`create table staging.${declared.name} (${[bookkeeping, ...own, ...columns].join(', ')})`);
  }
}

/** Opens a file for every fill of its source that is about it; XML is read once for all of them. Refuses it when a column that a fill names is not there. */
export async function openRows(database: Database, file: ReadableFile, source: Source): Promise<Filled[]> {
  if (source.survey !== undefined) return openSurvey(database, file, source, source.survey);
  const fills = source.fills.filter((fill) => isAbout(fill, file));
  const formats = fills.map((fill) => formatOf(source, fill));
  const opened: RawRows[] = [];
  if (fills.length === 0) return [];
  if (source.format.kind === 'excel') return openSheet(database, file, source, fills);
  if (source.format.kind === 'xml') opened.push(...(await readXmlAll(database.connection, file, formats)).rows);
  else {
    const reader = readerFor(source.format.kind);
    for (const format of formats) opened.push(await reader(database.connection, file, format));
  }
  const found: Filled[] = [];
  for (const [index, fill] of fills.entries()) {
    if (opened[index] === undefined) continue;
    const rows = respelled(opened[index], columnsOf(fill), source.format);
    requireColumns(file, source, fill, rows);
    await requireOneMeaning(database, file, fill, rows);
    const own = fillOf(fill, rows.columns);
    if (canBeGiven(own)) found.push(unfolded(rows, own));
  }
  return found;
}

/** Two columns of one heading may come of a join, and say the same; if they do not, nobody can say which is meant. */
async function requireOneMeaning(database: Database, file: ReadableFile, fill: Fill, rows: RawRows): Promise<void> {
  const wanted = columnsOf(fill);
  for (const [first, again] of rows.repeats ?? []) {
    if (!wanted.includes(first) || wanted.includes(again)) continue;
    const unlike = await database.count(`
      select count(*) from ${rows.relation}
      where coalesce(trim(${quoteName(first)}), '') <> coalesce(trim(${quoteName(again)}), '')`);
    if (unlike === 0) continue;
    throw refuse(
      file.name,
      `Two of its columns are called “${first}”, and ${unlike === 1 ? 'one row says' : `${unlike} rows say`} something else in the second.`,
      `Take out the one that is not meant, or write “${again}” in hearth.yaml if it is the second.`,
    );
  }
}

/** A sheet is read once; its header is the row that holds the columns of all its fills. */
async function openSheet(
  { connection }: Database,
  file: ReadableFile,
  { format, template }: Source,
  fills: readonly Fill[],
): Promise<Filled[]> {
  const wanted = fills.flatMap(columnsOf);
  const read = await readSheet(connection, file, fills.flatMap(neededBy), format, (names) => {
    const found = respelling(names, wanted, format);
    return names.map((name) => found.get(name) ?? name);
  });
  if (template !== undefined) requireKnownColumns(file.name, read, wanted);
  const notes = read.headerRow === 1 || template !== undefined ? [] : [`header in row ${read.headerRow}`];
  return fills.flatMap((fill) => {
    const found = fillOf(fill, read.columns);
    return canBeGiven(found) ? [{ ...unfolded(read.rows(columnsOf(found)), found), notes }] : [];
  });
}

/** On a sheet of ours a column that nobody knows may be a misspelled one, and what stands under no heading would be lost. */
function requireKnownColumns(
  name: string,
  { columns, written, headerRow, unheaded }: SheetRead,
  wanted: readonly string[],
): void {
  const problems = written.flatMap((heading, index): Problem[] => {
    if (heading === '' || wanted.includes(columns[index] ?? '')) return [];
    const meant = nearest(heading, wanted);
    return [
      {
        where: `${name}, cell ${cellName(headerRow, index)}`,
        says: `“${heading}” is not a column of this sheet.`,
        remedy:
          meant === undefined
            ? 'Take it out; notes of your own may stand in the first column.'
            : `Did you mean “${meant}”?`,
      },
    ];
  });
  if (unheaded !== undefined) {
    problems.push({
      where: `${name}, cell ${unheaded}`,
      says: 'Something stands in a column without a heading.',
      remedy: 'Take it out, or put it under the heading where it belongs.',
    });
  }
  if (problems.length > 0) throw new Refused(problems);
}

function requireColumns(file: ReadableFile, source: Source, fill: Fill, rows: RawRows): void {
  const there = new Set(rows.columns);
  const missing = neededBy(fill).filter((columns) => !columns.some((column) => there.has(column)));
  if (missing.length === 0) return;
  const separator = separatorOf(rows.columns, neededBy(fill));
  if (separator !== undefined) {
    throw refuse(
      file.name,
      `Its columns are separated by ${separators[separator]}.`,
      `Write “delimiter: ${JSON.stringify(separator)}” under sources.${source.name} in hearth.yaml, or export it with commas.`,
    );
  }
  const above = linesAboveHeader(file, source, neededBy(fill));
  if (above !== undefined) {
    throw refuse(
      file.name,
      `Its first line does not name its columns: line ${above + 1} does.`,
      `Write “format: { kind: ${source.format.kind}, skip_lines: ${above} }” under sources.${source.name} in hearth.yaml, or take the lines above out.`,
    );
  }
  const found = rows.columns.map((column) => `“${column}”`).join(', ');
  const lacked = missing.map((columns) => columns.map((column) => `“${column}”`).join(' or '));
  throw refuse(
    file.name,
    `The file has no column ${lacked.join(', ')}. Its columns are ${found}.`,
    `Correct the columns of sources.${source.name} in hearth.yaml, or ask for the export that has them.`,
  );
}

/** Reports have titles above their header: a sheet that was saved as text as well. */
const MOST_TITLES = 20;

/** How many lines stand above the one that names all the columns that are needed; undefined where none of the first ones does. */
function linesAboveHeader(file: ReadableFile, { format }: Source, needed: readonly string[][]): number | undefined {
  if ((format.kind !== 'csv' && format.kind !== 'tsv') || format.skipLines !== undefined || needed.length === 0)
    return undefined;
  const delimiter = format.delimiter ?? (format.kind === 'tsv' ? '\t' : ',');
  const start = firstBytes(file.path);
  const names = (skipLines: number): readonly string[] =>
    readHeader(start, { delimiter, quote: format.quote ?? '"', skipLines }, 1)?.[0] ?? [];
  return Array.from({ length: MOST_TITLES }, (_, index) => index + 1).findLast((lines) =>
    needed.every((columns) => columns.some((column) => names(lines).includes(column))),
  );
}

const separators = { ';': 'semicolons', '\t': 'tabs', '|': 'vertical bars', ',': 'commas' } as const;

/** What separates the columns of a file that was taken to have one alone, if all that are needed are in it then. */
function separatorOf(columns: readonly string[], needed: readonly string[][]): keyof typeof separators | undefined {
  const [all = '', ...others] = columns;
  if (others.length > 0) return undefined;
  return (Object.keys(separators) as (keyof typeof separators)[]).find((one) => {
    const parts = new Set(all.split(one).map((part) => part.trim().replace(/^"(.*)"$/, '$1')));
    return needed.every((alternatives) => alternatives.some((column) => parts.has(column)));
  });
}

/**
 * Reads a file into its staging table: values cast, the first fault of a row named. `relation` holds the file's columns and
 * record_number; all its records when absent. Returns the number of rows staged.
 */
export async function stage(
  database: Database,
  file: OpenFile,
  relation: string = file.rows.numbered,
): Promise<number> {
  const declared: Table = staging[file.fill.table satisfies StagingName];
  const { select } = stagingSql(declared, file.fill, relation);
  const columns = Object.keys(declared.columns).join(', ');
  const [column, directory] = ofDirectory.has(file.fill.table)
    ? ['directory, ', `${literal(file.source.directory)}, `]
    : ['', ''];
  return database.run(`
    insert into staging.${declared.name} (file_key, source, ${column}record_number, ${columns}, fault, superseded)
    select ${file.fileKey}, ${literal(file.source.name)}, ${directory}record_number, ${columns}, fault, false from (${select})`);
}

/** A row that another took the place of is not judged; one that another speaks for is kept by it. */
async function foldRows(database: Database, { fileKey, fill, rows }: OpenFile): Promise<void> {
  await database.run(`
    update staging.${fill.table} as staged set superseded = true, fault = case when standing = 'folded' then fault end
    from ${rows.numbered} as made
    where staged.file_key = ${fileKey} and made.record_number = staged.record_number and standing <> 'stands'`);
  await database.run(
    `update staging.${fill.table} set superseded = false where file_key = ${fileKey} and fault is not null`,
  );
}

/** Reads a whole file into its staging table and counts what was read. */
export async function stageFile(database: Database, file: OpenFile): Promise<void> {
  file.delivered = await stage(database, file);
  if (file.fill.step !== undefined) await foldRows(database, file);
  file.unreadable = (await file.rows.unreadable()).length;
}
