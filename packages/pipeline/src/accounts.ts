import { type Reason, reasons, serviceCategories, staging, type StagingName } from '@hearth/contracts';
import { attendanceReasons } from './attendance/days.ts';
import { summaryReasons } from './attendance/summaries.ts';
import { deleted, excluded, lookupReasons, unmapped, writtenOver } from './check.ts';
import { dayAndMonthExchanged, inTheFormatOf } from './date-formats.ts';
import { type Database, literal } from './duckdb.ts';
import { inTheFuture, unknownSchool } from './references.ts';
import { refusesAgain, resolveReasons } from './resolve.ts';
import { serviceReasons } from './services/references.ts';
import { serviceTables } from './services/tables.ts';
import { surveyReasons } from './surveys/references.ts';
import { surveyTables } from './surveys/tables.ts';
import { strategyReasons } from './strategy/references.ts';
import { strategyTables } from './strategy/tables.ts';
import { type Problem, Refused } from './errors.ts';
import type { LookupFile } from './lookup.ts';
import { cellName } from './read/excel.ts';
import { columnsAsked } from './fill-columns.ts';
import type { Fill } from './source.ts';
import type { OpenFile } from './stage.ts';

type Words = Pick<Reason, 'column' | 'says' | 'remedy'>;

/** Every reason for which a row can be refused, by id. */
export function allReasons(): ReadonlyMap<string, Words> {
  const found = new Map<string, Words>(
    Object.entries<Words>({
      ...attendanceReasons,
      ...summaryReasons,
      ...serviceReasons,
      ...strategyReasons,
      ...surveyReasons,
      [writtenOver.id]: writtenOver,
    }),
  );
  for (const [name, declared] of Object.entries(staging)) {
    for (const reason of reasons(
      declared,
      (column) => column,
      (column) => column,
    ))
      found.set(reason.id, reason);
    if (refusesAgain(name as StagingName)) {
      found.set(`${name}.repeated`, resolveReasons.repeated);
      // a row that is all key can say nothing else about the same thing
      if (Object.keys(declared.columns).length > declared.key.length)
        found.set(`${name}.contradicts`, resolveReasons.contradicts);
    }
    if (!found.has(`${name}.excluded`)) found.set(`${name}.excluded`, excluded);
    found.set(`${name}.deleted`, deleted);
    if (name === 'service') found.set(unmapped.id, unmapped);
    if ([...serviceTables, ...strategyTables, ...surveyTables].some((one) => one === name)) continue;
    found.set(`${name}.in_the_future`, inTheFuture);
    if (!found.has(`${name}.unknown_school`)) found.set(`${name}.unknown_school`, unknownSchool);
  }
  return found;
}

/** A loss of rows is a fault of ours, never of the data; the load stops and the warehouse in use stays. */
export class Unreconciled extends Error {
  constructor(file: string, read: number, kept: number, refused: number) {
    super(`${file}: ${read} rows read, but ${kept} kept and ${refused} refused`);
    this.name = 'Unreconciled';
  }
}

/**
 * Writes landed_file and refused_row, and proves for each file that rows read = rows kept + rows refused. The three are counted
 * apart: read when the reader delivered them, refused as records found again in the file, kept as rows that the warehouse stands on.
 */
export async function writeAccounts(
  database: Database,
  files: readonly OpenFile[],
  lookups: readonly LookupFile[],
  receivedAt: string,
): Promise<void> {
  const ofLookups = files.flatMap(({ fill }) => lookupReasons(fill)).map((reason) => [reason.id, reason] as const);
  const words = new Map<string, Words>([...allReasons(), ...ofLookups]);
  const problems: Problem[] = [];
  for (const file of files) {
    const refused = await writeRefusals(database, file, words);
    const { kept, superseded } = await countKept(database, file);
    const read = file.delivered + file.unreadable;
    if (read !== kept + refused) throw new Unreconciled(file.name, read, kept, refused);
    const exchanged =
      file.receivedAt === receivedAt && refused > 0 ? await dayAndMonthExchanged(database, file, read) : [];
    problems.push(...exchanged);
    if (exchanged.length === 0 && kept === 0 && file.receivedAt === receivedAt && file.source.template === undefined)
      problems.push(...(await useless(database, file, read)));
    // a sheet that nobody filled in is nothing to account for
    if (read === 0 && file.source.template !== undefined) continue;
    const state = superseded > 0 && superseded === kept ? 'replaced' : 'loaded';
    const text = [file.source.name, file.fill.table, file.name, file.hash, file.receivedAt].map(literal).join(', ');
    const notes = file.notes.length === 0 ? 'null' : literal(file.notes.join(' '));
    await database.run(`
      insert into warehouse.landed_file (file_key, source, fills, file, content_hash, received_at, bytes, state, rows_read, rows_kept, rows_refused, rows_superseded, notes)
      values (${file.fileKey}, ${text}, ${file.bytes}, '${state}', ${read}, ${kept}, ${refused}, ${superseded}, ${notes})`);
  }
  problems.push(...(await uselessWorkbooks(database, files, receivedAt)));
  if (problems.length > 0) throw new Refused(eachOnce(problems));
  await accountForLookups(database, files, lookups);
  await countCodes(database);
}

/** Files that fill no table and that others are looked up in: their rows are all in use. */
async function accountForLookups(
  database: Database,
  files: readonly OpenFile[],
  lookups: readonly LookupFile[],
): Promise<void> {
  const only = lookups.filter(({ arrival }) => !files.some((file) => file.arrival === arrival));
  for (const [index, file] of only.entries()) {
    const fileKey = files.length + index + 1;
    await appendRefusals(
      database,
      fileKey,
      file.unreadable.map((record) => ({ ...record, reason: 'lookup.unreadable' })),
    );
    const text = [file.source.name, 'lookup', file.name, file.hash, file.receivedAt].map(literal).join(', ');
    const notes = file.notes.length === 0 ? 'null' : literal(file.notes.join(' '));
    await database.run(`
      insert into warehouse.landed_file (file_key, source, fills, file, content_hash, received_at, bytes, state, rows_read, rows_kept, rows_refused, rows_superseded, notes)
      values (${fileKey}, ${text}, ${file.bytes}, 'loaded', ${file.rows + file.unreadable.length}, ${file.rows}, ${file.unreadable.length}, 0, ${notes})`);
  }
}

/** A file that fills two tables has one fault, not two. */
const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

/** A file that has just arrived and of which nothing can be used is the wrong file, or its source is described wrongly. */
async function useless(database: Database, file: OpenFile, read: number): Promise<Problem[]> {
  if (read > 0) {
    const [first] = await database.rows<{ line: number; cell: string | null; says: string; remedy: string }>(`
      select line, cell, says, remedy from warehouse.refused_row where file_key = ${file.fileKey} order by line limit 1`);
    // sums of which every day is on record are of no use and no mistake either
    if (first !== undefined && Object.values(summaryReasons).some(({ says }) => says === first.says)) return [];
    const { line, cell, says, remedy } = first ?? { line: 1, cell: null, says: '', remedy: '' };
    const rows = read === 1 ? 'Its only row cannot be used' : `None of its ${read} rows can be used`;
    return [
      {
        where: file.name,
        says: `${rows}. ${cell === null ? `${file.source.format.kind === 'excel' ? 'Row' : 'Line'} ${line}` : `Cell ${cell}`}: ${says}`,
        remedy,
      },
    ];
  }
  // an interchange may well hold nothing for one of its tables
  if (file.source.format.kind === 'xml' || isAboutSome(file.fill)) return [];
  return [
    {
      where: file.name,
      says: 'The file has a header and no rows.',
      remedy: 'Export it again with its rows, or remove it.',
    },
  ];
}

/** A sheet of a template may be empty, or all wrong, as long as another says something. */
async function uselessWorkbooks(
  database: Database,
  files: readonly OpenFile[],
  receivedAt: string,
): Promise<Problem[]> {
  const arrived = files.filter((file) => file.source.template !== undefined && file.receivedAt === receivedAt);
  const problems: Problem[] = [];
  for (const sheets of Map.groupBy(arrived, ({ arrival }) => arrival).values()) {
    const keys = sheets.map(({ fileKey }) => fileKey).join(', ');
    const [row] = await database.rows<{ kept: number }>(`
      select sum(rows_kept) as kept from warehouse.landed_file where file_key in (${keys})`);
    const [sheet] = sheets;
    if (sheet === undefined || Number(row?.kept) > 0) continue;
    const first = sheets.find(({ delivered, unreadable }) => delivered + unreadable > 0);
    if (first === undefined) {
      problems.push({
        where: sheet.sent,
        says: 'Nothing is filled in on any sheet; example rows are no rows.',
        remedy: 'Fill in the sheets that you can, each row below the example, and send it again.',
      });
    } else problems.push(...(await useless(database, first, first.delivered + first.unreadable)));
  }
  return problems;
}

/** Whether a file may rightly hold nothing for the fill. */
const isAboutSome = ({ where, unless, given, files, step }: Fill): boolean =>
  [where, unless, given, files, step].some((one) => one !== undefined);

async function writeRefusals(database: Database, file: OpenFile, words: ReadonlyMap<string, Words>): Promise<number> {
  const name = file.fill.table === 'service' ? 'name' : 'null::varchar';
  const faults = await database.rows<{ record: number; fault: string; name: string | null }>(`
    select record_number as record, fault, ${name} as name from staging.${file.fill.table}
    where file_key = ${file.fileKey} and fault is not null order by record_number`);
  const places = await file.rows.locate(faults.map(({ record }) => record));
  const rows = faults.map(({ record, fault, name }, index) => {
    const place = places[index] ?? { line: record, raw: '' };
    const { column, says, remedy } =
      fault === unmapped.id && name !== null
        ? nameUnmapped(file.source.name, name)
        : (words.get(fault) ?? { says: fault, remedy: '' });
    return {
      ...place,
      cell: cellOf(file, columnsAtFault(file.fill, fault, column), place.line),
      reason: fault,
      says: inTheFormatOf(file.fill, column, says),
      remedy: file.remedies?.get(record) ?? remedy,
    };
  });
  const unreadable = (await file.rows.unreadable()).map((record) => ({
    ...record,
    cell: cellOf(file, record.column === undefined ? [] : [record.column], record.line),
    reason: `${file.fill.table}.unreadable`,
  }));
  await appendRefusals(database, file.fileKey, [...unreadable, ...rows]);
  return database.count(`select count(*) from warehouse.refused_row where file_key = ${file.fileKey}`);
}

/** The line of hearth.yaml that is missing. */
const nameUnmapped = (source: string, name: string): Words => ({
  says: `hearth.yaml does not say what the service “${name}” is about.`,
  remedy: `Add under sources.${source}.services: "${name.replaceAll('"', String.raw`\"`)}": tutoring (or what it is: ${serviceCategories.join(', ')}).`,
});

/** The columns of the file from which the column of the table comes that is at fault; those of the mark, where an example was written over. */
function columnsAtFault({ columns, example }: Fill, fault: string, column: string | undefined): readonly string[] {
  if (fault === writtenOver.id) return example?.columns ?? [];
  const mapping = column === undefined ? undefined : columns[column];
  return mapping === undefined ? [] : columnsAsked(mapping);
}

/** The cell of a sheet in one of these columns; nothing where there is none, or the file is no sheet. */
function cellOf({ source, rows }: OpenFile, columns: readonly string[], line: number): string | undefined {
  if (source.format.kind !== 'excel') return undefined;
  const index = rows.columns.findIndex((one) => columns.includes(one));
  return index < 0 ? undefined : cellName(line, index);
}

type Refusal = Omit<Words, 'column'> & {
  readonly line: number;
  readonly cell?: string | undefined;
  readonly reason: string;
  readonly raw: string;
};

async function appendRefusals(database: Database, fileKey: number, refusals: readonly Refusal[]): Promise<void> {
  const appender = await database.connection.createAppender('refused_row', 'main', 'warehouse');
  for (const { line, cell, reason, says, remedy, raw } of refusals) {
    appender.appendInteger(fileKey);
    appender.appendInteger(line);
    if (cell === undefined) appender.appendNull();
    else appender.appendVarchar(cell);
    for (const text of [reason, says, remedy, raw]) appender.appendVarchar(text);
    appender.endRow();
  }
  appender.closeSync();
}

async function countKept(database: Database, file: OpenFile): Promise<{ kept: number; superseded: number }> {
  const [staged] = await database.rows<{ kept: number; superseded: number }>(`
    select count(*) as kept, count(*) filter (superseded) as superseded from staging.${file.fill.table}
    where file_key = ${file.fileKey} and fault is null`);
  const { kept = 0, superseded = 0 } = staged ?? {};
  const direct = await database.count(
    `select count(*) from warehouse.attendance_event where file_key = ${file.fileKey}`,
  );
  return { kept: kept + direct + file.replaced, superseded: superseded + file.replaced };
}

/** Rows kept by code; a code that is explained at some schools only is not explained. Events that came straight from files still know their file; the other rows are still in `record`. */
async function countCodes(database: Database): Promise<void> {
  await database.run(`
    insert into warehouse.code_count
    select source, code, case when bool_and(category is not null) then min(category::varchar) end, count(*)::integer
    from (
      select code_key from warehouse.attendance_event where file_key is not null
      union all
      select code_key from record
    ) join warehouse.attendance_code_map using (code_key)
    group by source, code order by source, code`);
}
