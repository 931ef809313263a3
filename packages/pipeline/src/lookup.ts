import type { Database } from './duckdb.ts';
import { literal, quoteName } from './duckdb.ts';
import { Refused, refuse } from './errors.ts';
import { readerFor } from './read/reader-for.ts';
import type { RawRows, ReadableFile, UnreadableRecord } from './read/reader.ts';
import { respelled } from './respell.ts';
import { columnsOfLookup, lookedUp } from './fill-columns.ts';
import { type Fill, fits, type Lookup, type Source } from './source.ts';
import type { OpenFile } from './stage.ts';

/** A file in which rows of other files of its source are looked up. Its rows stand in a temporary table while the load lasts. */
export interface LookupFile {
  readonly source: Source;
  /** The file or member, counted from 1 in the order of arrival. */
  readonly arrival: number;
  readonly name: string;
  readonly hash: string;
  readonly bytes: number;
  readonly receivedAt: string;
  readonly notes: readonly string[];
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly unreadable: readonly UnreadableRecord[];
}

/** Every lookup of a source's fills, with the columns that it is asked for. */
function lookupsOf(source: Source): { fill: Fill; from: string; lookup: Lookup; asked: string[] }[] {
  return source.fills.flatMap((fill) =>
    Object.entries(fill.lookups ?? {}).map(([from, lookup]) => ({
      fill,
      from,
      lookup,
      asked: columnsOfLookup(fill, from),
    })),
  );
}

/** Whether rows of this source are looked up in a file of this name. */
export const isLookedUpIn = (source: Source, name: string): boolean =>
  lookupsOf(source).some(({ lookup }) => fits(name, lookup.files));

let tables = 0;

/** Reads a file in which others are looked up. Refuses it when a column that is asked for is not there. */
export async function readLookup(
  database: Database,
  source: Source,
  file: ReadableFile,
  facts: Pick<LookupFile, 'arrival' | 'hash' | 'bytes' | 'receivedAt' | 'notes'>,
): Promise<LookupFile> {
  const asking = lookupsOf(source).filter(({ lookup }) => fits(file.name, lookup.files));
  const columns = [...new Set(asking.flatMap(({ lookup, asked }) => [...Object.keys(lookup.key), ...asked]))];
  const { kind } = source.format;
  const read = await readerFor(kind)(database.connection, file, { ...source.format, paths: columns });
  const rows = respelled(read, columns, source.format);
  const missing = columns.filter((column) => !rows.columns.includes(column));
  if (missing.length > 0) {
    throw refuse(
      file.name,
      `The file has no column ${missing.map((column) => `“${column}”`).join(', ')}. Its columns are ${rows.columns.map((column) => `“${column}”`).join(', ')}.`,
      'Ask for the export that has them: other files of the source name their rows by it.',
    );
  }
  const table = `lookup_${(tables += 1)}`;
  const texts = columns.map((column) => `nullif(trim(${quoteName(column)}), '') as ${quoteName(column)}`);
  await database.run(`create temp table ${table} as select record_number, ${texts.join(', ')} from ${rows.numbered}`);
  const count = await database.count(`select count(*) from ${table}`);
  const unreadable = await rows.unreadable();
  await rows.close();
  return { ...facts, source, name: file.name, table, columns, rows: count, unreadable };
}

/**
 * The same rows with the columns that their fill looks up in other files of its source. A file is read by what had arrived
 * when it did, the latest of it first, else by what came soonest afterwards: the day numbers of last year stay last year’s.
 * Throws Refused where there is no such file, or two that arrived together say different things.
 */
export async function withLookups(
  database: Database,
  file: Pick<OpenFile, 'name' | 'fill' | 'source' | 'receivedAt' | 'rows'>,
  files: readonly LookupFile[],
): Promise<RawRows> {
  let { rows } = file;
  for (const [from, lookup] of Object.entries(file.fill.lookups ?? {})) {
    const there = files.filter(({ source, name }) => source === file.source && fits(name, lookup.files));
    if (there.length === 0) {
      const key = Object.values(lookup.key).join(' and ');
      throw refuse(
        file.name,
        `It names its ${from} by ${key}, and sources.${file.source.name} has no file ${lookup.files[0] ?? ''} that says which that is.`,
        'Put that file beside it, under a name that the source’s “files” in hearth.yaml finds.',
      );
    }
    const asked = columnsOfLookup(file.fill, from);
    const table = await mergedTable(database, { lookup, asked, there, receivedAt: file.receivedAt });
    rows = joined(rows, { from, lookup, asked, table });
  }
  return rows;
}

const merged = new WeakMap<Database, Map<string, Promise<string>>>();

interface Merge {
  readonly lookup: Lookup;
  readonly asked: readonly string[];
  readonly there: readonly LookupFile[];
  readonly receivedAt: string;
}

/** One row a key over all files of a lookup, as a file that arrived then sees them; made once for all that see the same. */
function mergedTable(database: Database, merge: Merge): Promise<string> {
  const known = merged.get(database) ?? new Map<string, Promise<string>>();
  merged.set(database, known);
  const { lookup, asked, there, receivedAt } = merge;
  const earlier = there.filter((one) => one.receivedAt <= receivedAt);
  const name = JSON.stringify([Object.keys(lookup.key), asked, there.map(({ table }) => table), earlier.length]);
  const made = known.get(name) ?? makeMergedTable(database, merge);
  known.set(name, made);
  return made;
}

async function makeMergedTable(database: Database, { lookup, asked, there, receivedAt }: Merge): Promise<string> {
  const keys = Object.keys(lookup.key).map(quoteName);
  const order = (one: LookupFile): number => {
    const distance = there.filter(({ receivedAt: other }) =>
      one.receivedAt <= receivedAt
        ? other > one.receivedAt && other <= receivedAt
        : other <= receivedAt || other < one.receivedAt,
    );
    return distance.length;
  };
  const all = there
    .map((one, index) => `select *, ${order(one)} as distance, ${index} as file_index from ${one.table}`)
    .join(' union all by name ');
  const content = asked.length === 0 ? '0' : `hash(${asked.map(quoteName).join(', ')})`;
  const unlike = await database.rows<{ one: number; other: number; keys: number }>(`
    select min_file as one, max_file as other, count(*)::integer as keys from (
      select min(file_index) as min_file, max(file_index) as max_file from (${all})
      where ${keys.map((key) => `${key} is not null`).join(' and ')}
      group by ${keys.join(', ')}, distance having count(distinct ${content}) > 1)
    group by all order by all limit 3`);
  if (unlike.length > 0) {
    throw new Refused(
      unlike.map(({ one, other, keys: times }) => ({
        where: there[other]?.name ?? '',
        says:
          one === other
            ? `It says two different things about the same ${Object.keys(lookup.key).join(' and ')}, ${times} ${times === 1 ? 'time' : 'times'}.`
            : `It contradicts ${there[one]?.name ?? ''} about the same ${Object.keys(lookup.key).join(' and ')}, ${times} ${times === 1 ? 'time' : 'times'}.`,
        remedy:
          'Remove the wrong one. If they are of different school years, make each year a source of its own in hearth.yaml.',
      })),
    );
  }
  const table = `lookup_${(tables += 1)}`;
  await database.run(`
    create temp table ${table} as select * exclude (distance, file_index, record_number) from (${all})
    where ${keys.map((key) => `${key} is not null`).join(' and ')}
    qualify row_number() over (partition by ${keys.join(', ')} order by distance, file_index, record_number) = 1`);
  return table;
}

interface Joining {
  readonly from: string;
  readonly lookup: Lookup;
  readonly asked: readonly string[];
  readonly table: string;
}

/** Rows with the looked-up columns beside their own; `sought` says whether the row's key was found, looked for in vain, or empty. */
function joined(rows: RawRows, { from, lookup, asked, table }: Joining): RawRows {
  const key = Object.entries(lookup.key);
  const conditions = key.map(([there, here]) => `found.${quoteName(there)} = trim(record.${quoteName(here)})`);
  const [first = ''] = Object.keys(lookup.key);
  const given = key.map(([, here]) => `nullif(trim(record.${quoteName(here)}), '') is not null`).join(' or ');
  const sought = `case when found.${quoteName(first)} is not null then 'found' when ${given} then ${literal('in vain')} end`;
  const columns = [
    ...asked.map((column) => `found.${quoteName(column)} as ${quoteName(lookedUp(from, column))}`),
    `${sought} as ${quoteName(lookedUp(from, 'sought'))}`,
  ];
  const over = (relation: string): string =>
    `(select record.*, ${columns.join(', ')} from ${relation} as record left join ${table} as found on ${conditions.join(' and ')})`;
  return {
    ...rows,
    columns: [...rows.columns, ...asked.map((column) => lookedUp(from, column)), lookedUp(from, 'sought')],
    relation: over(rows.relation),
    numbered: over(rows.numbered),
  };
}
