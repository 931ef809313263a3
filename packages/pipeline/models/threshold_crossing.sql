-- view: one student who was chronically absent on some day of one school year with services, and the first such day
with chosen as (
  select threshold_numerator, threshold_denominator, minimum_days from warehouse.policy where chosen
),
-- one stay as the district counts it, with the units of the stays before it
stay as materialized (
  select stay.*,
    coalesce(sum(24 * (until - since) * membership_units // 24) over (
      partition by student_key, school_year order by entry_date, enrollment_key rows between unbounded preceding and 1 preceding
    ), 0)::integer as units_before
  from warehouse.chosen_stay as stay
  where counts_for <> 1 and school_year in (select distinct school_year from warehouse.service_event)
),
-- what was recorded on one day, and the day on which the minimum is reached, when absences before it begin to count
mark as materialized (
  select enrollment_key, student_key, school_year, school_key, calendar_code, event.date, due_before, membership_units,
    units_before + 24 * (taken_before + 1 - since) * membership_units // 24 as enrolled,
    missed * membership_units // 24 as missed,
    case when category = 'not_counted' then units * membership_units // 24 else 0 end as not_counted
  from warehouse.counted_event as event join stay using (enrollment_key)
  where event.date < exit_date and (missed > 0 or category = 'not_counted')
  union all
  select enrollment_key, student_key, stay.school_year, stay.school_key, stay.calendar_code, taken.date, due_before, membership_units,
    24 * minimum_days, 0, 0
  from stay cross join chosen
  join warehouse.taken_day as taken
    on taken.school_key = stay.school_key and taken.calendar_code = stay.calendar_code and taken.school_year = stay.school_year
    and taken.taken_before = since + minimum_days - units_before // 24 - 1
  where units_before < 24 * minimum_days and taken.date < exit_date
),
so_far as (
  select *,
    enrolled - sum(not_counted) over until_then as enrolled_units,
    sum(missed) over until_then as absent_units
  from mark
  window until_then as (partition by student_key, school_year order by date)
),
crossed as (
  select student_key, school_year, min(date) as crossed_on, arg_min({school_key: school_key, calendar_code: calendar_code, due_before: due_before}, date) as here
  from so_far cross join chosen
  where enrolled_units >= 24 * minimum_days and enrolled_units > 0
    and absent_units >= warehouse.chronic_from(enrolled_units, threshold_numerator, threshold_denominator)
  group by all
)
select student_key, crossed.school_year, crossed_on, min(day.date) as window_end
from crossed
left join warehouse.school_day as day
  on day.school_key = here.school_key and day.calendar_code = here.calendar_code and day.school_year = crossed.school_year
  and day.due_before > here.due_before + 30
group by all
