import { DOUBLE, DuckDBDataChunk, INTEGER, listValue } from '@duckdb/node-api';
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

/** Stands for an empty number; words are counted from 1, and 0 is none. To mark what is empty would cost more than to write it. */
const NOTHING = { DOUBLE: Number.NaN, INTEGER: -(2 ** 31) } as const;
const NO_WORD = 0;

/**
 * Rows pass through a temp table in which every word is a number: a release has hundreds of thousands of figures and a few
 * hundred different words, and a string costs a call into the database where a number costs none. Throws where a number is none.
 */
export async function openRowWriter<R extends object>(database: Database, declared: Table): Promise<RowWriter<R>> {
  const words = new Map<string, number>();
  const columns = Object.entries(declared.columns).map(([name, { kind }]) => {
    const type = kind.duckdb === 'DOUBLE' ? ('DOUBLE' as const) : ('INTEGER' as const);
    const isWord = kind.duckdb !== 'DOUBLE' && kind.duckdb !== 'INTEGER';
    return { name, type, isWord, values: new (type === 'DOUBLE' ? Float64Array : Int32Array)(CHUNK_ROWS) };
  });
  const staged = `staged_${declared.layer}_${declared.name}`;
  await database.run(
    `create or replace temp table ${staged} (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
  );
  const appender = await database.connection.createAppender(staged, 'main', 'temp');
  const codeOf = (word: string): number => {
    const code = words.get(word) ?? words.size + 1;
    words.set(word, code);
    return code;
  };
  let waiting = 0;
  let written = 0;
  const flush = (): void => {
    const chunk = DuckDBDataChunk.create(
      columns.map(({ type }) => (type === 'DOUBLE' ? DOUBLE : INTEGER)),
      waiting,
    );
    columns.forEach(({ values }, index) => {
      // it reads them one by one, as it would those of an array
      chunk.setColumnValues(index, values.subarray(0, waiting) as unknown as readonly number[]);
    });
    appender.appendDataChunk(chunk);
    written += waiting;
    waiting = 0;
  };
  return {
    write(row) {
      for (const { name, type, isWord, values } of columns) {
        const value = (row as Readonly<Record<string, Value>>)[name] ?? null;
        if (isWord) values[waiting] = value === null ? NO_WORD : codeOf(String(value));
        else if (value === null) values[waiting] = NOTHING[type];
        else if (Number.isNaN(value)) throw new RangeError(`${declared.name}.${name} is not a number`);
        else values[waiting] = value as number;
      }
      waiting += 1;
      if (waiting === CHUNK_ROWS) flush();
    },
    async finish(into) {
      if (waiting > 0) flush();
      appender.closeSync();
      // looked up in one list: joined to a table of words, each column would have a hash table of its own, which for a small district
      // took a quarter of its publication
      const decoded = columns.map(({ name, type, isWord }) =>
        isWord ? `words[c.${name}]` : `nullif(c.${name}, '${NOTHING[type]}'::${type})`,
      );
      if (written > 0) {
        await database.run(
          `insert into ${into} select ${decoded.join(', ')} from ${staged} as c cross join (select $1::varchar[] as words)`,
          [listValue([...words.keys()])],
        );
      }
      await database.run(`drop table ${staged}`);
      return written;
    },
  };
}
