-- one date of one school's calendar within a school year, with the days of school and registers before it
with day_of_school as (
  select school_key, calendar_code, school_year, date
  from warehouse.calendar_day
  where is_instructional and (school_key, calendar_code, school_year) in (select (school_key, calendar_code, school_year) from usable_calendar)
  union
  -- a school without a calendar for the year had school when a register was taken
  select school_key, 'main', school_year(date), date
  from warehouse.attendance_submission
  where (school_key, school_year(date)) not in (select (school_key, school_year) from usable_calendar)
),
track as (
  select distinct school_key, calendar_code, school_year from day_of_school
),
span as (
  select school_key, calendar_code, school_year, unnest(generate_series(first_day, first_day + interval 1 year, interval 1 day))::date as date
  from track join school_year_span using (school_year)
),
counted as (
  select
    span.school_key,
    span.calendar_code,
    span.school_year,
    span.date,
    (day_of_school.date is not null)::integer as due,
    (day_of_school.date is not null and submission.date is not null and span.date <= getvariable('as_of'))::integer as taken
  from span
  left join day_of_school using (school_key, calendar_code, school_year, date)
  left join warehouse.attendance_submission as submission using (school_key, date)
)
select
  school_key,
  calendar_code,
  school_year,
  date,
  (sum(due) over (partition by school_key, calendar_code, school_year order by date) - due)::integer as due_before,
  (sum(taken) over (partition by school_key, calendar_code, school_year order by date) - taken)::integer as taken_before
from counted
order by school_key, calendar_code, date
