-- one date of one school's calendar: the school's own where it sent one for the school year, else the district's
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
placed as (
  select school_key, calendar_code, date, school_year, day_type
  from own join warehouse.school using (school_id)
  union all
  select school_key, calendar_code, date, school_year, day_type
  from own as district cross join warehouse.school
  where district.school_id is null
    and not exists (
      from own as other where other.school_id = school.school_id and other.school_year = district.school_year
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
