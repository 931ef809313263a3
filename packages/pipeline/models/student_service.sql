-- view: one enrolled student in one period, across the district’s schools or at one school, and whether services reached the student
with served_year as (
  select distinct school_year from warehouse.service_event
),
-- one delivery to a student in one period and at one place; months too
delivered as (
  select grain, student_key, case when grain = 'school' then school_key end as school_key, school_year, period_kind, period, tier, sensitive
  from warehouse.served_period
  where student_key is not null
  union all
  select place.grain, student_key, case when place.grain = 'school' then school_key end, school_year, 'month', strftime(date, '%Y-%m'), tier, sensitive
  from warehouse.served_event cross join (values ('district'), ('school')) as place(grain)
  where student_key is not null and (place.grain = 'district' or school_key is not null)
),
touched as (
  select grain, student_key, coalesce(school_key, 0) as place_key, school_year, period_kind, period,
    bool_or(tier <> 'universal' and not sensitive) as openly,
    bool_or(tier <> 'universal' and sensitive) as sensitively,
    bool_or(tier = 'universal') as universally
  from delivered
  group by all
),
-- one place in one period: whether so many were served openly that who was not is no share of its own
counted as (
  select grain, place_key, school_year, period_kind, period, grain = 'district' or count(*) filter (openly) >= 10 as pools
  from touched
  group by grain, place_key, school_year, period_kind, period
),
reached as (
  select grain, student_key, place_key, school_year, period_kind, period, openly or (sensitively and pools) as served, universally
  from touched join counted using (grain, place_key, school_year, period_kind, period)
)
select
  base.grain,
  base.student_key,
  base.school_key,
  base.school_year,
  base.period_kind,
  base.period,
  base.grade,
  coalesce(served, false) as served,
  coalesce(universally and not served, false) as universal_only,
  home.household_key is not null as household_known
from (select * from warehouse.student_period where school_year in (select school_year from served_year)) as base
left join reached
  on reached.grain = base.grain::varchar and reached.student_key = base.student_key and reached.place_key = coalesce(base.school_key, 0)
  and reached.school_year = base.school_year and reached.period_kind = base.period_kind::varchar and reached.period = base.period
left join warehouse.student_household as home on home.student_key = base.student_key
