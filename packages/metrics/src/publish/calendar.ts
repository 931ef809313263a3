import type { Database } from '../database.ts';

/** A school is said to have stopped when the register of this many days in a row, the latest of them, was not taken. */
const STOPPED_AFTER_DAYS = 5;

const closedDays = `
  insert into published.closed_day
  with as_of as (select as_of from warehouse.load),
  -- one weekday on which none of a school’s calendars had school; of several reasons the least usual
  closed as (
    select school_key, date, school_year,
      arg_min(day_type::varchar, list_position(['strike', 'emergency', 'weather', 'holiday', 'staff_only', 'non_instructional', 'other'], day_type::varchar)) as day_type
    from warehouse.calendar_day, as_of
    where dayofweek(date) between 1 and 5 and date <= as_of.as_of
    group by school_key, date, school_year
    having not bool_or(is_instructional)
  ),
  -- the same among the days of school, with those before it; side by side, because looking each up among all takes schools squared
  numbered as (
    select school_id, date, school_year, day_type, coalesce(after_day, 0) as after_day
    from (
      select school_key, date, school_year, day_type,
        max(instructional_day) over (partition by school_key, school_year order by date) as after_day
      from (
        select school_key, date, school_year, day_type, null as instructional_day from closed
        union all
        select school_key, date, school_year, null, instructional_day from warehouse.register_day
      )
    )
    join warehouse.school using (school_key)
    where day_type is not null
  )
  select case when grouping(school_id) = 1 then 'district' else school_id end, date, school_year, day_type,
    max(after_day)::integer, count(*)::integer
  from numbered
  group by grouping sets ((school_id, date, school_year, day_type), (date, school_year, day_type))
  order by 1, 2, 4`;

const registerDays = `
  insert into published.register_day
  with latest as (select as_of, school_year from warehouse.load),
  -- one day of school of one school in the latest school year
  day as (
    select r.school_key, r.school_year, r.date, 1 as due, r.taken::integer as taken
    from warehouse.register_day as r join latest using (school_year)
    union all
    select distinct c.school_key, c.school_year, c.date, 0, 0
    from warehouse.calendar_day as c join latest using (school_year)
    where c.is_instructional and c.date > latest.as_of
  )
  select case when grouping(s.school_id) = 1 then 'district' else s.school_id end, school_year, date,
    sum(due)::integer, sum(taken)::integer
  from day join warehouse.school as s using (school_key)
  group by grouping sets ((s.school_id, school_year, date), (school_year, date))
  order by 1, 3`;

const stopped = `
  insert into published.quality (topic, source, item, school_id, period, rows_read, rows_kept, rows_refused)
  with latest as (select school_year from warehouse.load),
  -- one school without a calendar for the year: had it sent a register, the day would be there
  without_calendar as (
    select distinct school_key from warehouse.register_day join latest using (school_year)
    except
    select school_key from warehouse.calendar_day join latest using (school_year)
  ),
  -- one day of which a school should have sent something
  expected as (
    select school_key, date, taken from warehouse.register_day join latest using (school_year)
    union all
    select w.school_key, d.date, false
    from (select distinct date from warehouse.register_day join latest using (school_year) where taken) as d
    cross join without_calendar as w
    where not exists (from warehouse.register_day as r where r.school_key = w.school_key and r.date = d.date)
    union all
    select school_key, date, submitted from warehouse.school_day_count join latest using (school_year)
    where school_key not in (select school_key from warehouse.register_day join latest using (school_year))
  ),
  last_sent as (
    select school_key, max(date) filter (taken) as last_date from expected group by school_key
  )
  select 'register_stopped', '', 'registers', s.school_id, min(e.date)::varchar, count(*), 0, count(*)
  from expected as e join last_sent as l using (school_key) join warehouse.school as s using (school_key)
  where l.last_date is null or e.date > l.last_date
  group by s.school_id
  having count(*) >= ${STOPPED_AFTER_DAYS}
  order by s.school_id`;

/** Days without school, registers by day, and schools that stopped sending them: nothing here is about a person. */
export async function writeCalendar(database: Database): Promise<void> {
  for (const sql of [closedDays, registerDays, stopped]) await database.run(sql);
}
