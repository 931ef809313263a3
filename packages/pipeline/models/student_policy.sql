-- view: one student in one school year under one policy, across the district’s schools or at one school
with exit_rule as (
  select distinct exit_day from warehouse.policy
),
-- one stay as its school counts it and as the district does, with its last day as each rule has it
placed as (
  select
    enrollment_key, student_key, school_key, school_year, calendar_code, grade, entry_date, exit_day, grain,
    case when grain = 'district' then least(district_exit_date, exit_date) else exit_date end as exit_date,
    case when grain = 'district' then membership_units else 24 end as membership_units
  from (
    select * replace (warehouse.exit_under(exit_day, exit_date, written_exit) as exit_date), unnest(['school', 'district']) as grain
    from warehouse.enrollment cross join exit_rule
    where from_roster
  )
),
stay as materialized (
  select stay.*, left_on.taken_before - entered.taken_before as days
  from placed as stay
  join warehouse.school_day as entered
    on entered.school_key = stay.school_key and entered.calendar_code = stay.calendar_code
    and entered.school_year = stay.school_year and entered.date = entry_date
  join warehouse.school_day as left_on
    on left_on.school_key = stay.school_key and left_on.calendar_code = stay.calendar_code
    and left_on.school_year = stay.school_year and left_on.date = exit_date
  where left_on.taken_before > entered.taken_before
),
-- how often one stay has the same event on days that count
recorded as materialized (
  select enrollment_key, exit_day, grain, category, units, count(*)::integer as events
  from warehouse.attendance_event as event
  join stay using (enrollment_key)
  semi join warehouse.taken_day as taken
    on taken.school_key = stay.school_key and taken.calendar_code = stay.calendar_code and taken.date = event.date
  where event.date < stay.exit_date
  group by all
),
absent as (
  select policy_key, enrollment_key, grain,
    sum(events * case when category = 'not_counted' then units else 0 end)::integer as not_counted,
    sum(events * warehouse.missed_units(category, units, partial_day, half_day, in_school_suspension, independent_study))::integer as absent_units
  from recorded join warehouse.policy using (exit_day)
  group by all
),
counted as (
  select policy_key, grain, student_key, school_key, school_year, grade, entry_date,
    (24 * days - coalesce(not_counted, 0)) * membership_units // 24 as enrolled_units,
    coalesce(absent_units, 0) * membership_units // 24 as absent_units
  from stay
  join warehouse.policy using (exit_day)
  left join absent using (policy_key, enrollment_key, grain)
  union all
  select policy_key, unnest(['school', 'district']), student_key, school_key, school_year, grade, null, enrolled_units, absent_units
  from warehouse.attendance_summary cross join warehouse.policy
),
together as (
  select policy_key, grain, student_key, case when grain = 'school' then school_key end as school_key, school_year,
    arg_max(grade, coalesce(entry_date, '-infinity'::date)) filter (enrolled_units > 0) as grade,
    sum(enrolled_units) as enrolled_units,
    sum(absent_units) as absent_units
  from counted
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
from together join warehouse.policy using (policy_key)
where enrolled_units > 0
