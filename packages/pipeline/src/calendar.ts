import type { Database } from './duckdb.ts';
import { literal } from './duckdb.ts';
import { refuse } from './errors.ts';

/** The macro school_year(date): the year in which the school year that holds the date ends. */
export async function createSchoolYears(database: Database, firstMonth: number): Promise<void> {
  await database.run(
    `create macro school_year(day) as (year(day) + ${firstMonth === 1 ? '0' : `(month(day) >= ${firstMonth})::integer`})::integer`,
  );
  await database.run(
    `create macro first_day_of(school_year) as make_date(school_year - ${firstMonth === 1 ? 0 : 1}, ${firstMonth}, 1)`,
  );
}

/**
 * The temporary table school_year_span (school_year, first_day) over all that has been staged or modelled, and the variable
 * last_day: the end of the last of these years, to which open stays run.
 */
export async function spanSchoolYears(database: Database): Promise<void> {
  await database.run(`
    create or replace temp table school_year_span as
    with seen as (
      select min(entry_date) as first, max(entry_date) as last from staging.enrollment where fault is null
      union all select min(date), max(date) from staging.calendar_day where fault is null
      union all select min(date), max(date) from staging.attendance_submission where fault is null
      union all select min(date), max(date) from staging.school_day_count where fault is null
      union all select min(date), max(date) from staging.attendance where fault is null
    )
    select year::integer as school_year, first_day_of(year::integer) as first_day
    from (select unnest(generate_series(school_year(min(first)), school_year(max(last)))) as year from seen where first is not null)`);
  await database.run(
    `set variable last_day = (select (max(first_day) + interval 1 year - interval 1 day)::date from school_year_span)`,
  );
}

/** The variable as_of: the day asked for, else the last day, up to `lastDay`, on which anything was recorded. */
export async function setAsOf(database: Database, asOf: string | undefined, lastDay: string): Promise<void> {
  if (asOf !== undefined && !isDay(asOf))
    throw refuse('--as-of', `“${asOf}” is not a date.`, 'Write it as 2026-02-12.');
  const last = `(
    select max(date) from (
      select max(date) as date from warehouse.attendance_submission
      union all select max(date) from warehouse.attendance_event where date <= ${literal(lastDay)}::date
      union all select max(date) from warehouse.school_day_count where submitted
    )
  )`;
  // years of which only sums are left say nothing of a day but their last
  const lastSummed = `(
    select least(first_day_of(latest + 1) - 1, ${literal(lastDay)}::date)
    from (select max(school_year) as latest from staging.attendance_summary where fault is null) where latest is not null)`;
  // a district without attendance still has services
  const lastServed = `(select max(date) from staging.service_event where fault is null and not superseded)`;
  // nor need one that keeps the strategy’s record have any
  const lastRecorded = `(
    select max(date) from (
      select max(held_on) as date from staging.meeting where fault is null and not superseded
      union all select max(held_on) from staging.action where fault is null and not superseded
      union all select max(greatest(made_on, done_on)) from staging.commitment where fault is null and not superseded
      union all select max(rated_on) from staging.rubric_rating where fault is null and not superseded
      union all select max(status_on) from staging.funding_award where fault is null and not superseded
    )
  )`;
  await database.run(
    `set variable as_of = ${asOf === undefined ? `coalesce(${last}, ${lastSummed}, ${lastServed}, ${lastRecorded})` : `${literal(asOf)}::date`}`,
  );
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
