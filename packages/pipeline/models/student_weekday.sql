-- view: one student’s full weeks of one school year, weekday by weekday, across the district’s schools or at one school
with full_day as materialized (
  select school_key, calendar_code, school_year, date, isodow(date) as weekday from warehouse.full_week_day
),
stay as materialized (
  select enrollment_key, counts_for, student_key, school_key, school_year, calendar_code, entry_date, exit_date, membership_units, only_stay, only_stay_here
  from warehouse.chosen_stay
),
-- stays of one calendar that begin and end alike, which is nearly all of them
span as materialized (
  select distinct school_key, calendar_code, school_year, entry_date, exit_date from stay
),
-- the days of full weeks in such stays
counted as materialized (
  select school_key, calendar_code, school_year, entry_date, exit_date,
    24 * count(*) filter (weekday = 1) as monday,
    24 * count(*) filter (weekday = 2) as tuesday,
    24 * count(*) filter (weekday = 3) as wednesday,
    24 * count(*) filter (weekday = 4) as thursday,
    24 * count(*) filter (weekday = 5) as friday
  from span join full_day using (school_key, calendar_code, school_year)
  where date >= entry_date and date < exit_date
  group by all
),
in_stay as (
  select student_key, school_key, stay.school_year, counts_for, only_stay, only_stay_here,
    (monday - (coalesce(weekdays_not_counted, 0) >> 0 & 4095)) * membership_units // 24 as enrolled_monday,
    (coalesce(weekdays_missed, 0) >> 0 & 4095) * membership_units // 24 as absent_monday,
    (tuesday - (coalesce(weekdays_not_counted, 0) >> 12 & 4095)) * membership_units // 24 as enrolled_tuesday,
    (coalesce(weekdays_missed, 0) >> 12 & 4095) * membership_units // 24 as absent_tuesday,
    (wednesday - (coalesce(weekdays_not_counted, 0) >> 24 & 4095)) * membership_units // 24 as enrolled_wednesday,
    (coalesce(weekdays_missed, 0) >> 24 & 4095) * membership_units // 24 as absent_wednesday,
    (thursday - (coalesce(weekdays_not_counted, 0) >> 36 & 4095)) * membership_units // 24 as enrolled_thursday,
    (coalesce(weekdays_missed, 0) >> 36 & 4095) * membership_units // 24 as absent_thursday,
    (friday - (coalesce(weekdays_not_counted, 0) >> 48 & 4095)) * membership_units // 24 as enrolled_friday,
    (coalesce(weekdays_missed, 0) >> 48 & 4095) * membership_units // 24 as absent_friday
  from stay
  join counted using (school_key, calendar_code, school_year, entry_date, exit_date)
  left join warehouse.stay_recorded using (enrollment_key, counts_for)
),
-- nearly every student has one stay a year, which needs no adding up
alone as (
  select grain, student_key, case when grain = 'school' then school_key end as school_key, school_year,
    only_stay and only_stay_here and counts_for = 0 as same_in_district,
    enrolled_monday,
    enrolled_tuesday,
    enrolled_wednesday,
    enrolled_thursday,
    enrolled_friday,
    absent_monday,
    absent_tuesday,
    absent_wednesday,
    absent_thursday,
    absent_friday
  from in_stay cross join (values ('school'), ('district')) as place(grain)
  where case when grain = 'school' then only_stay_here and counts_for <> 2 else only_stay and counts_for <> 1 end
),
together as (
  select grain, student_key, case when grain = 'school' then school_key end as school_key, school_year,
    false as same_in_district,
    sum(enrolled_monday)::bigint as enrolled_monday,
    sum(enrolled_tuesday)::bigint as enrolled_tuesday,
    sum(enrolled_wednesday)::bigint as enrolled_wednesday,
    sum(enrolled_thursday)::bigint as enrolled_thursday,
    sum(enrolled_friday)::bigint as enrolled_friday,
    sum(absent_monday)::bigint as absent_monday,
    sum(absent_tuesday)::bigint as absent_tuesday,
    sum(absent_wednesday)::bigint as absent_wednesday,
    sum(absent_thursday)::bigint as absent_thursday,
    sum(absent_friday)::bigint as absent_friday
  from in_stay cross join (values ('school'), ('district')) as place(grain)
  where case when grain = 'school' then not only_stay_here and counts_for <> 2 else not only_stay and counts_for <> 1 end
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
  absent_friday::integer as absent_friday,
  same_in_district
from (
  select * from alone
  union all
  select * from together
)
-- a student whose days all were not counted says nothing of weekdays
where enrolled_monday + enrolled_tuesday + enrolled_wednesday + enrolled_thursday + enrolled_friday > 0
