import type { Database } from '../database.ts';
import { type Pass, unitColumns } from './passes.ts';
import type { Places } from './places.ts';
import { ALL_UNITS, type SumColumns } from './sums.ts';

/** A unit is in a period twice: were a student there twice, nine students could pass for ten. */
export class RepeatedUnits extends Error {}

const refuse = ({ indicators }: Pass, says: string): never => {
  throw new RepeatedUnits(`indicators ${indicators.map(({ id }) => id).join(', ')}: ${says}`);
};

/**
 * Proves that a pass has one row per unit and period. Equal rows have equal hashes, so as many different hashes as rows is
 * proof; only where there are fewer is every row compared.
 */
export async function proveUnits(database: Database, pass: Pass): Promise<void> {
  const key = unitColumns.join(', ');
  const [row] = await database.rows(
    `select count(*)::double as rows, count(distinct hash(${key}))::double as hashes from (${pass.sql})`,
  );
  if (row?.['rows'] === row?.['hashes']) return;
  const [found] = await database.rows(
    `select count(*)::double as units from (select 1 from (${pass.sql}) group by ${key} having count(*) > 1)`,
  );
  if (Number(found?.['units']) > 0)
    refuse(pass, `${String(found?.['units'])} units have more than one row in a period`);
}

/**
 * A pass whose rows come one to one from a table has that table’s key, which the pipeline proves; to read a warehouse of
 * millions again for it would double the work. What costs nothing is asked here: no school year has more units than
 * students enrolled.
 */
export async function proveEnrolled(database: Database, pass: Pass, sums: SumColumns, places: Places): Promise<void> {
  const rows = await database.rows(`
    select p.period_id, coalesce(s.place_id, 0) as place_id, count(distinct e.student_key)::double as students
    from warehouse.enrollment as e
    join period as p on p.period_kind = 'year' and p.school_year = e.school_year
    join place as s on s.school_key = e.school_key
    where e.from_roster group by grouping sets ((p.period_id, s.place_id), (p.period_id))`);
  const units = sums.of(new Map());
  for (const row of rows) {
    const [period, place] = [Number(row['period_id']), Number(row['place_id'])];
    const found = units.rowOf(period, place, 0);
    const counted = found < 0 ? 0 : units.column(ALL_UNITS)(found);
    if (counted > Number(row['students'])) {
      const { schoolYear } = places.periods[period] ?? {};
      refuse(
        pass,
        `school year ${String(schoolYear)} has ${counted} units and ${String(row['students'])} students enrolled`,
      );
    }
  }
}
