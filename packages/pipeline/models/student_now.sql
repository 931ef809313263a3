-- view: one student enrolled at a school on the as-of date, with the school year so far
with as_of as (
  select as_of, school_year from warehouse.load
),
chosen as (
  select * from warehouse.policy where chosen
),
-- every stay of the year, as the school and as the district count it
stay as materialized (
  select * from warehouse.chosen_stay where school_year = (select school_year from as_of)
),
-- one stay of the roster as the school counts it; those without a single register are no stay above, and the student is there all the same
on_roster as (
  select enrollment_key, student_key, school_key, calendar_code, grade, entry_date,
    warehouse.exit_under(exit_day, exit_date, written_exit) as exit_date
  from warehouse.enrollment cross join (select exit_day from chosen)
  where from_roster and school_year = (select school_year from as_of)
),
-- a student is listed once at a school, by the stay begun last
listed as materialized (
  select enrollment_key, student_key, school_key, calendar_code, grade, entry_date
  from on_roster
  where entry_date <= (select as_of from as_of) and exit_date > (select as_of from as_of)
  qualify row_number() over (partition by student_key, school_key order by entry_date desc) = 1
),
-- one calendar: its days of school up to now, and those still to come
calendar as materialized (
  select school_key, calendar_code,
    max(taken_before) filter (date = as_of.as_of + 1) as taken,
    max(due_before) - max(due_before) filter (date = as_of.as_of + 1) as days_to_come
  from warehouse.school_day join as_of using (school_year)
  group by all
),
event as materialized (
  select stay.enrollment_key, stay.counts_for, event.date, event.category, missed, taken_before,
    case when category = 'not_counted' then units else 0 end as not_counted
  from warehouse.counted_event as event
  join stay on stay.enrollment_key = event.enrollment_key and event.date < stay.exit_date
),
recorded as materialized (
  select enrollment_key, counts_for,
    sum(not_counted) as not_counted,
    sum(missed) as absent,
    sum(missed) filter (category = 'unexcused') as unexcused,
    sum(missed) filter (category = 'out_of_school_suspension') as suspended,
    count(*) filter (category = 'tardy' and missed = 0) as tardy,
    max(date) filter (missed > 0) as last_absence
  from event group by all
),
in_stay as materialized (
  select student_key, school_key, counts_for,
    (24 * (until - since) - coalesce(not_counted, 0)) * membership_units // 24 as enrolled_units,
    coalesce(absent, 0) * membership_units // 24 as absent_units,
    coalesce(unexcused, 0) * membership_units // 24 as unexcused_units,
    coalesce(suspended, 0) * membership_units // 24 as suspended_units,
    coalesce(tardy, 0) as tardy_days
  from stay left join recorded using (enrollment_key, counts_for)
  union all
  select student_key, school_key, 0, enrolled_units, absent_units, unexcused_units, suspended_units, tardy_days
  from warehouse.attendance_summary join as_of using (school_year)
  where enrolled_units is not null
),
so_far as (
  select student_key,
    coalesce(sum(enrolled_units), 0)::integer as enrolled_units,
    coalesce(sum(absent_units), 0)::integer as absent_units,
    coalesce(sum(unexcused_units), 0)::integer as unexcused_units,
    coalesce(sum(suspended_units), 0)::integer as suspended_units,
    coalesce(sum(tardy_days), 0)::integer as tardy_days
  from (select distinct student_key from listed) left join (select * from in_stay where counts_for <> 1) using (student_key)
  group by all
),
here as (
  select student_key, school_key, sum(enrolled_units)::integer as enrolled_units, sum(absent_units)::integer as absent_units
  from in_stay where counts_for <> 2 group by all
),
-- one of the last 20 days of school of a calendar, the latest first
recent_day as materialized (
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
-- one calendar and day of entry of those listed on one of these days: what a student has of whom nothing was recorded
plain_day as materialized (
  select *, count(*) filter (enrolled) over (partition by school_key, calendar_code, entry_date order by back) as nth
  from (
    select school_key, calendar_code, entry_date, date, back, taken, taken and date >= entry_date as enrolled
    from (select distinct school_key, calendar_code, entry_date from listed) join recent_day using (school_key, calendar_code)
  )
),
-- the same days together. Twenty days are twenty octal digits of one number, each the place of the day's letter in '-paeslx'
plain as (
  select school_key, calendar_code, entry_date,
    sum((case when date < entry_date then 0 when not taken then 6 else 1 end)::bigint << (3 * (back - 1)))::bigint as strip,
    max(back)::integer as days,
    count(*) filter (enrolled) as recent_days,
    24 * count(*) filter (enrolled and nth <= 5) as last_five_enrolled
  from plain_day group by all
),
recent_event as materialized (
  select enrollment_key, category, missed, not_counted, back, nth
  from event join listed using (enrollment_key)
  join plain_day using (school_key, calendar_code, entry_date, date)
  where counts_for <> 2 and enrolled
),
-- what was recorded in one stay on these days, with what it changes of the plain day's letter
recorded_recently as (
  select enrollment_key,
    sum((
      case
        when not_counted = 24 then 6
        when category = 'out_of_school_suspension' and missed > 0 then 4
        when category = 'excused' and missed > 0 then 3
        when missed > 0 then 2
        when category in ('tardy', 'early_departure') then 5
        else 1
      end - 1
    )::bigint << (3 * (back - 1)))::bigint as strip,
    sum(missed) as absent,
    sum(missed) filter (nth <= 5) as last_five_absent,
    sum(not_counted) filter (nth <= 5) as last_five_not_counted
  from recent_event group by all
),
-- one stay with a day among these that does not count at all: its last five days of five reach further back
fewer as (
  select enrollment_key, count(*) as recent_days,
    sum(missed) filter (nth <= 5) as last_five_absent,
    sum(24 - not_counted) filter (nth <= 5) as last_five_enrolled
  from (
    select listed.enrollment_key, coalesce(missed, 0) as missed, coalesce(not_counted, 0) as not_counted,
      row_number() over (partition by listed.enrollment_key order by plain_day.back) as nth
    from listed
    semi join (select enrollment_key from recent_event where not_counted = 24) as shifted on shifted.enrollment_key = listed.enrollment_key
    join plain_day using (school_key, calendar_code, entry_date)
    left join recent_event on recent_event.enrollment_key = listed.enrollment_key and recent_event.back = plain_day.back
    where enrolled and coalesce(not_counted, 0) < 24
  )
  group by all
),
recent_in_stay as (
  select listed.enrollment_key,
    translate(lpad(format('{:o}', plain.strip + coalesce(recorded_recently.strip, 0)), days, '0'), '0123456', '-paeslx') as strip,
    recorded_recently.absent as recent_absent_units,
    coalesce(fewer.recent_days, plain.recent_days) as recent_days,
    coalesce(fewer.last_five_absent, recorded_recently.last_five_absent) as last_five_absent,
    coalesce(fewer.last_five_enrolled, plain.last_five_enrolled - coalesce(last_five_not_counted, 0)) as last_five_enrolled
  from listed
  join plain using (school_key, calendar_code, entry_date)
  left join recorded_recently using (enrollment_key)
  left join fewer using (enrollment_key)
),
-- one day absent or not counted, of stays that have one on their last register, numbered from the latest: those that are the last days without
-- a gap are the streak
missed_day as (
  select enrollment_key, missed, taken_before + row_number() over (partition by enrollment_key order by date desc) as reaches
  from event semi join (
    select enrollment_key
    from event join listed using (enrollment_key) join calendar using (school_key, calendar_code)
    where taken_before = taken - 1 and counts_for <> 2 and (missed >= 12 or not_counted = 24)
  ) using (enrollment_key)
  where counts_for <> 2 and (missed >= 12 or not_counted = 24)
),
streak as (
  select enrollment_key, count(*) filter (missed >= 12 and reaches = taken) as streak
  from missed_day join listed using (enrollment_key)
  join calendar on calendar.school_key = listed.school_key and calendar.calendar_code = listed.calendar_code
  group by all
),
known_calendar as (
  select distinct school_key, calendar_code from warehouse.calendar_day join as_of using (school_year)
)
select
  listed.school_key,
  listed.student_key,
  as_of.school_year,
  listed.grade,
  listed.entry_date,
  so_far.enrolled_units,
  so_far.absent_units,
  coalesce(here.enrolled_units, 0) as here_enrolled_units,
  coalesce(here.absent_units, 0) as here_absent_units,
  so_far.unexcused_units,
  so_far.suspended_units,
  so_far.tardy_days,
  warehouse.chronic_from(so_far.enrolled_units, threshold_numerator, threshold_denominator)::integer as chronic_from_units,
  warehouse.standing_of(so_far.enrolled_units, so_far.absent_units, listed.grade, minimum_days, needs_one_day_present, lowest_grade, highest_grade)
    ::enum('judged', 'too_few_days', 'never_attended', 'outside_population') as standing,
  (case
    when so_far.enrolled_units = 0 then 'no_register'
    when standing <> 'judged' then standing::varchar
    when 5 * so_far.absent_units >= so_far.enrolled_units then 'severe'
    when 10 * so_far.absent_units >= so_far.enrolled_units then 'moderate'
    when 20 * so_far.absent_units >= so_far.enrolled_units then 'at_risk'
    else 'satisfactory'
  end)::enum('satisfactory', 'at_risk', 'moderate', 'severe', 'no_register', 'too_few_days', 'never_attended', 'outside_population') as tier,
  (so_far.enrolled_units // 24 + days_to_come)::integer as days_at_end,
  -- of a student without a register nothing is known, and so not how many days are left either
  case when known_calendar.school_key is not null and so_far.enrolled_units > 0 then
    floor(
      (threshold_numerator * (so_far.enrolled_units + 24 * days_to_come) - 1 - threshold_denominator * so_far.absent_units)
      / (24 * threshold_denominator)
    )::integer
  end as absences_left,
  (so_far.absent_units - coalesce(last_five_absent, 0))::integer as absent_units_5_days_ago,
  (so_far.enrolled_units - coalesce(last_five_enrolled, 0))::integer as enrolled_units_5_days_ago,
  coalesce(streak, 0)::integer as streak,
  last_absence,
  coalesce(recent_absent_units, 0)::integer as recent_absent_units,
  coalesce(recent_days, 0)::integer as recent_days,
  coalesce(strip, '') as strip
from listed
cross join as_of
cross join chosen
join so_far using (student_key)
left join here on here.student_key = listed.student_key and here.school_key = listed.school_key
join calendar on calendar.school_key = listed.school_key and calendar.calendar_code = listed.calendar_code
left join known_calendar on known_calendar.school_key = listed.school_key and known_calendar.calendar_code = listed.calendar_code
left join recent_in_stay on recent_in_stay.enrollment_key = listed.enrollment_key
left join streak on streak.enrollment_key = listed.enrollment_key
left join (select enrollment_key, last_absence from recorded where counts_for <> 2) as latest on latest.enrollment_key = listed.enrollment_key
