-- view: one person of one group, of those who could be reached in one period
with spelled as (
  select * from (values
    ('educators', 'teachers'), ('support_staff', 'school_staff'), ('administrators', 'school_staff'), ('families', 'families'),
    ('partners', 'community'), ('neighbors', 'community'), ('policymakers', 'policymakers')) as spelled(audience, told)
),
-- one person at an action in one period, at its place
came as (
  select distinct told, attendee_key, staff_key, action.school_key, school_year, period_kind, period
  from warehouse.action_attendance
  join warehouse.action using (action_key)
  join warehouse.strategy_period using (school_year)
  join spelled on spelled.audience = action_attendance.audience::varchar
  where attendee_key is not null and held_on < until_day
),
place as (
  select 'district' as grain, null::integer as school_key
  union all
  select 'school', school_key from warehouse.school
),
-- one person of the roster at one place
rostered as (
  select distinct grain, case when grain = 'school' then staff_year.school_key end as school_key, school_year, period_kind, period,
    staff_key, case when role = 'educator' then 'teachers' else 'school_staff' end as told
  from warehouse.staff_year
  join warehouse.strategy_period using (school_year)
  cross join (values ('district'), ('school')) as each(grain)
),
-- who holds two roles is told once, as an educator
of_staff as (
  select grain, school_key, school_year, period_kind, period, 's' || staff_key as person, bool_or(told = 'teachers') over same as is_teacher,
    exists (
      from came where came.staff_key = rostered.staff_key and came.school_year = rostered.school_year and came.period_kind = rostered.period_kind
    ) as engaged
  from rostered
  window same as (partition by grain, school_key, school_year, period_kind, staff_key)
),
-- how many people of a group without a roster there are at one place: as somebody wrote down, families as households of those enrolled
sized as (
  select case when school_key is null then 'district' else 'school' end as grain, school_key, school_year, told, sum(people) as people
  from warehouse.audience_size
  join spelled on spelled.audience = audience_size.audience::varchar
  where told not in ('teachers', 'school_staff')
  group by all
),
enrolled as (
  select grain::varchar as grain, student.school_key, school_year, period_kind, count(distinct household_key) as people
  from warehouse.student_period as student
  join warehouse.student_household using (student_key)
  where period_kind in ('year', 'to_date') and school_year in (select school_year from warehouse.action)
  group by all
),
universe as (
  select sized.grain, sized.school_key, sized.school_year, period_kind, period, told, people
  from sized join warehouse.strategy_period using (school_year)
  union all
  select enrolled.grain, enrolled.school_key, enrolled.school_year, enrolled.period_kind::varchar, span.period, 'families', people
  from enrolled
  join warehouse.strategy_period as span on span.school_year = enrolled.school_year and span.period_kind::varchar = enrolled.period_kind::varchar
  where not exists (
    from sized where sized.told = 'families' and sized.grain = enrolled.grain and sized.school_key is not distinct from enrolled.school_key
      and sized.school_year = enrolled.school_year)
),
reached as (
  select universe.grain, universe.school_key, universe.school_year, universe.period_kind, universe.period, universe.told, people,
    (
      select count(distinct attendee_key) from came
      where came.told = universe.told and came.school_year = universe.school_year and came.period_kind = universe.period_kind
        and (universe.grain = 'district' or came.school_key = universe.school_key)
    ) as reached
  from universe
)
select
  person,
  grain::enum('district', 'school') as grain,
  school_key,
  school_year,
  period_kind,
  period,
  (case when is_teacher then 'teachers' else 'school_staff' end)::enum('teachers', 'school_staff', 'families', 'community', 'policymakers') as audience,
  bool_or(engaged) as engaged
from of_staff
group by all
union all
select
  told || ' ' || coalesce(school_key, 0) || ' ' || n,
  grain::enum('district', 'school'),
  school_key,
  school_year,
  period_kind,
  period,
  told::enum('teachers', 'school_staff', 'families', 'community', 'policymakers'),
  n <= reached
from (select *, unnest(range(1, people::bigint + 1)) as n from reached) as reached
-- where heads alone were counted, nobody knows how many persons they were
where exists (
  from came where came.told = reached.told and came.school_year = reached.school_year and came.period_kind = reached.period_kind)
