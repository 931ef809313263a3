import { copyFileSync } from 'node:fs';
import { type Database, literal } from '../database.ts';

/** Views that are read twice, and that take longer to work out than to keep. */
const workedOut = ['placed_stay', 'chosen_stay', 'counted_event', 'stay_recorded', 'student_change', 'student_now'];

/**
 * Attaches a copy of the warehouse at `copy`, in which these views are worked out once: what they hold is kept in memory (what does
 * not fit is spilled), and whoever reads them need not know. Both are about persons, and go with the publication.
 */
export async function attachWorkbench(database: Database, warehouse: string, copy: string): Promise<void> {
  copyFileSync(warehouse, copy);
  await database.run(`attach ${literal(copy)} as warehouse`);
  // not in the copy: a table in a file is compressed first, which takes as long as working it out
  await database.run(`attach ':memory:' as bench`);
  await makeAsWritten(database);
  const views = await database.rows(
    `select view_name as name from duckdb_views() where database_name = 'warehouse' and not internal`,
  );
  for (const name of workedOut.filter((one) => views.some((view) => view['name'] === one))) {
    await database.run(`create table bench.${name} as select * from warehouse.${name}`);
    await database.run(`create or replace view warehouse.${name} as select * from bench.${name}`);
  }
}

/** Makes the views again whose text says what is to be worked out once: a file loses that, and the pipeline keeps the text as a comment. */
async function makeAsWritten(database: Database): Promise<void> {
  const views = await database.rows(`
    select view_name as name, comment as text from duckdb_views()
    where database_name = 'warehouse' and comment like '% materialized (%' order by view_oid`);
  for (const { name, text } of views)
    await database.run(`create or replace view warehouse.${String(name)} as ${String(text)}`);
}
