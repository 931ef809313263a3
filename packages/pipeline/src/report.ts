import { createHash } from 'node:crypto';
import type { Row, warehouse } from '@hearth/contracts';
import { type Database, literal, openDatabase } from './duckdb.ts';
import type { LedgerEntry } from './ledger.ts';
import type { LoadOptions } from './load.ts';
import { tmpdir } from 'node:os';

type FileAccount = Row<typeof warehouse.landed_file>;

/** What a load did, as the command line prints it. */
export interface LoadReport {
  readonly fingerprint: string;
  /** Whether nothing had changed since the load before. */
  readonly unchanged: boolean;
  readonly asOf: string | null;
  readonly files: readonly FileAccount[];
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsRefused: number;
  /** Why rows were refused, most rows first. */
  readonly reasons: readonly Reason[];
  /** Codes that nobody has explained; while there are any, their source is not published. */
  readonly unmappedCodes: readonly { readonly source: string; readonly code: string; readonly rows: number }[];
  /** Answers to surveys that nobody has explained; while there are any, nothing is published. */
  readonly unknownAnswers: readonly {
    readonly source: string;
    readonly scale: string;
    readonly label: string;
    readonly rows: number;
  }[];
}

/** One reason for which rows were refused. */
interface Reason {
  readonly says: string;
  readonly remedy: string;
  readonly rows: number;
  /** Where the first of them stand: “strategy.xlsx, sheet Commitments, cell D7”. */
  readonly places: readonly string[];
}

/** How many places are told of each reason. */
const PLACES = 3;

/** Writes the one row of warehouse.load. */
export async function writeLoad(
  database: Database,
  { configuration, receivedAt }: LoadOptions,
  ledger: readonly LedgerEntry[],
  fingerprint: string,
): Promise<void> {
  const { contactLog } = configuration.district;
  const inputs = createHash('sha256');
  for (const { hash } of ledger) inputs.update(`${hash}\n`);
  const texts = [fingerprint, inputs.digest('hex'), receivedAt].map(literal).join(', ');
  await database.run(`
    insert into warehouse.load (fingerprint, inputs_hash, loaded_at, as_of, school_year, instructional_day, district_name, contact_log, invented)
    select ${texts}, getvariable('as_of'), school_year(getvariable('as_of')),
      (select max(instructional_day) from warehouse.register_day where school_year = school_year(getvariable('as_of'))),
      ${literal(configuration.district.name)}, ${contactLog === null ? 'null' : literal(contactLog)}, ${configuration.district.invented}`);
}

/** Reads the report of a warehouse that was built before. */
export const readReport = (path: string): Promise<LoadReport> => reading(path, (database) => reportOf(database, true));

/** The same, where it was built of what has this fingerprint; nothing more is read of it where it was not. */
export const readReportOf = (path: string, fingerprint: string): Promise<LoadReport | undefined> =>
  reading(path, async (database) =>
    (await database.value('select fingerprint from warehouse.load')) === fingerprint
      ? reportOf(database, true)
      : undefined,
  );

async function reading<A>(path: string, read: (database: Database) => Promise<A>): Promise<A> {
  const database = await openDatabase({ temporaryFolder: tmpdir(), threads: 1 });
  try {
    await database.run(`attach ${literal(path)} as warehouse (read_only)`);
    return await read(database);
  } finally {
    database.close();
  }
}

/** What the attached warehouse says of its load. */
export async function reportOf(database: Database, unchanged: boolean): Promise<LoadReport> {
  const [load] = await database.rows<{ fingerprint: string; as_of: string | null }>(
    'select fingerprint, as_of from warehouse.load',
  );
  const files = await database.rows<FileAccount & Record<string, unknown>>(
    'select * from warehouse.landed_file order by file_key',
  );
  const sum = (column: 'rows_read' | 'rows_kept' | 'rows_refused'): number =>
    files.reduce((rows, file) => rows + file[column], 0);
  return {
    fingerprint: load?.fingerprint ?? '',
    unchanged,
    asOf: load?.as_of ?? null,
    files,
    rowsRead: sum('rows_read'),
    rowsKept: sum('rows_kept'),
    rowsRefused: sum('rows_refused'),
    reasons: await readReasons(database),
    unmappedCodes: await database.rows(
      'select source, code, rows from warehouse.code_count where category is null order by source, code',
    ),
    unknownAnswers: await database.rows(
      "select source, scale, label, rows from warehouse.survey_label_count where state = 'unknown_label' order by source, scale, label",
    ),
  };
}

async function readReasons(database: Database): Promise<Reason[]> {
  const rows = await database.rows<{ says: string; remedy: string; rows: number; places: string }>(`
    with placed as (
      select says, remedy, file_key, line, file || ', ' || coalesce('cell ' || cell,
        case when regexp_matches(file, ', sheet [^/]*$') then 'row ' else 'line ' end || line) as place
      from warehouse.refused_row join warehouse.landed_file using (file_key)
    )
    select says, remedy, count(*) as rows, to_json(list(place order by file_key, line)[:${PLACES}])::varchar as places
    from placed group by says, remedy order by rows desc, says`);
  return rows.map((row) => ({ ...row, places: JSON.parse(row.places) as string[] }));
}
