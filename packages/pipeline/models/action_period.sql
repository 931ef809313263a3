-- view: one action in one period, in the district or at its school
with present as (
  select action_key, count(distinct audience) filter (audience <> 'policymakers') as groups_present
  from warehouse.action_attendance
  group by action_key
),
-- one action after which a commitment was made, and the first day of one
followed_up as (
  select action_key, min(made_on) as made_on
  from warehouse.commitment
  where action_key is not null
  group by action_key
),
placed as (
  select action.*, period_kind, period, known_until,
    unnest(case when school_key is null then ['district'] else ['district', 'school'] end) as grain
  from warehouse.action
  join warehouse.strategy_period using (school_year)
  where held_on < until_day
)
select
  action_key,
  grain::enum('district', 'school') as grain,
  case when grain = 'school' then school_key end as school_key,
  school_year,
  period_kind,
  period,
  kind,
  kind in ('advocacy', 'policy') and public_office is not null as met_office,
  policy_step,
  coalesce(groups_present, 0)::integer as groups_present,
  case
    when made_on between held_on and held_on + 30 and made_on < known_until then true
    when held_on + 30 < known_until then false
  end as followed
from placed
left join present using (action_key)
left join followed_up using (action_key)
