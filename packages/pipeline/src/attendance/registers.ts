import type { Database } from '../duckdb.ts';
import type { OpenFile } from '../stage.ts';

/**
 * A school that in so many days of school has nobody absent, late or anything else sends its attendance elsewhere, or by period in a
 * way that is not read: it is not a school where everybody always came.
 */
const SILENT_DAYS = 20;

/**
 * A source may declare that every register was taken. Then, for schools and years without any submission, each day of school
 * counts as taken: to the calendar's end in finished years, and in the last one up to the last day with an event. Not so for a
 * school of which there is nothing at all in more than SILENT_DAYS of them: it has no register, and is named as one that has none.
 */
export async function addAssumedRegisters(database: Database, files: readonly OpenFile[]): Promise<void> {
  if (!files.some(({ fill }) => fill.registers === 'all')) return;
  await database.run(`
    insert into warehouse.attendance_submission
    with seen as (
      select school_year(date) as school_year, max(date) as last_date from warehouse.attendance_event group by all
    ),
    heard as (
      select distinct school_key, school_year(event.date) as school_year
      from warehouse.attendance_event as event join warehouse.enrollment using (enrollment_key)
    ),
    -- one day of a school, on whichever of its calendars
    due as (
      select school_key, school_year, date, count(*) over (partition by school_key, school_year) as days
      from warehouse.calendar_day join seen using (school_year)
      where is_instructional and (date <= last_date or school_year < (select max(school_year) from seen))
      group by school_key, school_year, date
    )
    select school_key, date
    from due
    where (days <= ${SILENT_DAYS} or (school_key, school_year) in (select (school_key, school_year) from heard))
      and (school_key, school_year) in (select (school_key, school_year) from warehouse.enrollment)
      and (school_key, school_year) not in (select (school_key, school_year(date)) from warehouse.attendance_submission)`);
}
