import { ddl, published } from '@hearth/contracts';
import { type Database, literal } from '../database.ts';
import type { ProtectedCells } from './protect/protect.ts';
import { appendRows } from './tables.ts';

/** Creates an empty published.duckdb at `path`, attached as `published`, with every constraint of the contracts. */
export async function createPublished(database: Database, path: string): Promise<void> {
  await database.run(`attach ${literal(path)} as published`);
  for (const table of Object.values(published)) await database.run(ddl(table, `published.${table.name}`));
}

/** Writes protected cells, and nothing else: a cell that did not pass through `protect` is not of this type. */
export async function writeCells(database: Database, families: readonly ProtectedCells[]): Promise<number> {
  const cells = families.flatMap((family) => family.cells);
  await appendRows(database, published.cell, cells);
  return cells.length;
}
