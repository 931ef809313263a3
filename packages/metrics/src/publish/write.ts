import { DOUBLE, DuckDBDataChunk, INTEGER } from '@duckdb/node-api';
import { ddl, published } from '@hearth/contracts';
import { type Database, literal } from '../database.ts';
import type { Cell, ProtectedCells } from './protect/protect.ts';

/** Creates an empty published.duckdb at `path`, attached as `published`, with every constraint of the contracts. */
export async function createPublished(database: Database, path: string): Promise<void> {
  await database.run(`attach ${literal(path)} as published`);
  for (const table of Object.values(published)) await database.run(ddl(table, `published.${table.name}`));
}

/** Takes protected cells, and nothing else: a cell that did not pass through `protect` is not of this type. */
export interface CellWriter {
  write(family: ProtectedCells): void;
  /** Puts everything into published.cell, where the database checks every constraint. Returns the number of cells. */
  finish(): Promise<number>;
}

const CHUNK_ROWS = 2048;

const columns = Object.entries(published.cell.columns).map(([name, { kind }]) => ({
  name: name as keyof Cell,
  type: kind.duckdb === 'DOUBLE' ? ('DOUBLE' as const) : ('INTEGER' as const),
  isWord: kind.duckdb !== 'DOUBLE' && kind.duckdb !== 'INTEGER',
}));

/**
 * Cells pass through a temp table in which every word is a number: a release has hundreds of thousands of cells and a few
 * hundred different words, and a string costs a call into the database where a number costs none.
 */
export async function openCellWriter(database: Database): Promise<CellWriter> {
  await database.run(
    `create or replace temp table staged_cell (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
  );
  const appender = await database.connection.createAppender('staged_cell', 'main', 'temp');
  const words = new Map<string, number>();
  const codeOf = (word: string): number => {
    const code = words.get(word) ?? words.size;
    words.set(word, code);
    return code;
  };
  let waiting: Cell[] = [];
  let written = 0;
  const flush = (): void => {
    const chunk = DuckDBDataChunk.create(
      columns.map(({ type }) => (type === 'DOUBLE' ? DOUBLE : INTEGER)),
      waiting.length,
    );
    columns.forEach(({ name, isWord }, index) => {
      const values = waiting.map((cell) => cell[name]);
      chunk.setColumnValues(
        index,
        isWord ? values.map((word) => (word === null ? null : codeOf(String(word)))) : values,
      );
    });
    appender.appendDataChunk(chunk);
    written += waiting.length;
    waiting = [];
  };
  return {
    write({ cells }) {
      for (const cell of cells) {
        waiting.push(cell);
        if (waiting.length === CHUNK_ROWS) flush();
      }
    },
    async finish() {
      if (waiting.length > 0) flush();
      appender.closeSync();
      await insertDecoded(database, [...words.keys()]);
      return written;
    },
  };
}

async function insertDecoded(database: Database, words: readonly string[]): Promise<void> {
  await database.run('create or replace temp table word (code integer, word varchar)');
  const appender = await database.connection.createAppender('word', 'main', 'temp');
  words.forEach((word, code) => {
    appender.appendInteger(code);
    appender.appendVarchar(word);
    appender.endRow();
  });
  appender.closeSync();
  const decoded = columns.map(({ name, isWord }) => (isWord ? `w_${name}.word` : `c.${name}`));
  const joins = columns.flatMap(({ name, isWord }) =>
    isWord ? [`left join word as w_${name} on w_${name}.code = c.${name}`] : [],
  );
  await database.run(
    `insert into published.cell select ${decoded.join(', ')} from staged_cell as c ${joins.join(' ')}`,
  );
  await database.run('drop table staged_cell');
  await database.run('drop table word');
}
