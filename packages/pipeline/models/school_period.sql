-- view: one school, or the district, in one period
with as_of as (
  select instructional_day, school_year from warehouse.load
),
kind as (
  select school_key, school_year, date, instructional_day, taken, period_kind, period
  from (
    select *, 'year' as period_kind, school_year::varchar as period from warehouse.register_day
    union all
    select *, 'month', strftime(date, '%Y-%m') from warehouse.register_day
    union all
    select register_day.*, 'to_date', register_day.school_year::varchar
    from warehouse.register_day
    left join (
      select school_key, max(register_day.instructional_day) as reached from warehouse.register_day join as_of using (school_year) group by all
    ) using (school_key)
    where register_day.instructional_day <= coalesce(reached, (select as_of.instructional_day from as_of))
  )
),
per_school as (
  select school_key, school_year, period_kind, period, count(*) as days_due, count(*) filter (taken) as days_taken
  from kind group by all
  union all
  -- a school whose students’ years came added up, without a register: as many days as anybody was enrolled
  select school_key, summary.school_year, period_kind, summary.school_year::varchar, max(enrolled_units) // 24, max(enrolled_units) // 24
  from warehouse.attendance_summary as summary
  cross join as_of
  cross join (values ('year'), ('to_date')) as each(period_kind)
  where enrolled_units is not null and (period_kind = 'year' or summary.school_year = as_of.school_year) and (school_key, summary.school_year) not in (select (school_key, school_year) from warehouse.register_day)
  group by all
)
select
  'school'::enum('district', 'school') as grain,
  school_key,
  school_year,
  period_kind::enum('year', 'to_date', 'month') as period_kind,
  period,
  days_due::integer as days_due,
  days_taken::integer as days_taken,
  days_taken::integer as days_of_school
from per_school
union all
select
  'district',
  null,
  school_year,
  period_kind,
  period,
  sum(days_due)::integer,
  sum(days_taken)::integer,
  max(days_taken)::integer
from per_school
group by all
