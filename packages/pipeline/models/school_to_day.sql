-- view: one school to one marked instructional day of this school year or the last
with as_of as (
  select as_of, school_year, instructional_day from warehouse.load
),
chosen as (
  select * from warehouse.policy where chosen
),
-- the instructional days that each calendar of this year has reached
reached as (
  select school_key, calendar_code, due_before
  from warehouse.school_day join as_of using (school_year)
  where date = as_of.as_of + 1
),
-- one calendar of this year or the last: its days of school, and those to which it is compared
track as (
  select day.school_key, day.calendar_code, day.school_year,
    max(day.due_before) as days,
    least(max(day.due_before), any_value(coalesce(reached.due_before, here.due_before, as_of.instructional_day))) as reach
  from warehouse.school_day as day
  join as_of on day.school_year between as_of.school_year - 1 and as_of.school_year
  left join reached on reached.school_key = day.school_key and reached.calendar_code = day.calendar_code
  left join (select school_key, max(due_before) as due_before from reached group by all) as here on here.school_key = day.school_key
  group by all
),
-- one day of one school and year to which is counted
mark as (
  select distinct school_key, school_year, reach, unnest(list_append(range(5, last_mark, 5), last_mark) || [reach]) as instructional_day
  from (
    select school_key, school_year, max(reach) as reach,
      case when school_year = any_value(this_year) then max(reach) else max(days) end as last_mark
    from track cross join (select school_year as this_year from as_of)
    group by school_key, school_year
  )
),
-- one calendar to one such day, with the registers taken up to it; a calendar that is behind its school's counts to where it is
cut as (
  select track.school_key, track.calendar_code, track.school_year, mark.instructional_day,
    least(case when mark.instructional_day <= mark.reach then track.reach else track.days end, mark.instructional_day) as due_to
  from track join mark using (school_key, school_year)
),
counted_cut as (
  select cut.*, taken_to
  from cut join (
    select school_key, calendar_code, school_year, due_before as due_to, min(taken_before) as taken_to
    from warehouse.school_day
    group by all
  ) using (school_key, calendar_code, school_year, due_to)
),
stay as materialized (
  select placed.*, count(*) over (partition by placed.student_key, placed.school_key, placed.school_year) = 1 as only_stay
  from warehouse.placed_stay as placed
  join chosen using (exit_day)
  join as_of on placed.school_year between as_of.school_year - 1 and as_of.school_year
  where counts_for <> 2
),
-- what was recorded in one stay on the days from one mark to the next
recorded as (
  select
    enrollment_key,
    due_before + 1 as day_number,
    sum(case when category = 'not_counted' then units else 0 end)::integer as not_counted,
    sum(missed)::integer as missed
  from warehouse.counted_event as event
  join stay using (enrollment_key)
  where event.date < stay.exit_date
  group by all
),
-- the same, up to the end of each day
up_to as (
  select enrollment_key, day_number,
    sum(not_counted) over until_then as not_counted,
    sum(missed) over until_then as missed
  from recorded
  window until_then as (partition by enrollment_key order by day_number)
),
-- one stay to one marked day
stay_to_day as (
  select stay.enrollment_key, student_key, stay.school_key, stay.school_year, grade, entry_date, only_stay, instructional_day, due_to,
    24 * (least(until, taken_to) - since) as due_units
  from stay
  join counted_cut as cut
    on cut.school_key = stay.school_key and cut.calendar_code = stay.calendar_code and cut.school_year = stay.school_year and taken_to > since
),
in_stay as (
  select student_key, school_key, school_year, instructional_day, grade, entry_date, only_stay,
    due_units - coalesce(not_counted, 0) as enrolled_units,
    coalesce(missed, 0) as absent_units
  from stay_to_day as stay
  asof left join up_to on up_to.enrollment_key = stay.enrollment_key and up_to.day_number <= stay.due_to
),
student_to_day as (
  select school_key, school_year, instructional_day, grade, enrolled_units, absent_units from in_stay where only_stay
  union all
  select school_key, school_year, instructional_day, grade, enrolled_units, absent_units
  from (
    select student_key, school_key, school_year, instructional_day,
      arg_max(grade, entry_date) filter (enrolled_units > 0) as grade, sum(enrolled_units) as enrolled_units, sum(absent_units) as absent_units
    from in_stay
    where not only_stay
    group by all
  )
),
judged as (
  select school_key, school_year, instructional_day, enrolled_units, absent_units,
    absent_units >= warehouse.chronic_from(enrolled_units, threshold_numerator, threshold_denominator) as is_chronic,
    warehouse.standing_of(enrolled_units, absent_units, grade, minimum_days, needs_one_day_present, lowest_grade, highest_grade) = 'judged' as is_judged
  from student_to_day cross join chosen
  where enrolled_units > 0
)
select
  school_key,
  school_year,
  instructional_day::integer as instructional_day,
  count(*) filter (is_judged)::integer as students,
  count(*) filter (is_judged and is_chronic)::integer as chronic,
  count(*) filter (is_judged and 5 * absent_units >= enrolled_units)::integer as severe,
  sum(enrolled_units)::integer as enrolled_units,
  sum(absent_units)::integer as absent_units
from judged
group by all
