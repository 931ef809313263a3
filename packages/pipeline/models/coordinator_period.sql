-- view: one coordinator’s post in one period, from the first to the last day of school, in the district or at its school
with day as (
  select school_key, school_year, min(date) as first_day, max(date) as end_day
  from (
    select school_key, school_year, date, lead(due_before) over (partition by school_key, calendar_code, school_year order by date) - due_before as due
    from warehouse.school_day
  )
  where due = 1
  group by all
),
-- one place in one period, and the days from its first to its last day of school; without a calendar, all that count
span as (
  select place.school_key, told.school_year, period_kind, period, coalesce(min(day.first_day), any_value(told.first_day)) as first_day,
    least(any_value(until_day), coalesce(max(day.end_day) + 1, any_value(until_day)))::date as until_day
  from warehouse.strategy_period as told
  cross join (select distinct school_key from warehouse.position where role = 'coordinator') as place
  left join day on day.school_year = told.school_year and (day.school_key = place.school_key or place.school_key is null)
  group by all
),
-- one stretch of one post in one period, and how many of its days are in it
overlap as (
  select stretch.position_key, stretch.school_key, school_year, period_kind, period, fte, filled_fte,
    greatest(0, least(end_day, until_day) - greatest(from_day, first_day)) as days
  from warehouse.post_stretch as stretch
  join span on span.school_key is not distinct from stretch.school_key
  where role = 'coordinator'
),
counted as (
  select position_key, school_key, school_year, period_kind, period, sum(fte * days) as planned_days, sum((fte - filled_fte) * days) as vacant_days
  from overlap
  group by all
  having planned_days > 0
)
select
  position_key,
  grain::enum('district', 'school') as grain,
  case when grain = 'school' then school_key end as school_key,
  school_year,
  period_kind,
  period,
  planned_days,
  vacant_days
from counted cross join (values ('district'), ('school')) as place(grain)
where grain = 'district' or school_key is not null
