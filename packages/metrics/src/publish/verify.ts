import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ddl, published } from '@hearth/contracts';
import { literal, openDatabase } from '../database.ts';
import { recordIndicators } from '../records/index.ts';
import { CONFIDENTIAL } from '../school-folder.ts';
import { confidentialFaults } from './confidential/verify-confidential.ts';
import type { Manifest } from './manifest.ts';

/** A release that was written is not what was meant to be written; it never goes live. */
export class VerifyFault extends Error {}

const aboutNobody = recordIndicators.flatMap((one) => (one.aboutNobody ? [literal(one.id)] : [])).join(', ');

const ofRosters = recordIndicators
  .flatMap((one) => ((one.minimumGroup ?? 10) < 10 ? [literal(one.id)] : []))
  .join(', ');

/**
 * Opens a built release again, as a reader would, and compares it with what was meant: its files, rows by table, every constraint
 * that the contracts declare, nothing shown below the minimum, and rows read = kept + refused for every file.
 */
export async function verify(
  folder: string,
  meant: { readonly cells: number; readonly manifest: Manifest },
): Promise<void> {
  const files = readdirSync(folder).sort().join(', ');
  const { confidential } = meant.manifest;
  const wanted = ['manifest.json', 'published.duckdb', ...(confidential === null ? [] : [CONFIDENTIAL])]
    .sort()
    .join(', ');
  if (files !== wanted) throw new VerifyFault(`the release holds ${files}`);
  const [fault] = confidential === null ? [] : await confidentialFaults(folder, confidential);
  if (fault !== undefined) throw new VerifyFault(fault);
  const database = await openDatabase(join(folder, 'published.duckdb'), { access_mode: 'READ_ONLY' });
  try {
    for (const [name, count] of Object.entries(meant.manifest.rows)) {
      const [row] = await database.rows(`select count(*)::double as count from ${name}`);
      if (Number(row?.['count']) !== count)
        throw new VerifyFault(`${name} holds ${String(row?.['count'])} rows, not ${count}`);
    }
    if (meant.manifest.rows['cell'] !== meant.cells)
      throw new VerifyFault(`${meant.cells} cells were written, not all are there`);
    const constraints = await database.rows(
      `select table_name, count(*) filter (constraint_type = 'CHECK')::double as checks,
        count(*) filter (constraint_type = 'PRIMARY KEY')::double as keys
      from duckdb_constraints() group by table_name`,
    );
    for (const table of Object.values(published)) {
      const found = constraints.find((row) => row['table_name'] === table.name);
      const checks = ddl(table).split('CHECK (').length - 1;
      if (Number(found?.['checks'] ?? 0) !== checks || Number(found?.['keys']) !== 1) {
        throw new VerifyFault(`${table.name} has lost a constraint`);
      }
    }
    const [faults] = await database.rows(`
      select (select count(*) from cell where status = 'shown'
          and (people < (select minimum_group from release) or people is null and not list_contains([${aboutNobody}], indicator_id)))::double as small,
        (select count(*) from cell where size_band = '5-9' and not list_contains([${ofRosters}], indicator_id))::double as few,
        (select count(*) from quality where rows_read <> rows_kept + rows_refused)::double as lost`);
    if (Number(faults?.['few']) > 0)
      throw new VerifyFault('a range of fewer than ten people is not of a roster of staff');
    if (Number(faults?.['small']) > 0) throw new VerifyFault('a shown figure has fewer people than the minimum');
    if (Number(faults?.['lost']) > 0) throw new VerifyFault('rows read are not rows kept and refused');
  } finally {
    database.close();
  }
}
