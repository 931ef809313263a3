-- view: one calendar in one school year, and the first day after as many days of school as the latest year has reached
with as_of as (
  select as_of, school_year, instructional_day from warehouse.load
),
-- the instructional days that each calendar of the latest year has reached
reached as (
  select school_key, calendar_code, due_before
  from warehouse.school_day join as_of using (school_year)
  where date = as_of.as_of + 1
),
-- a calendar of another name is compared with its school's, and a school that has none in the latest year with the district's
cut as (
  select school_key, calendar_code, day.school_year,
    coalesce(
      min(date) filter (day.due_before >= coalesce(reached.due_before, here.due_before, as_of.instructional_day)),
      max(date)
    ) as cut_date
  from warehouse.school_day as day
  cross join as_of
  left join reached using (school_key, calendar_code)
  left join (select school_key, max(due_before) as due_before from reached group by all) as here using (school_key)
  where as_of.instructional_day is not null
  group by all
)
select school_key, calendar_code, school_year, cut_date, taken_before
from cut join warehouse.school_day as day using (school_key, calendar_code, school_year)
where day.date = cut_date
