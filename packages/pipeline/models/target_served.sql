-- view: one student or family on the list of those to be reached in one school year, in the district or at one school
with listed as (
  select
    case when student_key is not null then 'student' else 'family' end as who,
    identity,
    case when student_key is not null then identity else coalesce(household_key, identity) end as unit_key,
    student_key,
    household_key,
    target.school_year,
    target.school_key,
    target.category::varchar as category,
    coalesce(warehouse.is_sensitive(target.category), false) as sensitive
  from warehouse.service_target as target join warehouse.person using (person_key)
  where student_key is not null or kind in ('family', 'unknown')
),
placed as (
  select listed.*, ends.period_kind, ends.period, first_day, until_day,
    unnest(case when listed.school_key is null then ['district'] else ['district', 'school'] end) as grain
  from listed
  join warehouse.period_until as ends
    on ends.school_key is not distinct from listed.school_key and ends.school_year = listed.school_year
),
-- one listing of one period and one delivery that answers it
answered as (
  select who, identity, asked.category, school_year, period_kind, date
  from (select distinct who, identity, category, school_year, period_kind, first_day, until_day from placed) as asked
  join warehouse.served_event as event using (identity, school_year)
  where event.date >= first_day and event.date < until_day and (asked.category is null or asked.category in (event.category, event.area))
  union all
  select who, asked.identity, asked.category, school_year, period_kind, date
  from (select distinct who, identity, household_key, category, school_year, period_kind, first_day, until_day from placed where who = 'family') as asked
  join warehouse.served_event as event using (household_key, school_year)
  where event.student_key is null and event.date >= first_day and event.date < until_day
    and (asked.category is null or asked.category in (event.category, event.area))
),
reached as (
  select distinct who, identity, coalesce(category, '') as category, school_year, period_kind from answered
)
select
  grain::enum('district', 'school') as grain,
  placed.who::enum('student', 'family') as who,
  unit_key,
  case when grain = 'school' then school_key end as school_key,
  placed.school_year,
  placed.period_kind::enum('year', 'to_date') as period_kind,
  period,
  max(student_key) as student_key,
  bool_or(reached.identity is not null) as served,
  bool_and(sensitive) as sensitive
from placed
left join reached
  on reached.who = placed.who and reached.identity = placed.identity and reached.category = coalesce(placed.category, '')
  and reached.school_year = placed.school_year and reached.period_kind = placed.period_kind
group by all
