import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

/** A row as JavaScript values; integers up to 32 bits and doubles arrive as numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** One connection to one DuckDB instance, with the few calls that this package makes. */
export interface Database {
  readonly connection: DuckDBConnection;
  run(sql: string, values?: DuckDBValue[]): Promise<void>;
  rows(sql: string, values?: DuckDBValue[]): Promise<Row[]>;
  close(): void;
}

/** A failed statement, with the statement: the cause alone does not say which it was. */
export class QueryFailed extends Error {
  constructor(sql: string, cause: unknown) {
    super(`${cause instanceof Error ? cause.message : String(cause)}\nin: ${sql.trim()}`, { cause });
    this.name = 'QueryFailed';
  }
}

/** Opens DuckDB without ever looking for an extension on a network. `path` is ':memory:' or a file. */
export async function openDatabase(path: string, options: Record<string, string> = {}): Promise<Database> {
  const instance = await DuckDBInstance.create(path, {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...options,
  });
  const connection = await instance.connect();
  return {
    connection,
    async run(sql, values) {
      try {
        await connection.run(sql, values);
      } catch (cause) {
        throw new QueryFailed(sql, cause);
      }
    },
    async rows(sql, values) {
      try {
        const reader = await connection.runAndReadAll(sql, values);
        return reader.getRowObjectsJS();
      } catch (cause) {
        throw new QueryFailed(sql, cause);
      }
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A SQL string literal. For paths and names of ours; values go in as parameters. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
