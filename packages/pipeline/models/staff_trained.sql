-- view: one person on the roster in one period, in the district or at one school, and whether a training in the 24 months before its end reached the person
with rostered as (
  select grain, case when grain = 'school' then school_key end as school_key, school_year, period_kind, period, until_day, staff_key,
    -- who has both kinds of contract is told once, as certificated
    min(contract) as contract
  from warehouse.staff_year
  join warehouse.strategy_period using (school_year)
  cross join (values ('district'), ('school')) as place(grain)
  group by all
),
-- one day on which somebody known by number was trained
training as (
  select staff_key, held_on
  from warehouse.action_attendance join warehouse.action using (action_key)
  where kind = 'training' and staff_key is not null
)
select
  staff_key,
  grain::enum('district', 'school') as grain,
  school_key,
  school_year,
  period_kind,
  period,
  contract,
  exists (
    from training
    where training.staff_key = rostered.staff_key and held_on < until_day and held_on >= until_day - interval 24 month
  ) as trained
from rostered
-- where nobody ever signed in, nobody knows who was trained
where exists (from training where held_on < until_day)
