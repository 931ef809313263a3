import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { Growing } from './growing.ts';

/** A row as JavaScript values; integers up to 32 bits and doubles arrive as numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** One connection to one DuckDB instance, with the few calls that this package makes. */
export interface Database {
  readonly connection: DuckDBConnection;
  run(sql: string, values?: DuckDBValue[]): Promise<void>;
  rows(sql: string, values?: DuckDBValue[]): Promise<Row[]>;
  /** Columns of numbers, every one a DOUBLE without nulls in SQL: no object per row, for hundreds of thousands of them. */
  numbers(sql: string): Promise<ReadonlyMap<string, Float64Array>>;
  /** Another connection to the same instance: it sees what is attached, has temporary tables of its own, and is closed with this one. */
  beside(): Promise<Database>;
  /** Closes it; a second time does nothing. */
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
  return connect(instance, () => instance.closeSync());
}

async function connect(instance: DuckDBInstance, closed: () => void): Promise<Database> {
  const connection = await instance.connect();
  const others: Database[] = [];
  let isClosed = false;
  return {
    connection,
    async beside() {
      const other = await connect(instance, () => undefined);
      others.push(other);
      return other;
    },
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
    async numbers(sql) {
      try {
        const result = await connection.stream(sql);
        const names = result.columnNames();
        const columns = names.map(() => new Growing(Float64Array));
        for (
          let chunk = await result.fetchChunk();
          chunk !== null && chunk.rowCount > 0;
          chunk = await result.fetchChunk()
        ) {
          for (const [index, column] of columns.entries())
            column.append(doubles(chunk.getColumnVector(index)), chunk.rowCount);
        }
        return new Map(names.map((name, index) => [name, columns[index]?.finish() ?? new Float64Array()]));
      } catch (cause) {
        throw new QueryFailed(sql, cause);
      }
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      for (const other of others) other.close();
      connection.closeSync();
      closed();
    },
  };
}

/** The values of a DOUBLE vector; the binding keeps the array private. */
function doubles(vector: unknown): Float64Array {
  const { items } = vector as { readonly items?: unknown };
  if (!(items instanceof Float64Array)) throw new TypeError('a column of numbers is not DOUBLE');
  return items;
}

/** A SQL string literal. For paths and names of ours; values go in as parameters. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
