import { absentCategories, UNITS_PER_DAY } from '@hearth/contracts';
import { type Database, literal } from '../duckdb.ts';
import type { OpenFile } from '../stage.ts';

/** Units a code is about when nothing says otherwise: a whole day for an absence and for a day that is not counted. */
const wholeDay: readonly string[] = [...absentCategories, 'not_counted'];

/**
 * Fills warehouse.attendance_code_map from hearth.yaml and from staged code files, and makes the temporary table `code`:
 * what a code of a source means at one school in one year, with the more particular meaning first.
 */
export async function buildCodeMap(database: Database, files: readonly OpenFile[]): Promise<void> {
  const declared = new Map<string, string>();
  for (const { source, fill } of files) {
    for (const [code, { category, dayShare }] of Object.entries(fill.codes ?? {})) {
      const units = dayShare === undefined ? null : Math.round(dayShare * UNITS_PER_DAY);
      const row = [source.name, code, category].map(literal).join(', ');
      declared.set(
        `${source.name}\n${code}`,
        `(${row}, ${units ?? (wholeDay.includes(category) ? UNITS_PER_DAY : 0)})`,
      );
    }
  }
  const fromConfiguration =
    declared.size === 0
      ? ''
      : `union all select source, code, null, null, category, units, null from (values ${[...declared.values()].join(', ')}) as declared(source, code, category, units)`;
  await database.run(`
    insert into warehouse.attendance_code_map
    select (row_number() over (order by source, code, school_id, school_year))::integer, source, code, school_id, school_year, category, units, approved_by
    from (
      select source, code, school_id, school_year, category::varchar as category,
        coalesce(day_share, case when category::varchar in (${wholeDay.map(literal).join(', ')}) then ${UNITS_PER_DAY} else 0 end) as units, approved_by
      from staging.attendance_code_map where fault is null and not superseded
      ${fromConfiguration}
    )`);
}

/** Adds the codes that nobody has explained, so that events can name them; their category stays empty. */
export async function addUnmappedCodes(database: Database): Promise<void> {
  await database.run(`
    insert into warehouse.attendance_code_map
    select ((select coalesce(max(code_key), 0) from warehouse.attendance_code_map) + row_number() over (order by source, code))::integer,
      source, code, null, null, null, ${UNITS_PER_DAY}, null
    from (select distinct source, code from record where code_key is null)`);
  await database.run(`
    update record set code_key = map.code_key, units = coalesce(record.units, map.units) from warehouse.attendance_code_map as map
    where record.code_key is null and map.source = record.source and map.code = record.code`);
}
