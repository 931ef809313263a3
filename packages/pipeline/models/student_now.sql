-- view: one student enrolled at a school on the as-of date, with the school year so far
with as_of as (
  select as_of, school_year from warehouse.load
),
chosen as (
  select * from warehouse.policy where chosen
),
stay as materialized (
  select enrollment_key, student_key, school_key, stay.school_year, calendar_code, grade, entry_date
  from warehouse.enrollment as stay join as_of using (school_year)
  where from_roster and entry_date <= as_of.as_of and exit_date > as_of.as_of
  -- a student is listed once at a school, by the stay begun last
  qualify row_number() over (partition by student_key, school_key order by entry_date desc) = 1
),
-- one calendar: its days of school up to now, and those still to come
calendar as (
  select school_key, calendar_code,
    max(due_before) filter (date = as_of.as_of + 1) as due,
    max(taken_before) filter (date = as_of.as_of + 1) as taken,
    max(due_before) - max(due_before) filter (date = as_of.as_of + 1) as days_to_come
  from warehouse.school_day join as_of using (school_year)
  group by all
),
-- one of the last 20 days of school of a calendar, the latest first
recent_day as (
  select school_key, calendar_code, date, taken, row_number() over (partition by school_key, calendar_code order by date desc) as back
  from (
    select school_key, calendar_code, date,
      lead(due_before) over track - due_before as due,
      lead(taken_before) over track - taken_before = 1 as taken
    from warehouse.school_day join as_of using (school_year)
    window track as (partition by school_key, calendar_code order by date)
  )
  where due = 1 and date <= (select as_of from as_of)
  qualify back <= 20
),
event as materialized (
  select enrollment_key, event.date, category, taken_before as place,
    warehouse.missed_units(category, units, partial_day, half_day, in_school_suspension, independent_study) as missed,
    case when category = 'not_counted' then units else 0 end as not_counted
  from warehouse.attendance_event as event
  join stay using (enrollment_key)
  cross join chosen
  semi join warehouse.taken_day as taken
    on taken.school_key = stay.school_key and taken.calendar_code = stay.calendar_code and taken.date = event.date
  join warehouse.school_day as day
    on day.school_key = stay.school_key and day.calendar_code = stay.calendar_code and day.school_year = stay.school_year and day.date = event.date
),
-- one student on one of the last 20 days
recent as (
  select stay.enrollment_key, back,
    case
      when recent_day.date < entry_date then '-'
      when not taken or not_counted = 24 then 'x'
      when category = 'out_of_school_suspension' and missed > 0 then 's'
      when category = 'excused' and missed > 0 then 'e'
      when missed > 0 then 'a'
      when category in ('tardy', 'early_departure') then 'l'
      else 'p'
    end as letter,
    case when taken and recent_day.date >= entry_date then 24 - coalesce(not_counted, 0) else 0 end as enrolled,
    case when taken and recent_day.date >= entry_date then coalesce(missed, 0) else 0 end as missed
  from stay
  join recent_day using (school_key, calendar_code)
  left join event on event.enrollment_key = stay.enrollment_key and event.date = recent_day.date
),
recent_in_stay as (
  select enrollment_key,
    string_agg(letter, '' order by back desc) as strip,
    sum(missed) as recent_absent_units,
    count(*) filter (enrolled > 0) as recent_days,
    sum(missed) filter (nth <= 5) as last_five_absent,
    sum(enrolled) filter (nth <= 5) as last_five_enrolled
  from (select *, count(*) filter (enrolled > 0) over (partition by enrollment_key order by back) as nth from recent)
  group by all
),
-- one day absent or not counted, numbered from the latest: those that are the last days without a gap are the streak
missed_day as (
  select enrollment_key, event.date, event.missed, place + row_number() over (partition by enrollment_key order by event.date desc) as reaches
  from event where missed >= 12 or not_counted = 24
),
streak as (
  select enrollment_key, count(*) filter (missed >= 12 and reaches = taken) as streak
  from missed_day join stay using (enrollment_key) join calendar using (school_key, calendar_code)
  group by all
),
last_absence as (
  select enrollment_key, max(date) as last_absence from event where missed > 0 group by all
),
so_far as materialized (
  select period.*
  from warehouse.student_period as period join as_of using (school_year)
  where period_kind = 'year'
)
select
  stay.school_key,
  stay.student_key,
  stay.school_year,
  stay.grade,
  stay.entry_date,
  year.enrolled_units,
  year.absent_units,
  coalesce(here.enrolled_units, 0) as here_enrolled_units,
  coalesce(here.absent_units, 0) as here_absent_units,
  year.unexcused_units,
  year.suspended_units,
  year.tardy_days,
  year.chronic_from_units,
  year.standing,
  (case
    when year.standing <> 'judged' then year.standing::varchar
    when 5 * year.absent_units >= year.enrolled_units then 'severe'
    when 10 * year.absent_units >= year.enrolled_units then 'moderate'
    when 20 * year.absent_units >= year.enrolled_units then 'at_risk'
    else 'satisfactory'
  end)::enum('satisfactory', 'at_risk', 'moderate', 'severe', 'too_few_days', 'never_attended', 'outside_population') as tier,
  (year.enrolled_units // 24 + days_to_come)::integer as days_at_end,
  case when (stay.school_key, stay.calendar_code) in (select (school_key, calendar_code) from warehouse.calendar_day join as_of using (school_year)) then
    floor(
      (threshold_numerator * (year.enrolled_units + 24 * days_to_come) - 1 - threshold_denominator * year.absent_units)
      / (24 * threshold_denominator)
    )::integer
  end as absences_left,
  (year.absent_units - coalesce(last_five_absent, 0))::integer as absent_units_5_days_ago,
  (year.enrolled_units - coalesce(last_five_enrolled, 0))::integer as enrolled_units_5_days_ago,
  coalesce(streak, 0)::integer as streak,
  last_absence,
  coalesce(recent_absent_units, 0)::integer as recent_absent_units,
  coalesce(recent_days, 0)::integer as recent_days,
  coalesce(strip, '') as strip
from stay
join so_far as year on year.grain = 'district' and year.student_key = stay.student_key
left join so_far as here on here.grain = 'school' and here.student_key = stay.student_key and here.school_key = stay.school_key
join calendar on calendar.school_key = stay.school_key and calendar.calendar_code = stay.calendar_code
cross join chosen
left join recent_in_stay using (enrollment_key)
left join streak using (enrollment_key)
left join last_absence using (enrollment_key)
