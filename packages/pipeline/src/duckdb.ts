import { totalmem } from 'node:os';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const quoteName = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export interface DatabaseOptions {
  /** Where DuckDB may spill; inside the work folder, so that nothing is left behind. */
  readonly temporaryFolder: string;
  /** As DuckDB writes it: "1GB". A quarter of the machine’s, and no less than that, where nothing is said. */
  readonly memoryLimit?: string;
  readonly threads?: number;
}

/** A database in memory for one piece of work. Extensions are never fetched. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // Rows keep the order of their file, so a row's place in a table is its place in the file.
    preserve_insertion_order: 'true',
    memory_limit: options.memoryLimit ?? `${Math.max(1000, Math.floor(totalmem() / 4_000_000))}MB`,
    temp_directory: options.temporaryFolder,
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
  });
  const connection = await instance.connect();
  // DuckDB takes a CSV file for small and would build its hash tables from 80 million rows instead of from our lookups.
  await connection.run(`set disabled_optimizers = 'join_order,build_side_probe_side'`);
  return new Database(instance, connection);
}

/** One connection; an error in SQL carries the SQL that caused it. */
export class Database {
  readonly connection: DuckDBConnection;
  readonly #instance: DuckDBInstance;

  constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.connection = connection;
  }

  /** Runs a statement and gives the number of rows it changed. */
  async run(sql: string): Promise<number> {
    try {
      return (await this.connection.run(sql)).rowsChanged;
    } catch (cause) {
      throw new Error(`${cause instanceof Error ? cause.message : String(cause)}\nin: ${sql}`, { cause });
    }
  }

  /** Rows as objects of text, numbers, booleans and null; dates as ISO text, 64-bit integers as numbers. */
  async rows<R extends Record<string, unknown>>(sql: string): Promise<R[]> {
    try {
      const result = await this.connection.runAndReadAll(sql);
      const rows = result.getRowObjectsJS().map((row) => {
        const plain = Object.entries(row).map(([name, value]) => [name, plainValue(value)]);
        return Object.fromEntries(plain) as R;
      });
      return rows;
    } catch (cause) {
      throw new Error(`${cause instanceof Error ? cause.message : String(cause)}\nin: ${sql}`, { cause });
    }
  }

  /** The single value of a one-row query. */
  async value(sql: string): Promise<unknown> {
    const [row] = await this.rows(sql);
    return row === undefined ? null : Object.values(row)[0];
  }

  async count(sql: string): Promise<number> {
    return Number(await this.value(sql));
  }

  close(): void {
    this.connection.closeSync();
    this.#instance.closeSync();
  }
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value;
}
