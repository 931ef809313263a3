-- view: one person in one service that says how much is enough, in one period, in the district or at one school
with took_part as (
  select grain, identity, service_key, case when grain = 'school' then school_key end as school_key, school_year, period_kind, period,
    max(student_key) as student_key
  from warehouse.served_period
  group by all
),
-- what counts is all of the service that the person received, wherever it was
received as (
  select identity, service_key, school_year, period_kind, period, sum(minutes) as minutes
  from warehouse.served_period
  where grain = 'district'
  group by all
)
select
  grain::enum('district', 'school') as grain,
  identity,
  service_key,
  case when grain = 'school' then warehouse.told_category(category) else category::varchar end as category,
  took_part.school_key,
  school_year,
  period_kind::enum('year', 'to_date') as period_kind,
  period,
  student_key,
  minutes::integer as minutes,
  minimum_minutes,
  sensitive
from took_part
join received using (identity, service_key, school_year, period_kind, period)
join warehouse.service using (service_key)
where minimum_minutes is not null and minutes is not null
