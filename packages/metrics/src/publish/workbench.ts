import { copyFileSync } from 'node:fs';
import { type Database, literal } from '../database.ts';

/** Views that are read twice, and that take longer to work out than to keep. */
const workedOut = ['placed_stay', 'chosen_stay', 'counted_event', 'stay_year', 'stay_month', 'student_change'];

/**
 * Attaches a copy of the warehouse at `bench`, in which these views are worked out once: tables in their place, so that whoever
 * reads them need not know. The copy is about persons, and goes with the publication.
 */
export async function attachWorkbench(database: Database, warehouse: string, bench: string): Promise<void> {
  copyFileSync(warehouse, bench);
  await database.run(`attach ${literal(bench)} as warehouse`);
  const views = await database.rows(
    `select view_name as name from duckdb_views() where database_name = 'warehouse' and not internal`,
  );
  for (const name of workedOut.filter((one) => views.some((view) => view['name'] === one))) {
    await database.run(`create table warehouse.${name}_once as select * from warehouse.${name}`);
    await database.run(`create or replace view warehouse.${name} as select * from warehouse.${name}_once`);
  }
}
