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
track as materialized (
  select *, (row_number() over (order by school_key, calendar_code, school_year))::integer as track_key
  from (
    select day.school_key, day.calendar_code, day.school_year,
      max(day.due_before) as days,
      least(max(day.due_before), any_value(coalesce(reached.due_before, here.due_before, as_of.instructional_day))) as reach
    from warehouse.school_day as day
    join as_of on day.school_year between as_of.school_year - 1 and as_of.school_year
    left join reached on reached.school_key = day.school_key and reached.calendar_code = day.calendar_code
    left join (select school_key, max(due_before) as due_before from reached group by all) as here on here.school_key = day.school_key
    group by all
  )
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
-- one calendar to one such day; a calendar that is behind its school's counts to where it is. Calendars and days are named by numbers from here
-- on, the days of one calendar by 512 numbers in a row: every event is looked up among them
cut as (
  select track_key, school_key, calendar_code, school_year, mark.instructional_day,
    least(case when mark.instructional_day <= mark.reach then track.reach else track.days end, mark.instructional_day) as due_to,
    (row_number() over (partition by track_key order by mark.instructional_day))::integer as number
  from track join mark using (school_key, school_year)
),
-- the same with the registers taken up to each
counted_cut as materialized (
  select 512 * track_key + number as cut_key, track_key, school_key, school_year, instructional_day, taken_to
  from cut join (
    select school_key, calendar_code, school_year, due_before as due_to, min(taken_before) as taken_to
    from warehouse.school_day
    group by all
  ) using (school_key, calendar_code, school_year, due_to)
),
-- one day of school of one calendar, with the first of these days that it belongs to
counted_first as (
  select 512 * track_key + unnest(range(coalesce(lag(due_to) over (partition by track_key order by number), 0), due_to))::integer as day_key, number
  from cut
),
stay as materialized (
  select enrollment_key, student_key, track_key, marks, grade, entry_date, exit_date, since, until, only_stay_here
  from warehouse.chosen_stay as stay
  join track using (school_key, calendar_code, school_year)
  join (select track_key, count(*)::integer as marks from cut group by all) using (track_key)
  where counts_for <> 2
),
-- one day recorded in one stay, under the first such day that it belongs to: what was missed and what was not counted, as one number
-- of two parts of twenty bits, which the units of a year do not fill
recorded as (
  select
    enrollment_key,
    number,
    missed::bigint << 20 | case when category = 'not_counted' then units else 0 end as units
  from warehouse.counted_event as event
  join stay using (enrollment_key)
  join counted_first on day_key = 512 * track_key + due_before
  where event.date < stay.exit_date and (missed > 0 or category = 'not_counted')
),
-- the same added up, and as far as where it is the same: before the next such day with a record, which of several in a row the last has
up_to as materialized (
  select enrollment_key, number, lead(number) over in_order as next_number,
    (sum(units) over until_then)::bigint as units
  from (
    select * from recorded
    union all
    select enrollment_key, 0, 0 from stay
  )
  window in_order as (partition by enrollment_key order by number),
    until_then as (partition by enrollment_key order by number rows between unbounded preceding and current row)
),
stay_up_to as not materialized (
  select stay.*, (units & 1048575)::integer as not_counted, (units >> 20)::integer as missed,
    unnest(range(512 * track_key + greatest(up_to.number, 1), 512 * track_key + coalesce(next_number, marks + 1)))::integer as cut_key
  from up_to join stay using (enrollment_key)
),
in_stay as not materialized (
  select student_key, school_key, school_year, instructional_day, grade, entry_date, only_stay_here,
    24 * (least(until, taken_to) - since) - not_counted as enrolled_units,
    missed as absent_units
  from stay_up_to join counted_cut using (cut_key)
  where taken_to > since
),
student_to_day as (
  select school_key, school_year, instructional_day, grade, enrolled_units, absent_units from in_stay where only_stay_here
  union all
  select school_key, school_year, instructional_day, grade, enrolled_units, absent_units
  from (
    select student_key, school_key, school_year, instructional_day,
      arg_max(grade, entry_date) filter (enrolled_units > 0) as grade,
      sum(enrolled_units)::integer as enrolled_units,
      sum(absent_units)::integer as absent_units
    from in_stay
    where not only_stay_here
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
