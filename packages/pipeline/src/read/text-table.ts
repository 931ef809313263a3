import { BIGINT, type DuckDBAppender, type DuckDBConnection, DuckDBDataChunk, VARCHAR } from '@duckdb/node-api';
import { literal, quoteName } from '../duckdb.ts';
import type { RawRows } from './reader.ts';

/** Where tables of rows keep the line; no column of a file is called like this. */
export const lineColumn = '"hearth: line"';

const CHUNK = 2048;
let made = 0;

/**
 * A temporary table of text columns that a reader of its own fills row by row, in batches: memory stays at one batch.
 * Close it when it is no longer needed.
 */
export class TextTable {
  readonly #connection: DuckDBConnection;
  readonly #appender: DuckDBAppender;
  readonly #name: string;
  readonly #columns: readonly string[];
  readonly #types;
  #batch: (string | bigint | null)[][] = [];
  #rows = 0;

  private constructor(
    connection: DuckDBConnection,
    appender: DuckDBAppender,
    name: string,
    columns: readonly string[],
  ) {
    this.#connection = connection;
    this.#appender = appender;
    this.#name = name;
    this.#columns = columns;
    this.#types = [BIGINT, BIGINT, ...columns.map(() => VARCHAR)];
  }

  static async create(connection: DuckDBConnection, columns: readonly string[]): Promise<TextTable> {
    const name = `text_rows_${(made += 1)}`;
    const declared = columns.map((column) => `, ${quoteName(column)} varchar`).join('');
    await connection.run(`create temporary table ${name} (record_number bigint, ${lineColumn} bigint${declared})`);
    return new TextTable(connection, await connection.createAppender(name, 'main', 'temp'), name, columns);
  }

  add(line: number, values: readonly (string | null)[]): void {
    this.#rows += 1;
    this.#batch.push([BigInt(this.#rows), BigInt(line), ...values]);
    if (this.#batch.length === CHUNK) this.#write();
  }

  /** How many rows were added. */
  get rows(): number {
    return this.#rows;
  }

  /** Ends filling and gives the rows to read. */
  finish(): RawRows {
    this.#write();
    this.#appender.closeSync();
    return tableRows(this.#connection, this.#name, this.#columns);
  }

  async discard(): Promise<void> {
    this.#appender.closeSync();
    await this.#connection.run(`drop table if exists ${this.#name}`);
  }

  #write(): void {
    if (this.#batch.length === 0) return;
    const chunk = DuckDBDataChunk.create(this.#types, this.#batch.length);
    chunk.setRows(this.#batch);
    this.#appender.appendDataChunk(chunk);
    this.#batch = [];
  }
}

/** The rows of a temporary table with record_number, the line and one text column for each of `columns`. */
export function tableRows(connection: DuckDBConnection, name: string, columns: readonly string[]): RawRows {
  const listed = columns.map(quoteName).join(', ');
  const fields = columns.map((column) => `${literal(column)}, ${quoteName(column)}`).join(', ');
  return {
    columns,
    relation: `(select ${listed === '' ? 'null::varchar as nothing' : listed} from ${name})`,
    numbered: `(select record_number${listed === '' ? '' : `, ${listed}`} from ${name})`,
    unreadable: () => Promise.resolve([]),
    async locate(recordNumbers) {
      if (recordNumbers.length === 0) return [];
      const found = await connection.runAndReadAll(
        `select ${lineColumn}::double, json_object(${fields})::varchar from ${name}
         where record_number in (${recordNumbers.join(', ')}) order by record_number`,
      );
      return found.getRows().map(([line, raw]) => ({ line: Number(line), raw: String(raw) }));
    },
    async close() {
      await connection.run(`drop table if exists ${name}`);
    },
  };
}
