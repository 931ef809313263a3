-- view: one student who is chronically absent at the end of one period, and whether support came after the threshold
with helped as (
  select student_key, school_year, date
  from warehouse.served_event
  where student_key is not null and attendance_related and not sensitive
),
year_kind as (
  select grain, student_key, school_key, school_year, period_kind, period, grade, standing, absent_units >= chronic_from_units as is_chronic
  from warehouse.student_period
  where period_kind <> 'month' and school_year in (select distinct school_year from warehouse.service_event)
),
chronic as (
  select student_key, school_year, period_kind, crossed_on,
    least(coalesce(window_end, until_day), until_day) as window_end
  from year_kind as period
  left join warehouse.threshold_crossing using (student_key, school_year)
  join (select school_year, period_kind, max(until_day) as until_day from warehouse.period_until group by all) as ends using (school_year, period_kind)
  where grain = 'district' and standing = 'judged' and is_chronic
),
supported as (
  select distinct student_key, school_year, period_kind
  from chronic join helped using (student_key, school_year)
  where date > crossed_on and date < window_end
)
select
  period.grain,
  period.student_key,
  period.school_key,
  period.school_year,
  period.period_kind::varchar::enum('year', 'to_date') as period_kind,
  period.period,
  period.grade,
  supported.student_key is not null as supported
from year_kind as period
semi join chronic
  on chronic.student_key = period.student_key and chronic.school_year = period.school_year and chronic.period_kind = period.period_kind
left join supported
  on supported.student_key = period.student_key and supported.school_year = period.school_year and supported.period_kind = period.period_kind::varchar
