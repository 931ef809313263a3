-- one date of one school's calendar: the school's own where it sent a whole one for the school year, else the district's with
-- the school's own dates in it
with own as (
  select
    school_id,
    coalesce(calendar_code, 'main') as calendar_code,
    date,
    school_year(date) as school_year,
    day_type
  from staging.calendar_day where fault is null and not superseded
  qualify row_number() over (partition by school_id, calendar_code, date order by file_key desc, record_number desc) = 1
),
-- one school's own calendar of a year that lists most of its weekdays; a few dates of its own only change the district's
whole as (
  select distinct school_id, school_year from (
    select school_id, school_year from own where school_id is not null
    group by school_id, calendar_code, school_year
    having count(*) filter (dayofweek(date) between 1 and 5) * 10 >= 6 * (
      select count(*) from generate_series(min(date), max(date), interval 1 day) as days(day) where dayofweek(day) between 1 and 5
    ) and count(*) filter (day_type in ('instructional', 'make_up')) >= 5
  )
),
placed as (
  select school_key, calendar_code, date, school_year, day_type
  from own join warehouse.school using (school_id)
  union all
  select school_key, calendar_code, date, school_year, day_type
  from own as district cross join warehouse.school
  where district.school_id is null
    and not exists (
      from own as other where other.school_id = school.school_id and other.school_year = district.school_year
        and (other.date = district.date or (other.school_id, other.school_year) in (select (school_id, school_year) from whole))
    )
)
select
  school_key,
  calendar_code,
  date,
  school_year,
  day_type,
  day_type in ('instructional', 'make_up') as is_instructional
from placed
order by school_key, calendar_code, date
