import { isDeepStrictEqual } from 'node:util';
import { type Database, literal, quoteName } from '../duckdb.ts';
import { Refused, type Problem, refuse } from '../errors.ts';
import type { LookupFile } from '../lookup.ts';
import { readCsv } from '../read/csv.ts';
import type { RawRows, ReadableFile } from '../read/reader.ts';
import type { Fill, Source } from '../source.ts';
import type { Bundle, Step } from './bundle.ts';
import { type Manifest, modeOf, partOf, promisedButMissing, readManifest } from './manifest.ts';

/** A file of a bundle, as it arrived. */
export interface BundleFile extends ReadableFile {
  readonly arrival: number;
  readonly hash: string;
  readonly bytes: number;
  readonly receivedAt: string;
  readonly notes: readonly string[];
}

interface Part {
  readonly file: BundleFile;
  readonly name: string;
  readonly mode: 'bulk' | 'delta';
  readonly rows: RawRows;
  readonly count: number;
}

export interface BundleRows {
  readonly file: BundleFile;
  readonly fill: Fill;
  readonly rows: RawRows;
  readonly notes: readonly string[];
}

let opened = 0;

/**
 * Opens the files of a source that is a bundle, all that ever arrived: what holds now follows from all of them. Gives the rows
 * for each fill and file, and the files that only others look at. Throws Refused with everything that is wrong.
 */
export async function openBundle(
  database: Database,
  source: Source,
  bundle: Bundle,
  files: readonly BundleFile[],
): Promise<{ filled: BundleRows[]; lookups: LookupFile[] }> {
  const problems: Problem[] = [];
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // a missing manifest is missed by every file
      problems.push(...error.problems.filter((one) => !problems.some((other) => isDeepStrictEqual(one, other))));
    }
  };
  const manifests: Manifest[] = [];
  const parts: Part[] = [];
  const tables = new Tables(database, bundle);
  await tables.create();
  for (const file of files.filter(({ name }) => partOf(name) === 'manifest')) {
    await attempt(async () => void manifests.push(await readManifest(file, bundle)));
  }
  for (const file of files.filter(({ name }) => partOf(name) in bundle.parts)) {
    await attempt(async () => {
      // a manifest that cannot be read is a problem already
      const mode = problems.length > 0 && manifests.length === 0 ? 'bulk' : modeOf(file, manifests);
      parts.push(await tables.add(file, mode));
    });
  }
  problems.push(...promisedButMissing(manifests, files, bundle));
  if (problems.length > 0) throw new Refused(problems);
  await tables.settle();

  const filled: BundleRows[] = [];
  for (const part of parts) {
    for (const fill of source.fills) {
      const step = fill.step === undefined ? undefined : bundle.steps[fill.step];
      if (step?.part === part.name) filled.push({ file: part.file, fill, ...(await tables.rowsOf(part, step)) });
    }
  }
  const lookups = parts
    .filter(({ file }) => !filled.some((one) => one.file === file))
    .map(({ file, rows, count }) => ({
      ...file,
      source,
      table: '',
      columns: rows.columns,
      rows: count,
      unreadable: [],
    }));
  return { filled, lookups };
}

/** The rows of all parts in temporary tables: as they came, and as they hold now. */
class Tables {
  readonly #database: Database;
  readonly #bundle: Bundle;
  readonly #prefix = `bundle_${(opened += 1)}`;

  constructor(database: Database, bundle: Bundle) {
    this.#database = database;
    this.#bundle = bundle;
  }

  async create(): Promise<void> {
    for (const name of Object.keys(this.#bundle.parts)) {
      const columns = this.#columns(name).map((column) => `, ${quoteName(column)} varchar`);
      await this.#database.run(
        `create temp table ${this.#prefix}_${name} (file_key integer, is_whole boolean, record_number bigint${columns.join('')})`,
      );
    }
  }

  async add(file: BundleFile, mode: 'bulk' | 'delta'): Promise<Part> {
    const name = partOf(file.name);
    const rows = await readCsv(this.#database.connection, file, { kind: 'csv' });
    const missing = (this.#bundle.parts[name]?.needs ?? []).filter((column) => !rows.columns.includes(column));
    if (missing.length > 0) {
      throw refuse(
        file.name,
        `The file has no column ${missing.map((column) => `“${column}”`).join(', ')}. Its columns are ${rows.columns.map((column) => `“${column}”`).join(', ')}.`,
        'Ask for a bundle whose files have all columns of the standard.',
      );
    }
    const texts = this.#columns(name).map((column) =>
      rows.columns.includes(column) ? `nullif(trim(${quoteName(column)}), '')` : 'null',
    );
    const count = await this.#database.run(
      `insert into ${this.#prefix}_${name} select ${file.arrival}, ${mode === 'bulk'}, record_number, ${texts.join(', ')} from ${rows.numbered}`,
    );
    return { file, name, mode, rows, count };
  }

  /** Decides which rows hold now: the last of each thing since the last whole file, unless it says that the thing is gone. */
  async settle(): Promise<void> {
    for (const name of Object.keys(this.#bundle.parts)) {
      const table = `${this.#prefix}_${name}`;
      await this.#database.run(`
        create temp table ${table}_all as
        select *, file_key >= coalesce((select max(file_key) from ${table} where is_whole), 0)
          and lower(coalesce("status", 'active')) <> 'tobedeleted'
          and row_number() over (
            partition by coalesce("sourcedId", concat('row ', file_key, ' ', record_number))
            order by file_key desc, record_number desc) = 1 as is_current
        from ${table}`);
      await this.#database.run(`create temp view ${table}_now as select * from ${table}_all where is_current`);
    }
  }

  async rowsOf({ file, name, rows }: Part, step: Step): Promise<{ rows: RawRows; notes: string[] }> {
    const over = (sql: string, records: string): string =>
      sql.replaceAll(/\bnow\.(\w+)/g, `${this.#prefix}_$1_now`).replaceAll(/\brecords\b/g, records);
    const all = `${this.#prefix}_${name}_all`;
    const mine = `(select * from ${all} where file_key = ${literal(String(file.arrival))}::integer)`;
    const listed = step.columns.map(quoteName).join(', ');
    const relation = `(select record_number, standing, ${listed} from (${over(step.sql, all)}) where file_key = ${file.arrival})`;
    const note = step.note === undefined ? null : await this.#database.value(over(step.note, mine));
    return {
      rows: { ...rows, columns: step.columns, relation, numbered: relation },
      notes: [...file.notes, ...(typeof note === 'string' ? [note] : [])],
    };
  }

  #columns(name: string): string[] {
    const { needs = [], may = [] } = this.#bundle.parts[name] ?? {};
    return [...needs, ...may];
  }
}
