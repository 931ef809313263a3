-- view: one student in one school year under one policy, across the district’s schools or at one school
with stay as materialized (
  select stay.*,
    row_number() over () as stay_number,
    count(*) filter (counts_for <> 1) over (partition by stay.student_key, stay.school_year, exit_day) = 1 and summary.student_key is null as only_stay,
    count(*) filter (counts_for <> 2) over (partition by stay.student_key, stay.school_year, exit_day, stay.school_key) = 1
      and summary.student_key is null as only_stay_here
  from warehouse.placed_stay as stay
  left join (select distinct student_key, school_year from warehouse.attendance_summary) as summary
    on summary.student_key = stay.student_key and summary.school_year = stay.school_year
),
-- how often one stay has the same event on days that count
recorded as materialized (
  select stay_number, exit_day, category, units, count(*)::integer as events
  from warehouse.attendance_event as event
  join stay using (enrollment_key)
  semi join warehouse.taken_day as taken
    on taken.school_key = stay.school_key and taken.calendar_code = stay.calendar_code and taken.date = event.date
  where event.date < stay.exit_date
  group by all
),
absent as (
  select policy_key, stay_number,
    sum(case when category = 'not_counted' then events * units else 0 end)::integer as not_counted,
    sum(events * warehouse.missed_units(category, units, partial_day, half_day, in_school_suspension, independent_study))::integer as absent_units
  from recorded join warehouse.policy using (exit_day)
  group by all
),
counted as (
  select policy_key, counts_for, student_key, school_key, school_year, grade, entry_date, only_stay, only_stay_here,
    (24 * (until - since) - coalesce(not_counted, 0)) * membership_units // 24 as enrolled_units,
    coalesce(absent_units, 0) * membership_units // 24 as absent_units
  from stay
  join warehouse.policy using (exit_day)
  left join absent using (policy_key, stay_number)
  union all
  select policy_key, 0, student_key, school_key, school_year, grade, null, false, false, enrolled_units, absent_units
  from warehouse.attendance_summary cross join warehouse.policy
  where enrolled_units is not null
),
placed_twice as (
  select * exclude (only_stay, only_stay_here, school_key),
    case when grain = 'school' then school_key end as school_key,
    case when grain = 'school' then only_stay_here else only_stay end as alone
  from counted cross join (values ('school'), ('district')) as place(grain)
  where counts_for <> case when grain = 'school' then 2 else 1 end
),
together as (
  select policy_key, grain, student_key, school_key, school_year,
    arg_max(grade, coalesce(entry_date, '-infinity'::date)) filter (enrolled_units > 0) as grade,
    sum(enrolled_units)::integer as enrolled_units,
    sum(absent_units)::integer as absent_units
  from placed_twice where not alone
  group by all
)
select
  policy_key,
  grain::enum('district', 'school') as grain,
  student_key,
  school_key,
  school_year,
  enrolled_units::integer as enrolled_units,
  absent_units::integer as absent_units,
  warehouse.chronic_from(enrolled_units, threshold_numerator, threshold_denominator)::integer as chronic_from_units,
  warehouse.standing_of(enrolled_units, absent_units, grade, minimum_days, needs_one_day_present, lowest_grade, highest_grade)
    ::enum('judged', 'too_few_days', 'never_attended', 'outside_population') as standing
from (
  select policy_key, grain, student_key, school_key, school_year, grade, enrolled_units, absent_units from placed_twice where alone
  union all
  select * from together
) join warehouse.policy using (policy_key)
where enrolled_units > 0
