-- view: one full week of one school, or of the district’s schools that had one
with full_day as materialized (
  select school_key, calendar_code, school_year, date, week, beside_a_break from warehouse.full_week_day
),
full_week as materialized (
  select school_key, calendar_code, school_year, week, bool_or(beside_a_break) as beside_a_break from full_day group by all
),
stay as materialized (
  select enrollment_key, counts_for, school_key, school_year, calendar_code, entry_date, exit_date, membership_units
  from warehouse.chosen_stay
),
-- stays of one school that begin and end alike, which is nearly all of them
alike as materialized (
  select school_key, calendar_code, school_year, counts_for, entry_date, exit_date, sum(membership_units) as units
  from stay
  group by all
),
enrolled as materialized (
  select alike.school_key, alike.school_year, counts_for, week,
    coalesce(sum(units) filter (entry_date <= week + 0 and exit_date > week + 0), 0) as monday,
    coalesce(sum(units) filter (entry_date <= week + 1 and exit_date > week + 1), 0) as tuesday,
    coalesce(sum(units) filter (entry_date <= week + 2 and exit_date > week + 2), 0) as wednesday,
    coalesce(sum(units) filter (entry_date <= week + 3 and exit_date > week + 3), 0) as thursday,
    coalesce(sum(units) filter (entry_date <= week + 4 and exit_date > week + 4), 0) as friday
  from alike
  join full_week
    on full_week.school_key = alike.school_key and full_week.calendar_code = alike.calendar_code
    and full_week.school_year = alike.school_year and entry_date < week + 5 and exit_date > week
  group by all
),
-- what was recorded at one school on one day; the days are told into weeks when there are few of them
day as (
  select stay.school_key, stay.school_year, counts_for, event.date,
    sum(case when category = 'not_counted' then units::integer else 0 end * membership_units // 24) as not_counted,
    sum(missed::integer * membership_units // 24) as missed
  from warehouse.counted_event as event
  join stay using (enrollment_key)
  where full_weekday > 0 and event.date < stay.exit_date
  group by all
),
recorded as materialized (
  select school_key, school_year, counts_for, date_trunc('week', date)::date as week,
    sum(not_counted) filter (isodow(date) = 1) as not_counted_monday,
    sum(missed) filter (isodow(date) = 1) as absent_monday,
    sum(not_counted) filter (isodow(date) = 2) as not_counted_tuesday,
    sum(missed) filter (isodow(date) = 2) as absent_tuesday,
    sum(not_counted) filter (isodow(date) = 3) as not_counted_wednesday,
    sum(missed) filter (isodow(date) = 3) as absent_wednesday,
    sum(not_counted) filter (isodow(date) = 4) as not_counted_thursday,
    sum(missed) filter (isodow(date) = 4) as absent_thursday,
    sum(not_counted) filter (isodow(date) = 5) as not_counted_friday,
    sum(missed) filter (isodow(date) = 5) as absent_friday
  from day
  group by all
),
placed as (
  select unnest(case counts_for when 0 then ['school', 'district'] when 1 then ['school'] else ['district'] end) as grain, school_key, school_year, week,
    monday - coalesce(not_counted_monday, 0) as enrolled_monday,
    coalesce(absent_monday, 0) as absent_monday,
    tuesday - coalesce(not_counted_tuesday, 0) as enrolled_tuesday,
    coalesce(absent_tuesday, 0) as absent_tuesday,
    wednesday - coalesce(not_counted_wednesday, 0) as enrolled_wednesday,
    coalesce(absent_wednesday, 0) as absent_wednesday,
    thursday - coalesce(not_counted_thursday, 0) as enrolled_thursday,
    coalesce(absent_thursday, 0) as absent_thursday,
    friday - coalesce(not_counted_friday, 0) as enrolled_friday,
    coalesce(absent_friday, 0) as absent_friday
  from enrolled left join recorded using (school_key, school_year, counts_for, week)
),
together as (
  select grain, case when grain = 'school' then school_key end as school_key, school_year, week,
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
),
-- a week of several calendars stands beside a break where one of them does
broken as (
  select grain, case when grain = 'school' then school_key end as school_key, week, bool_or(beside_a_break) as beside_a_break
  from full_week cross join (values ('school'), ('district')) as each(grain)
  group by all
)
select
  together.grain::enum('district', 'school') as grain,
  together.school_key,
  school_year,
  together.week,
  beside_a_break,
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
from together
join broken on broken.grain = together.grain and broken.week = together.week and broken.school_key is not distinct from together.school_key
