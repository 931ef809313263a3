-- view: one day of a week of one calendar, up to the cut, that had school and a register on all five of its days
with day as (
  select school_key, calendar_code, school_year, date, date_trunc('week', date)::date as week, date < cut_date as is_before_cut,
    lead(due_before) over track - due_before as due,
    lead(school_day.taken_before) over track - school_day.taken_before as taken
  from warehouse.school_day join warehouse.calendar_cut using (school_key, calendar_code, school_year)
  window track as (partition by school_key, calendar_code, school_year order by date)
),
week as (
  select school_key, calendar_code, school_year, week,
    coalesce(sum(due), 0) as due,
    coalesce(sum(taken) filter (is_before_cut), 0) as taken
  from day
  where isodow(date) <= 5
  group by all
),
-- the weeks from the first with school to the last: the summer is no break between weeks
year_of_school as (
  select * from week
  window whole as (partition by school_key, calendar_code, school_year)
  qualify week between min(week) filter (due > 0) over whole and max(week) filter (due > 0) over whole
),
full_week as (
  select *, coalesce(lag(due) over track < 5, false) or coalesce(lead(due) over track < 5, false) as beside_a_break
  from year_of_school
  window track as (partition by school_key, calendar_code, school_year order by week)
)
select school_key, calendar_code, school_year, date, week, beside_a_break
from day join full_week using (school_key, calendar_code, school_year, week)
where full_week.taken = 5 and isodow(date) <= 5
