import { ddl, published } from '@hearth/contracts';
import { type Database, literal } from '../database.ts';
import type { Cell, ProtectedCells } from './protect/protect.ts';
import { openRowWriter } from './staged-rows.ts';

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

export async function openCellWriter(database: Database): Promise<CellWriter> {
  const writer = await openRowWriter<Cell>(database, published.cell);
  return {
    write({ cells }) {
      for (const cell of cells) writer.write(cell);
    },
    finish: () => writer.finish('published.cell'),
  };
}
