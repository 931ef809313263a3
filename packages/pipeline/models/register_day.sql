-- one day of school of one school, up to the as-of date
with day as (
  select
    school_key,
    calendar_code,
    school_year,
    date,
    lead(due_before) over track - due_before as due,
    lead(taken_before) over track - taken_before as taken,
    due_before + 1 as instructional_day
  from warehouse.school_day
  window track as (partition by school_key, calendar_code, school_year order by date)
)
select
  school_key,
  school_year,
  date,
  max(instructional_day)::integer as instructional_day,
  bool_or(taken = 1) as taken
from day
where due = 1 and date <= getvariable('as_of')
group by all
order by school_key, date
