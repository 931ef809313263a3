import { DOUBLE, DuckDBDataChunk, INTEGER } from '@duckdb/node-api';
import type { Table } from '@hearth/contracts';
import type { Database } from '../database.ts';

type Value = string | number | boolean | null;

/** Takes rows of one declared table and puts them into the database in chunks. */
export interface RowWriter<R> {
  write(row: R): void;
  /** Puts everything into the table `into`, as columns of the declared kinds. Returns the number of rows. */
  finish(into: string): Promise<number>;
}

const CHUNK_ROWS = 2048;

/**
 * Rows pass through a temp table in which every word is a number: a release has hundreds of thousands of figures and a few
 * hundred different words, and a string costs a call into the database where a number costs none.
 */
export async function openRowWriter<R extends object>(database: Database, declared: Table): Promise<RowWriter<R>> {
  const columns = Object.entries(declared.columns).map(([name, { kind }]) => ({
    name,
    type: kind.duckdb === 'DOUBLE' ? ('DOUBLE' as const) : ('INTEGER' as const),
    isWord: kind.duckdb !== 'DOUBLE' && kind.duckdb !== 'INTEGER',
  }));
  const staged = `staged_${declared.layer}_${declared.name}`;
  await database.run(
    `create or replace temp table ${staged} (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
  );
  const appender = await database.connection.createAppender(staged, 'main', 'temp');
  const words = new Map<string, number>();
  const codeOf = (word: string): number => {
    const code = words.get(word) ?? words.size;
    words.set(word, code);
    return code;
  };
  let waiting: R[] = [];
  let written = 0;
  const flush = (): void => {
    const chunk = DuckDBDataChunk.create(
      columns.map(({ type }) => (type === 'DOUBLE' ? DOUBLE : INTEGER)),
      waiting.length,
    );
    columns.forEach(({ name, isWord }, index) => {
      const values = waiting.map((row) => (row as Readonly<Record<string, Value>>)[name] ?? null);
      chunk.setColumnValues(
        index,
        isWord ? values.map((word) => (word === null ? null : codeOf(String(word)))) : (values as (number | null)[]),
      );
    });
    appender.appendDataChunk(chunk);
    written += waiting.length;
    waiting = [];
  };
  return {
    write(row) {
      waiting.push(row);
      if (waiting.length === CHUNK_ROWS) flush();
    },
    async finish(into) {
      if (waiting.length > 0) flush();
      appender.closeSync();
      const word = `${staged}_word`;
      await writeWords(database, word, [...words.keys()]);
      const decoded = columns.map(({ name, isWord }) => (isWord ? `w_${name}.word` : `c.${name}`));
      const joins = columns.flatMap(({ name, isWord }) =>
        isWord ? [`left join ${word} as w_${name} on w_${name}.code = c.${name}`] : [],
      );
      await database.run(`insert into ${into} select ${decoded.join(', ')} from ${staged} as c ${joins.join(' ')}`);
      await database.run(`drop table ${staged}`);
      await database.run(`drop table ${word}`);
      return written;
    },
  };
}

async function writeWords(database: Database, table: string, words: readonly string[]): Promise<void> {
  await database.run(`create or replace temp table ${table} (code integer, word varchar)`);
  const appender = await database.connection.createAppender(table, 'main', 'temp');
  words.forEach((word, code) => {
    appender.appendInteger(code);
    appender.appendVarchar(word);
    appender.endRow();
  });
  appender.closeSync();
}
