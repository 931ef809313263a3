-- view: one household with an enrolled student in one period, in the district or at one school, and whether services reached it
with served_year as (
  select distinct school_year from warehouse.service_event
),
base as (
  select distinct grain::varchar as grain, household_key, school_key, school_year, period_kind::varchar as period_kind, period
  from (select * from warehouse.student_period where period_kind <> 'month' and school_year in (select school_year from served_year))
  join warehouse.student_household using (student_key)
),
-- one household and one school where a member was served (empty: at none), in one period
delivered as (
  select household_key, school_key, school_year, period_kind, period,
    bool_or(not sensitive) as openly
  from warehouse.served_period
  where grain = 'district' and household_key is not null and person_kind not in ('staff', 'partner_staff')
    and (student_key is null or area = 'basic_needs')
  group by all
),
reached as (
  select base.grain, base.household_key, coalesce(base.school_key, 0) as place_key, base.school_year, base.period_kind, base.period, bool_or(openly) as openly
  from base
  join delivered as d
    on d.household_key = base.household_key and d.school_year = base.school_year and d.period_kind = base.period_kind and d.period = base.period
    and (base.grain = 'district' or d.school_key is null or d.school_key = base.school_key)
  group by all
),
counted as (
  select grain, place_key, school_year, period_kind, period, grain = 'district' or count(*) filter (openly) >= 10 as pools
  from reached
  group by grain, place_key, school_year, period_kind, period
)
select
  base.grain::enum('district', 'school') as grain,
  base.household_key,
  base.school_key,
  base.school_year,
  base.period_kind::enum('year', 'to_date', 'month') as period_kind,
  base.period,
  coalesce(openly or pools, false) as served
from base
left join reached
  on reached.grain = base.grain and reached.household_key = base.household_key and reached.place_key = coalesce(base.school_key, 0)
  and reached.school_year = base.school_year and reached.period_kind = base.period_kind and reached.period = base.period
left join counted
  on counted.grain = reached.grain and counted.place_key = reached.place_key and counted.school_year = reached.school_year
  and counted.period_kind = reached.period_kind and counted.period = reached.period
