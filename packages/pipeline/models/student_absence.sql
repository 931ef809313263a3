-- view: one student in one school year as one way of counting days has it, across the district’s schools or at one school
with counting as (
  select policy_key as counted_as, exit_day, partial_day, half_day, in_school_suspension, independent_study
  from warehouse.policy
  where policy_key = counted_as
),
stay as materialized (
  select stay.*,
    count(*) filter (counts_for <> 1) over (partition by stay.student_key, stay.school_year, exit_day) = 1 and summary.student_key is null as only_stay,
    count(*) filter (counts_for <> 2) over (partition by stay.student_key, stay.school_year, exit_day, stay.school_key) = 1
      and summary.student_key is null as only_stay_here
  from warehouse.placed_stay as stay
  left join (select distinct student_key, school_year from warehouse.attendance_summary) as summary
    on summary.student_key = stay.student_key and summary.school_year = stay.school_year
),
-- how often one stay has the same event
recorded as materialized (
  select enrollment_key, exit_day, counts_for, category, units, count(*)::integer as events
  from warehouse.counted_event join stay using (enrollment_key)
  where date < exit_date
  group by all
),
absent as (
  select counted_as, enrollment_key, counts_for,
    sum(case when category = 'not_counted' then events * units else 0 end)::integer as not_counted,
    sum(events * warehouse.missed_units(category, units, partial_day, half_day, in_school_suspension, independent_study))::integer as absent_units
  from recorded join counting using (exit_day)
  group by all
),
counted as (
  select counted_as, counts_for, student_key, school_key, school_year, grade, entry_date, only_stay, only_stay_here,
    (24 * (until - since) - coalesce(not_counted, 0)) * membership_units // 24 as enrolled_units,
    coalesce(absent_units, 0) * membership_units // 24 as absent_units
  from stay
  join counting using (exit_day)
  left join absent using (counted_as, enrollment_key, counts_for)
  union all
  select counted_as, 0, student_key, school_key, school_year, grade, null, false, false, enrolled_units, absent_units
  from warehouse.attendance_summary cross join counting
  where enrolled_units is not null
),
placed_twice as (
  select * exclude (only_stay, only_stay_here, school_key),
    case when grain = 'school' then school_key end as school_key,
    case when grain = 'school' then only_stay_here else only_stay end as alone,
    only_stay and only_stay_here and counts_for = 0 as same_in_district
  from counted cross join (values ('school'), ('district')) as place(grain)
  where counts_for <> case when grain = 'school' then 2 else 1 end
),
together as (
  select counted_as, grain, student_key, school_key, school_year,
    arg_max(grade, coalesce(entry_date, '-infinity'::date)) filter (enrolled_units > 0) as grade,
    sum(enrolled_units)::integer as enrolled_units,
    sum(absent_units)::integer as absent_units,
    false as same_in_district
  from placed_twice where not alone
  group by all
)
select
  counted_as,
  grain::enum('district', 'school') as grain,
  student_key,
  school_key,
  school_year,
  grade,
  enrolled_units::integer as enrolled_units,
  absent_units::integer as absent_units,
  same_in_district
from (
  select counted_as, grain, student_key, school_key, school_year, grade, enrolled_units, absent_units, same_in_district
  from placed_twice where alone
  union all
  select * from together
)
where enrolled_units > 0
