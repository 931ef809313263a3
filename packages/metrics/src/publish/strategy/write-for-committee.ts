import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { forCommittee, type Table } from '@hearth/contracts';
import { type Database, literal } from '../../database.ts';
import { COMMITTEE, CONFIDENTIAL } from '../../school-folder.ts';

const OWNER_ONLY = { folder: 0o700, file: 0o600 };

/** What each table of the committee’s folder holds. Who is in a post is not said, only how many. */
const selects: Readonly<Record<keyof typeof forCommittee, string>> = {
  post: `
    select position_key::varchar as post_id, title, stretch.role, school_id, bargaining_unit, stretch.fte, from_day as from_on, end_day - 1 as to_on,
      goes_on, filled_fte, people, left_for, award_key::varchar as award_id
    from warehouse.post_stretch as stretch
    join (select position_key, title, bargaining_unit, award_key from warehouse.position) using (position_key)
    left join warehouse.school using (school_key)`,
  vacancy: `
    select coalesce(school_id, 'district') as school_id, school_year, sum(planned_days) as planned_days, sum(vacant_days) as vacant_days
    from (
      select position.school_key, told.school_year, planned_days, vacant_days
      from warehouse.coordinator_period as told join warehouse.position using (position_key)
      where grain = 'district' and period_kind = 'year'
    )
    left join warehouse.school using (school_key)
    group by all`,
};

/** Writes the committee’s folder beside those of the schools, readable by the owner of the process alone. Returns rows by table. */
export async function writeForCommittee(database: Database, release: string): Promise<Record<string, number>> {
  const folder = join(release, CONFIDENTIAL, COMMITTEE);
  mkdirSync(folder, { mode: OWNER_ONLY.folder });
  const rows: Record<string, number> = {};
  for (const declared of Object.values(forCommittee) as Table[]) {
    const path = join(folder, `${declared.name}.parquet`);
    const columns = Object.entries(declared.columns).map(([name, { kind }]) => `${name}::${kind.duckdb} as ${name}`);
    const select = selects[declared.name as keyof typeof forCommittee];
    await database.run(`
      copy (select ${columns.join(', ')} from (${select}) order by ${declared.key.join(', ')}) to ${literal(path)} (format parquet)`);
    chmodSync(path, OWNER_ONLY.file);
    const [row] = await database.rows(`select count(*)::double as rows from read_parquet(${literal(path)})`);
    rows[declared.name] = Number(row?.['rows']);
  }
  return rows;
}
