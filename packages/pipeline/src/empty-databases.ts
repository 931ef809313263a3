import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ddl, warehouse } from '@hearth/contracts';
import { type Database, literal, openDatabase } from './duckdb.ts';
import { buildView, views } from './model.ts';
import { createPolicyMacros } from './policy-macros.ts';
import { createServiceMacros } from './services/macros.ts';
import { createStaging } from './stage.ts';
import { createStrategyMacros } from './strategy/macros.ts';

interface EmptyDatabases {
  readonly warehouse: Buffer;
  readonly staging: Buffer;
}

/**
 * The bytes of both databases with nothing in them, by the month in which school years begin. They are the same for every load, and to
 * make them (some hundred and fifty tables, a hundred views over one another) takes longer than to read a small district.
 */
const made = new Map<number, Promise<EmptyDatabases>>();

/**
 * Attaches a new file `folder`/warehouse.duckdb with every table and view of a warehouse, and `folder`/staging.duckdb, both empty. Gives
 * the path of the warehouse.
 *
 * Both are begun anew after a crash: a log of every statement, synced to the disk each time, would be for nobody. What is made is written
 * out and synced once, by the checkpoint at the end.
 */
export async function attachEmpty(database: Database, folder: string, firstMonth: number): Promise<string> {
  const empty = made.get(firstMonth) ?? makeEmpty(firstMonth);
  made.set(firstMonth, empty);
  const paths = pathsIn(folder);
  writeFileSync(paths.warehouse, (await empty).warehouse);
  writeFileSync(paths.staging, (await empty).staging);
  await attach(database, paths);
  return paths.warehouse;
}

async function makeEmpty(firstMonth: number): Promise<EmptyDatabases> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-empty-'));
  const paths = pathsIn(folder);
  try {
    const database = await openDatabase({ temporaryFolder: folder, threads: 1 });
    try {
      await attach(database, paths);
      const stored = Object.values(warehouse).filter(({ name }) => !views.some((view) => view === name));
      for (const table of stored) await database.run(ddl(table, `warehouse.${table.name}`));
      await createPolicyMacros(database);
      await createServiceMacros(database);
      await createStrategyMacros(database, firstMonth);
      for (const view of views) await buildView(database, view);
      await createStaging(database);
      for (const name of ['warehouse', 'staging']) {
        await database.run(`checkpoint ${name}`);
        await database.run(`detach ${name}`);
      }
    } finally {
      database.close();
    }
    return { warehouse: readFileSync(paths.warehouse), staging: readFileSync(paths.staging) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pathsIn = (folder: string): Record<keyof EmptyDatabases, string> => ({
  warehouse: join(folder, 'warehouse.duckdb'),
  staging: join(folder, 'staging.duckdb'),
});

async function attach(database: Database, paths: ReturnType<typeof pathsIn>): Promise<void> {
  for (const [name, path] of Object.entries(paths))
    await database.run(`attach ${literal(path)} as ${name} (recovery_mode no_wal_writes)`);
}
