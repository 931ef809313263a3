import { absentCategories, UNITS_PER_DAY } from '@hearth/contracts';
import { type Database, literal } from '../duckdb.ts';
import type { OpenFile } from '../stage.ts';

/** What a code is about when nothing says otherwise: a whole day, but for coming late and leaving early. */
const wholeDay: readonly string[] = [
  ...absentCategories,
  'in_school_suspension',
  'independent_study',
  'independent_study_incomplete',
  'not_counted',
];

/**
 * Fills warehouse.attendance_code_map from hearth.yaml and from staged code files, for the sources of `files`. A code file is
 * about the source that sends it, or, where that sends no attendance, about all; what it says of every school and year goes
 * before hearth.yaml, for somebody in the district has signed it.
 */
export async function buildCodeMap(database: Database, files: readonly OpenFile[]): Promise<void> {
  const names = [...new Set(files.map(({ source }) => source.name))];
  if (names.length === 0) return;
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
      : `union all by name
        select source, code, null as school_id, null as school_year, category, units, null as approved_by
        from (values ${[...declared.values()].join(', ')}) as declared(source, code, category, units)
        where (source, code) not in (select (source, code) from sent where school_id is null and school_year is null)`;
  await database.run(`
    insert into warehouse.attendance_code_map
    with attendance as (
      select unnest([${names.map(literal).join(', ')}]) as source
    ),
    sent as (
      select attendance.source, code, school_id, school_year, category::varchar as category,
        coalesce(day_share, case when category::varchar in (${wholeDay.map(literal).join(', ')}) then ${UNITS_PER_DAY} else 0 end) as units, approved_by
      from staging.attendance_code_map as sent
      join attendance on attendance.source = sent.source or sent.source not in (select source from attendance)
      where fault is null and not superseded
      qualify row_number() over (
        partition by attendance.source, code, school_id, school_year
        order by attendance.source = sent.source desc, file_key desc, record_number desc) = 1
    )
    select (row_number() over (order by source, code, school_id, school_year))::integer, source, code, school_id, school_year, category, units, approved_by
    from (select * from sent ${fromConfiguration})`);
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
    where record.code_key is null and map.category is null and map.source = record.source and map.code = record.code`);
}
