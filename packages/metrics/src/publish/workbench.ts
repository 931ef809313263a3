import { copyFileSync } from 'node:fs';
import { type Database, literal } from '../database.ts';

/** Views that are read twice, and that take longer to work out than to keep. */
const workedOut = new Set([
  'placed_stay',
  'chosen_stay',
  'counted_event',
  'stay_recorded',
  'student_change',
  'student_now',
]);

/**
 * Attaches a copy of the warehouse at `copy`, in which these views are worked out once: what they hold is kept in memory (what does
 * not fit is spilled), and whoever reads them need not know. Both are about persons, and go with the publication.
 */
export async function attachWorkbench(database: Database, warehouse: string, copy: string): Promise<void> {
  copyFileSync(warehouse, copy);
  await database.run(`attach ${literal(copy)} as warehouse`);
  // not in the copy: a table in a file is compressed first, which takes as long as working it out
  await database.run(`attach ':memory:' as bench`);
  const views = await database.rows(
    `select view_name as name, comment as text from duckdb_views() where database_name = 'warehouse' and not internal order by view_oid`,
  );
  // in the order in which they were made: a view is bound when it is made again, and what it reads is simple by then
  for (const { name, text } of views.map((view) => ({
    name: String(view['name']),
    text: String(view['text'] ?? ''),
  }))) {
    if (workedOut.has(name)) {
      await database.run(`create table bench.${name} as ${text}`);
      await database.run(`create or replace view warehouse.${name} as select * from bench.${name}`);
    } else if (text.includes(' materialized (')) {
      // a file loses these words, and the pipeline keeps the text as a comment
      await database.run(`create or replace view warehouse.${name} as ${text}`);
    }
  }
}
