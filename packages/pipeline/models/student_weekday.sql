-- view: one student’s full weeks of one school year, weekday by weekday, across the district’s schools or at one school
with chosen as (
  select * from warehouse.policy where chosen
),
full_day as materialized (
  select school_key, calendar_code, school_year, date from warehouse.full_week_day
),
stay as materialized (
  select enrollment_key, counts_for, student_key, school_key, school_year, calendar_code, entry_date, exit_date, membership_units
  from warehouse.placed_stay join chosen using (exit_day)
),
-- stays of one calendar that begin and end alike, which is nearly all of them
span as materialized (
  select distinct school_key, calendar_code, school_year, entry_date, exit_date from stay
),
-- the days of full weeks in such stays
counted as materialized (
  select school_key, calendar_code, school_year, entry_date, exit_date,
    24 * count(*) filter (isodow(date) = 1) as monday,
    24 * count(*) filter (isodow(date) = 2) as tuesday,
    24 * count(*) filter (isodow(date) = 3) as wednesday,
    24 * count(*) filter (isodow(date) = 4) as thursday,
    24 * count(*) filter (isodow(date) = 5) as friday
  from span join full_day using (school_key, calendar_code, school_year)
  where date >= entry_date and date < exit_date
  group by all
),
event as (
  select enrollment_key, counts_for, isodow(event.date) as weekday,
    case when category = 'not_counted' then units else 0 end as not_counted,
    warehouse.missed_units(category, units, partial_day, half_day, in_school_suspension, independent_study) as missed
  from warehouse.attendance_event as event
  join stay using (enrollment_key)
  semi join full_day
    on full_day.school_key = stay.school_key and full_day.calendar_code = stay.calendar_code and full_day.date = event.date
  cross join chosen
  where event.date < stay.exit_date
),
recorded as (
  select enrollment_key, counts_for,
    sum(not_counted) filter (weekday = 1) as not_counted_monday,
    sum(missed) filter (weekday = 1) as absent_monday,
    sum(not_counted) filter (weekday = 2) as not_counted_tuesday,
    sum(missed) filter (weekday = 2) as absent_tuesday,
    sum(not_counted) filter (weekday = 3) as not_counted_wednesday,
    sum(missed) filter (weekday = 3) as absent_wednesday,
    sum(not_counted) filter (weekday = 4) as not_counted_thursday,
    sum(missed) filter (weekday = 4) as absent_thursday,
    sum(not_counted) filter (weekday = 5) as not_counted_friday,
    sum(missed) filter (weekday = 5) as absent_friday
  from event
  group by all
),
placed as (
  select student_key, school_key, school_year,
    unnest(case counts_for when 0 then ['school', 'district'] when 1 then ['school'] else ['district'] end) as grain,
    (monday - coalesce(not_counted_monday, 0)) * membership_units // 24 as enrolled_monday,
    coalesce(absent_monday, 0) * membership_units // 24 as absent_monday,
    (tuesday - coalesce(not_counted_tuesday, 0)) * membership_units // 24 as enrolled_tuesday,
    coalesce(absent_tuesday, 0) * membership_units // 24 as absent_tuesday,
    (wednesday - coalesce(not_counted_wednesday, 0)) * membership_units // 24 as enrolled_wednesday,
    coalesce(absent_wednesday, 0) * membership_units // 24 as absent_wednesday,
    (thursday - coalesce(not_counted_thursday, 0)) * membership_units // 24 as enrolled_thursday,
    coalesce(absent_thursday, 0) * membership_units // 24 as absent_thursday,
    (friday - coalesce(not_counted_friday, 0)) * membership_units // 24 as enrolled_friday,
    coalesce(absent_friday, 0) * membership_units // 24 as absent_friday
  from stay
  join counted using (school_key, calendar_code, school_year, entry_date, exit_date)
  left join recorded using (enrollment_key, counts_for)
),
student as (
  select grain, student_key, case when grain = 'school' then school_key end as school_key, school_year,
    sum(enrolled_monday) as enrolled_monday,
    sum(enrolled_tuesday) as enrolled_tuesday,
    sum(enrolled_wednesday) as enrolled_wednesday,
    sum(enrolled_thursday) as enrolled_thursday,
    sum(enrolled_friday) as enrolled_friday,
    sum(absent_monday) as absent_monday,
    sum(absent_tuesday) as absent_tuesday,
    sum(absent_wednesday) as absent_wednesday,
    sum(absent_thursday) as absent_thursday,
    sum(absent_friday) as absent_friday
  from placed
  group by all
)
select
  grain::enum('district', 'school') as grain,
  student_key,
  school_key,
  school_year,
  'to_date'::enum('to_date') as period_kind,
  school_year::varchar as period,
  enrolled_monday::integer as enrolled_monday,
  enrolled_tuesday::integer as enrolled_tuesday,
  enrolled_wednesday::integer as enrolled_wednesday,
  enrolled_thursday::integer as enrolled_thursday,
  enrolled_friday::integer as enrolled_friday,
  absent_monday::integer as absent_monday,
  absent_tuesday::integer as absent_tuesday,
  absent_wednesday::integer as absent_wednesday,
  absent_thursday::integer as absent_thursday,
  absent_friday::integer as absent_friday
from student
-- a student whose days all were not counted says nothing of weekdays
where enrolled_monday + enrolled_tuesday + enrolled_wednesday + enrolled_thursday + enrolled_friday > 0
