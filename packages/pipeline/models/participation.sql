-- view: one person served in one category in one period, in the district or at one school
with open_stay as (
  -- one person in one category of services in which people enroll, and whether any such time goes on
  select identity, category::varchar as category, warehouse.told_category(category) as told,
    bool_or(ended_on is null or ended_on > (select as_of from warehouse.load)) as still_open
  from warehouse.service_stay
  join warehouse.person using (person_key)
  join warehouse.service using (service_key)
  where started_on is not null
  group by all
),
served as (
  select grain, identity, case when grain = 'school' then warehouse.told_category(category) else category end as category,
    case when grain = 'school' then school_key end as school_key, school_year, period_kind, period,
    max(student_key) as student_key, count(*) as events, sum(minutes) as minutes, bool_and(sensitive) as sensitive
  from warehouse.served_period
  group by all
),
-- at a school the one stay of several categories told together that goes on longest
known as (
  select 'district' as grain, identity, category, still_open from open_stay
  union all
  select 'school', identity, told, bool_or(still_open) from open_stay group by all
)
select
  served.grain::enum('district', 'school') as grain,
  served.identity,
  served.category,
  served.school_key,
  served.school_year,
  served.period_kind::enum('year', 'to_date') as period_kind,
  served.period,
  served.student_key,
  served.events::integer as events,
  served.minutes::integer as minutes,
  known.still_open,
  served.sensitive
from served left join known using (grain, identity, category)
