-- view: one educator of the year before, in one school year, in the district or at the school of that year, and whether the person is still there
with told as (
  select school_year, period_kind, period from warehouse.strategy_period where period_kind = 'year'
),
-- whose roster of the year is there: without it nobody knows who stayed
known as (
  select distinct school_key, school_year from warehouse.staff_year
),
-- one educator at one school in the year before
before as (
  select staff_key, staff_year.school_key, told.school_year, period_kind, period,
    exists (
      from warehouse.staff_year as now
      where now.staff_key = staff_year.staff_key and now.school_year = told.school_year and now.school_key = staff_year.school_key
    ) as at_school,
    exists (
      from warehouse.staff_year as now where now.staff_key = staff_year.staff_key and now.school_year = told.school_year
    ) as in_district
  from warehouse.staff_year
  join told on told.school_year = staff_year.school_year + 1
  join known on known.school_key = staff_year.school_key and known.school_year = told.school_year
  where role = 'educator'
)
select
  staff_key,
  'school'::enum('district', 'school') as grain,
  school_key,
  school_year,
  period_kind,
  period,
  at_school,
  in_district
from before
union all
-- who was at two schools stayed where one of them still has the person
select
  staff_key,
  'district',
  null,
  school_year,
  period_kind,
  period,
  bool_or(at_school),
  bool_or(in_district)
from before
group by all
