import type { Database } from '../database.ts';
import { indicators } from '../indicators/index.ts';
import { recordIndicators } from '../records/index.ts';
import { authoringFaults } from './authoring.ts';
import { PublishRefused } from './errors.ts';
import { refuseUnknownLabels } from './surveys/refuse-unknown-labels.ts';

/** Throws PublishRefused where the attached warehouse may not be published: an older Hearth's, or with words that nobody explained. */
export async function accept(database: Database): Promise<void> {
  await refuseOlder(database);
  await refuseUnmapped(database);
  await refuseUnknownLabels(database);
  await refuseAuthors(database);
}

/** A publication makes views again from the text that stands with each as its comment: a warehouse without is of an older Hearth. */
async function refuseOlder(database: Database): Promise<void> {
  const [row] = await database.rows(
    `select count(*)::integer as views from duckdb_views() where database_name = 'warehouse' and not internal and comment is null`,
  );
  if (row?.['views'] === 0) return;
  throw new PublishRefused([
    { where: 'warehouse', says: 'An older version of Hearth loaded it.', remedy: 'Run hearth load again.' },
  ]);
}

async function refuseUnmapped(database: Database): Promise<void> {
  const rows = await database.rows(
    'select source, code, rows::double as rows from warehouse.code_count where category is null order by source, rows desc, code',
  );
  if (rows.length === 0) return;
  throw new PublishRefused(
    rows.map((row) => ({
      where: `source ${String(row['source'])}`,
      says: `The attendance code “${String(row['code'])}” stands in ${String(row['rows'])} rows and nobody has said what it means.`,
      remedy: 'Say what it means under codes of this source in hearth.yaml, and load again.',
    })),
  );
}

async function refuseAuthors(database: Database): Promise<void> {
  for (const { id, sql } of [...indicators, ...recordIndicators]) {
    const faults = await authoringFaults(database, sql);
    if (faults.length > 0) throw new Error(`indicator ${id} may not be counted: ${faults.join('; ')}`);
  }
}
