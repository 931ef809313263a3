-- view: one student of a school with such services, with the last 30 days of school and the hours received before them
with recent as (
  select school_year from warehouse.load union all select school_year - 1 from warehouse.load
),
helped as (
  select student_key, school_year, school_key, date, minutes
  from warehouse.served_event semi join recent using (school_year)
  where student_key is not null and attendance_related and not sensitive
),
offered as (
  select distinct school_key, school_year from helped where minutes is not null
),
-- the last stay of one student, at a school where hours are counted, with 20 days before the last 30
stay as (
  select enrollment_key, student_key, school_key, school_year, calendar_code, until, until - 30 as window_start
  from warehouse.chosen_stay semi join offered using (school_key, school_year)
  where counts_for <> 2
  qualify row_number() over (partition by student_key, school_year order by entry_date desc, enrollment_key) = 1 and until - since >= 50
),
placed as (
  select stay.*, taken.date as window_from
  from stay
  join warehouse.taken_day as taken
    on taken.school_key = stay.school_key and taken.calendar_code = stay.calendar_code and taken.school_year = stay.school_year
    and taken.taken_before = window_start
),
received as (
  select student_key, school_year, sum(minutes) as minutes, bool_or(minutes is null) as is_unknown
  from placed join helped using (student_key, school_year)
  where helped.date < window_from
  group by all
),
outcome as (
  select placed.student_key, placed.school_year, placed.school_key,
    720 - coalesce(sum(not_counted), 0) as enrolled_units,
    coalesce(sum(missed), 0) as absent_units
  from placed
  left join warehouse.recent_absence as absence
    on absence.enrollment_key = placed.enrollment_key and absence.taken_before >= window_start and absence.taken_before < until
  group by all
)
select
  student_key,
  school_year,
  school_key,
  coalesce(minutes, 0)::integer as minutes_before,
  enrolled_units::integer as enrolled_units,
  absent_units::integer as absent_units
from outcome left join received using (student_key, school_year)
where enrolled_units >= 480 and not coalesce(is_unknown, false)
