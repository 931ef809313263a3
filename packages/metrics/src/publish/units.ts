import { warehouse } from '@hearth/contracts';
import type { Database } from '../database.ts';
import { type Pass, unitColumns } from './passes.ts';

/** A unit is in a period twice: were a student there twice, nine students could pass for ten. */
export class RepeatedUnits extends Error {}

/**
 * Proves that a pass has one row per unit and period. Equal rows have equal hashes, so as many different hashes as rows is
 * proof; only where there are fewer is every row compared. Rows that come one to one from a keyed table are that table’s.
 */
export async function proveUnits(database: Database, pass: Pass): Promise<void> {
  const declared = pass.keyedBy === undefined ? undefined : warehouse[pass.keyedBy as keyof typeof warehouse];
  const from = declared === undefined ? `(${pass.sql})` : `warehouse.${declared.name}`;
  const key = (declared?.key ?? unitColumns).join(', ');
  const [row] = await database.rows(
    `select count(*)::double as rows, count(distinct hash(${key}))::double as hashes from ${from}`,
  );
  if (row?.['rows'] === row?.['hashes']) return;
  const [faults] = await database.rows(
    `select count(*)::double as faults from (select 1 from ${from} group by ${key} having count(*) > 1)`,
  );
  if (Number(faults?.['faults']) > 0) {
    const ids = pass.indicators.map(({ id }) => id).join(', ');
    throw new RepeatedUnits(
      `indicators ${ids}: ${String(faults?.['faults'])} units have more than one row in a period`,
    );
  }
}
