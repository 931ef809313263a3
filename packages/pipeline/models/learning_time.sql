-- view: one enrolled student in one period, in the district or at one school, and the minutes of expanded learning that the student attended
with expanded as (
  select service_key
  from warehouse.service
  where not sensitive and (
    pillar = 'expanded_learning'
    or service_key in (select service_key from warehouse.service_practice where practice = 'expanded_learning_opportunities'))
),
-- one student in one period, at the school where it was given
attended as (
  select student_key, event.school_key, school_year, period_kind, sum(minutes) as minutes
  from warehouse.service_event as event
  join warehouse.person using (person_key)
  join warehouse.strategy_period using (school_year)
  where service_key in (from expanded) and student_key is not null and attended = 'present' and event.date < until_day
  group by all
),
received as (
  select student_key, 'district' as grain, 0 as place_key, school_year, period_kind, sum(minutes) as minutes from attended group by all
  union all
  select student_key, 'school', school_key, school_year, period_kind, minutes from attended where school_key is not null
)
select
  base.grain,
  base.student_key,
  base.school_key,
  base.school_year,
  base.period_kind,
  base.period,
  base.grade,
  coalesce(minutes, 0)::integer as minutes
from (
  -- the years in which such services gave time to anybody
  select * from warehouse.student_period
  where period_kind in ('year', 'to_date') and school_year in (select school_year from attended where minutes is not null)
) as base
left join received
  on received.student_key = base.student_key and received.grain = base.grain::varchar and received.place_key = coalesce(base.school_key, 0)
  and received.school_year = base.school_year and received.period_kind::varchar = base.period_kind::varchar
