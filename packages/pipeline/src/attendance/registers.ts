import type { Database } from '../duckdb.ts';
import type { OpenFile } from '../stage.ts';

/**
 * A source may declare that every register was taken. Then, for schools and years without any submission, each day of school
 * counts as taken: to the calendar's end in finished years, and in the last one up to the last day with an event.
 */
export async function addAssumedRegisters(database: Database, files: readonly OpenFile[]): Promise<void> {
  if (!files.some(({ fill }) => fill.registers === 'all')) return;
  await database.run(`
    insert into warehouse.attendance_submission
    with seen as (
      select school_year(date) as school_year, max(date) as last_date from warehouse.attendance_event group by all
    )
    select distinct school_key, date
    from warehouse.calendar_day join seen using (school_year)
    where is_instructional
      and (date <= last_date or school_year < (select max(school_year) from seen))
      and (school_key, school_year) in (select (school_key, school_year) from warehouse.enrollment)
      and (school_key, school_year) not in (select (school_key, school_year(date)) from warehouse.attendance_submission)`);
}
