-- view: what was recorded in one stay: in each month, in all of it, before the cut of its calendar, and on the days of full weeks. Numbers that cannot grow
-- large travel as one, for this is where a publication reads every event: a month has no more than 31 * 24 units of anything, so six
-- numbers of ten bits; a stay lies within a year, which has no more than 366 * 24, so three
-- of twenty bits; a weekday has at most 53 * 24 in a year, so five of twelve bits
with event as (
  select
    enrollment_key,
    counts_for,
    month(date) as month,
    coalesce(date < cut_date, false) as to_cut,
    missed
      + case category
        when 'unexcused' then missed::bigint << 10
        when 'unknown_reason' then missed::bigint << 20
        when 'out_of_school_suspension' then missed::bigint << 30
        when 'not_counted' then units::bigint << 40
        when 'tardy' then (missed = 0)::bigint << 50
        else 0
      end as of_month,
    missed + case category when 'unexcused' then missed::bigint << 20 when 'unknown_reason' then missed::bigint << 40 else 0 end as absences,
    case category
      when 'out_of_school_suspension' then missed::bigint
      when 'not_counted' then units::bigint << 20
      when 'tardy' then (missed = 0)::bigint << 40
      else 0
    end as others,
    case when full_weekday > 0 then missed::bigint << 12 * (full_weekday - 1) else 0 end as weekday_missed,
    case when full_weekday > 0 and category = 'not_counted' then units::bigint << 12 * (full_weekday - 1) else 0 end as weekday_not_counted
  from warehouse.counted_event join warehouse.chosen_stay using (enrollment_key)
  where date < exit_date
)
select
  enrollment_key,
  counts_for,
  -- by the number of the month: a school year has each of the twelve once
  [
    sum(case when month = 1 then of_month else 0 end)::bigint,
    sum(case when month = 2 then of_month else 0 end)::bigint,
    sum(case when month = 3 then of_month else 0 end)::bigint,
    sum(case when month = 4 then of_month else 0 end)::bigint,
    sum(case when month = 5 then of_month else 0 end)::bigint,
    sum(case when month = 6 then of_month else 0 end)::bigint,
    sum(case when month = 7 then of_month else 0 end)::bigint,
    sum(case when month = 8 then of_month else 0 end)::bigint,
    sum(case when month = 9 then of_month else 0 end)::bigint,
    sum(case when month = 10 then of_month else 0 end)::bigint,
    sum(case when month = 11 then of_month else 0 end)::bigint,
    sum(case when month = 12 then of_month else 0 end)::bigint
  ] as months,
  sum(absences)::bigint as absences,
  sum(others)::bigint as others,
  sum(case when to_cut then absences else 0 end)::bigint as absences_to_cut,
  sum(case when to_cut then others else 0 end)::bigint as others_to_cut,
  sum(weekday_missed)::bigint as weekdays_missed,
  sum(weekday_not_counted)::bigint as weekdays_not_counted
from event
group by all
