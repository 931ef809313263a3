-- view: one stretch of time in which one person coordinated one school without a break, as known on the last day of one period
with served as (
  select staff_key, school_key, started_on, ended_on
  from warehouse.assignment join warehouse.position using (position_key)
  where role = 'coordinator'
),
-- where one post or contract follows on another there is no break
marked as (
  select *, coalesce(started_on > 1 + max(coalesce(ended_on, date '9999-12-30')) over (
    partition by staff_key, school_key order by started_on rows between unbounded preceding and 1 preceding), true) as is_new
  from served
),
numbered as (
  select *, sum(is_new::integer) over (partition by staff_key, school_key order by started_on) as nth from marked
),
stretch as (
  select staff_key, school_key, nth, min(started_on) as started_on, case when count(ended_on) = count(*) then max(ended_on) end as ended_on
  from numbered
  group by all
)
select
  staff_key || '/' || coalesce(stretch.school_key, 0) || '/' || started_on as tenure_id,
  'district'::enum('district', 'school') as grain,
  null::integer as school_key,
  school_year,
  period_kind,
  period,
  staff_key,
  (least(coalesce(ended_on, until_day - 1), until_day - 1) - started_on + 1)::integer as days,
  coalesce(ended_on < until_day, false) as ended
from stretch
join warehouse.strategy_period on started_on < until_day
