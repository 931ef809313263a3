-- view: one service that reached anybody in one period, in the district or at one school; at a school no sensitive one
with given as (
  select distinct service_key, event.school_key, school_year, period_kind, period
  from warehouse.service_event as event
  join warehouse.strategy_period using (school_year)
  where attended = 'present' and event.date < until_day
),
placed as (
  select distinct service_key, 'district' as grain, null::integer as school_key, school_year, period_kind, period from given
  union all
  select service_key, 'school', school_key, school_year, period_kind, period from given where school_key is not null
)
select
  service_key,
  grain::enum('district', 'school') as grain,
  placed.school_key,
  school_year,
  period_kind,
  period,
  classroom_link is not null as linked
from placed join warehouse.service using (service_key)
where grain = 'district' or not sensitive
