import { published } from '@hearth/contracts';
import type { Database } from '../../database.ts';
import { appendRows } from '../tables.ts';
import { beforeAfterRows } from './before-after-rows.ts';
import { doseRows, readDoses } from './dose-rows.ts';
import { readComparisons } from './read-comparisons.ts';

/** Fills published.effect: students with and without a service, side by side. */
export async function writeEffects(database: Database): Promise<void> {
  const [row] = await database.rows('select exists (from warehouse.service_event) as is_any');
  if (row?.['is_any'] !== true) return;
  const found = await database.rows('select school_key, school_id from warehouse.school');
  const schools = new Map(found.map((school) => [Number(school['school_key']), String(school['school_id'])]));
  const exposures = await readComparisons(database);
  const years = Map.groupBy(exposures, ({ schoolYear }) => schoolYear);
  const rows = [...years.values()].flatMap((ofYear) => beforeAfterRows(ofYear, schools));
  for (const [schoolYear, bins] of await readDoses(database)) rows.push(...doseRows(schoolYear, bins));
  await appendRows(database, published.effect, rows);
}
