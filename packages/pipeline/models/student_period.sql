-- view: one student in one period, across the district's schools or at one school
with as_of as (
  select as_of, school_year from warehouse.load
),
-- the first day after the instructional day that the latest year has reached, for each calendar and year
reached as (
  select school_key, calendar_code, due_before
  from warehouse.school_day join as_of using (school_year)
  where date = as_of.as_of + 1
),
cut as (
  select
    school_key,
    calendar_code,
    school_day.school_year,
    coalesce(min(date) filter (school_day.due_before >= reached.due_before), max(date)) as cut_date
  from warehouse.school_day
  join reached using (school_key, calendar_code)
  group by all
),
stay as (
  select enrollment_key, student_key, school_key, school_year, calendar_code, grade, entry_date, exit_date, cut_date
  from warehouse.enrollment left join cut using (school_key, calendar_code, school_year)
  where from_roster
),
-- one stay and one month it touches
stay_month as (
  select
    enrollment_key,
    student_key,
    school_key,
    calendar_code,
    school_year,
    grade,
    cut_date,
    month_start::date as month_start,
    greatest(entry_date, month_start)::date as from_date,
    least(exit_date, month_start + interval 1 month)::date as to_date
  from stay, unnest(generate_series(date_trunc('month', entry_date), exit_date - interval 1 day, interval 1 month)) as months(month_start)
),
-- what was recorded in one stay and one month, on days that count
recorded as (
  select
    enrollment_key,
    date_trunc('month', event.date)::date as month_start,
    sum(case when category = 'not_counted' then units else 0 end) as not_counted_units,
    sum(case when category in ('excused', 'unexcused', 'unknown_reason', 'out_of_school_suspension') then units else 0 end) as absent_units,
    sum(case when category = 'unexcused' then units else 0 end) as unexcused_units,
    sum(case when category = 'unknown_reason' then units else 0 end) as unknown_reason_units,
    sum(case when category = 'out_of_school_suspension' then units else 0 end) as suspended_units,
    count(case when category = 'tardy' then 1 end) as tardy_days,
    sum(case when category = 'not_counted' and event.date < cut_date then units else 0 end) as not_counted_units_to_date,
    sum(case when category in ('excused', 'unexcused', 'unknown_reason', 'out_of_school_suspension') and event.date < cut_date then units else 0 end) as absent_units_to_date,
    sum(case when category = 'unexcused' and event.date < cut_date then units else 0 end) as unexcused_units_to_date,
    sum(case when category = 'unknown_reason' and event.date < cut_date then units else 0 end) as unknown_reason_units_to_date,
    sum(case when category = 'out_of_school_suspension' and event.date < cut_date then units else 0 end) as suspended_units_to_date,
    count(case when category = 'tardy' and event.date < cut_date then 1 end) as tardy_days_to_date
  from warehouse.attendance_event as event
  join stay using (enrollment_key)
  join warehouse.taken_day as taken on taken.school_key = stay.school_key and taken.calendar_code = stay.calendar_code and taken.date = event.date
  group by all
),
-- the same with the days enrolled on which a register was taken
monthly as (
  select
    student_key,
    stay_month.school_key,
    stay_month.school_year,
    month_start,
    from_date,
    grade,
    24 * (until.taken_before - since.taken_before) - coalesce(not_counted_units, 0) as enrolled_units,
    24 * greatest(0, coalesce(cut.taken_before, 0) - since.taken_before) - coalesce(not_counted_units_to_date, 0) as enrolled_units_to_date,
    coalesce(absent_units, 0) as absent_units,
    coalesce(unexcused_units, 0) as unexcused_units,
    coalesce(unknown_reason_units, 0) as unknown_reason_units,
    coalesce(suspended_units, 0) as suspended_units,
    coalesce(tardy_days, 0) as tardy_days,
    coalesce(absent_units_to_date, 0) as absent_units_to_date,
    coalesce(unexcused_units_to_date, 0) as unexcused_units_to_date,
    coalesce(unknown_reason_units_to_date, 0) as unknown_reason_units_to_date,
    coalesce(suspended_units_to_date, 0) as suspended_units_to_date,
    coalesce(tardy_days_to_date, 0) as tardy_days_to_date
  from stay_month
  join warehouse.school_day as since on since.school_key = stay_month.school_key and since.calendar_code = stay_month.calendar_code
    and since.school_year = stay_month.school_year and since.date = from_date
  join warehouse.school_day as until on until.school_key = stay_month.school_key and until.calendar_code = stay_month.calendar_code
    and until.school_year = stay_month.school_year and until.date = to_date
  left join warehouse.school_day as cut on cut.school_key = stay_month.school_key and cut.calendar_code = stay_month.calendar_code
    and cut.school_year = stay_month.school_year and cut.date = least(to_date, cut_date)
  left join recorded using (enrollment_key, month_start)
),
period as (
  select
    student_key, school_key, school_year,
    case when grouping(month_start) = 0 then 'month' else 'year' end as period_kind,
    case when grouping(month_start) = 0 then strftime(month_start, '%Y-%m') else school_year::varchar end as period,
    grouping(school_key) = 1 as whole_district,
    arg_max(grade, from_date) as grade,
    sum(enrolled_units)::integer as enrolled_units,
    sum(absent_units)::integer as absent_units,
    sum(unexcused_units)::integer as unexcused_units,
    sum(unknown_reason_units)::integer as unknown_reason_units,
    sum(suspended_units)::integer as suspended_units,
    sum(tardy_days)::integer as tardy_days
  from monthly
  group by grouping sets ((student_key, school_key, school_year), (student_key, school_year), (student_key, school_key, school_year, month_start), (student_key, school_year, month_start))
  union all
  select
    student_key, school_key, school_year, 'to_date', school_year::varchar,
    grouping(school_key) = 1,
    arg_max(grade, from_date),
    sum(enrolled_units_to_date)::integer,
    sum(absent_units_to_date)::integer,
    sum(unexcused_units_to_date)::integer,
    sum(unknown_reason_units_to_date)::integer,
    sum(suspended_units_to_date)::integer,
    sum(tardy_days_to_date)::integer
  from monthly
  where enrolled_units_to_date > 0
  group by grouping sets ((student_key, school_key, school_year), (student_key, school_year))
)
select
  (case when whole_district then 'district' else 'school' end)::enum('district', 'school') as grain,
  student_key,
  school_key,
  school_year,
  period_kind::enum('year', 'to_date', 'month') as period_kind,
  period,
  grade,
  enrolled_units,
  absent_units,
  unexcused_units,
  unknown_reason_units,
  suspended_units,
  tardy_days,
  enrolled_units >= 10 * 24 as meets_minimum_days
from period
-- a student without any register is neither present nor absent
where enrolled_units > 0
