-- view: one student in one period, across the district’s schools or at one school
with as_of as (
  select as_of, school_year, instructional_day from warehouse.load
),
chosen as (
  select * from warehouse.policy where chosen
),
-- the instructional days that each calendar of the latest year has reached
reached as (
  select school_key, calendar_code, due_before
  from warehouse.school_day join as_of using (school_year)
  where date = as_of.as_of + 1
),
-- one calendar in one year: the first day after as many; a calendar of another name is compared with its school's, and a
-- school that has none in the latest year with the district's
cut as (
  select school_key, calendar_code, day.school_year,
    coalesce(
      min(date) filter (day.due_before >= coalesce(reached.due_before, here.due_before, as_of.instructional_day)),
      max(date)
    ) as cut_date
  from warehouse.school_day as day
  cross join as_of
  left join reached using (school_key, calendar_code)
  left join (select school_key, max(due_before) as due_before from reached group by all) as here using (school_key)
  where as_of.instructional_day is not null
  group by all
),
-- one stay with the registers taken before the cut
stay as materialized (
  select
    stay.*,
    cut_date,
    least(until, coalesce(cut_on.taken_before, 0)) as until_cut,
    count(*) filter (counts_for <> 1) over (partition by stay.student_key, stay.school_year) = 1 and summary.student_key is null as only_stay,
    count(*) filter (counts_for <> 2) over (partition by stay.student_key, stay.school_year, stay.school_key) = 1
      and summary.student_key is null as only_stay_here
  from warehouse.placed_stay as stay
  join chosen using (exit_day)
  left join cut
    on cut.school_key = stay.school_key and cut.calendar_code = stay.calendar_code and cut.school_year = stay.school_year
  left join warehouse.school_day as cut_on
    on cut_on.school_key = stay.school_key and cut_on.calendar_code = stay.calendar_code
    and cut_on.school_year = stay.school_year and cut_on.date = cut_date
  left join (select distinct student_key, school_year from warehouse.attendance_summary) as summary
    on summary.student_key = stay.student_key and summary.school_year = stay.school_year
),
-- one calendar in one month, with the registers taken in its school year before the month began and before it ended
calendar_month as (
  select school_key, calendar_code, school_year, month_start, strftime(month_start, '%Y-%m') as month,
    taken_before as since,
    lead(taken_before, 1, taken_before) over (partition by school_key, calendar_code, school_year order by month_start) as until
  from (
    select school_key, calendar_code, school_year, date_trunc('month', date)::date as month_start, min(taken_before) as taken_before
    from warehouse.school_day group by all
  )
),
-- one event on a day that counts, with what the policy makes of it
event as (
  select
    enrollment_key,
    counts_for,
    date_trunc('month', event.date)::date as month_start,
    event.date < cut_date as to_cut,
    category,
    units,
    warehouse.missed_units(category, units, partial_day, half_day, in_school_suspension, independent_study) as missed
  from warehouse.attendance_event as event
  join stay using (enrollment_key)
  cross join (select partial_day, half_day, in_school_suspension, independent_study from chosen)
  semi join warehouse.taken_day as taken
    on taken.school_key = stay.school_key and taken.calendar_code = stay.calendar_code and taken.date = event.date
  where event.date < stay.exit_date
),
-- what was recorded in one stay and one month, in the whole month and before the cut
recorded as materialized (
  select
    enrollment_key,
    counts_for,
    month_start,
    sum(case when category = 'not_counted' then units else 0 end)::integer as not_counted,
    sum(missed)::integer as absent,
    sum(case when category = 'unexcused' then missed else 0 end)::integer as unexcused,
    sum(case when category = 'unknown_reason' then missed else 0 end)::integer as unknown_reason,
    sum(case when category = 'out_of_school_suspension' then missed else 0 end)::integer as suspended,
    sum(case when category = 'tardy' and missed = 0 then 1 else 0 end)::integer as tardy,
    sum(case when category = 'not_counted' and to_cut then units else 0 end)::integer as not_counted_to_cut,
    sum(case when to_cut then missed else 0 end)::integer as absent_to_cut,
    sum(case when category = 'unexcused' and to_cut then missed else 0 end)::integer as unexcused_to_cut,
    sum(case when category = 'unknown_reason' and to_cut then missed else 0 end)::integer as unknown_reason_to_cut,
    sum(case when category = 'out_of_school_suspension' and to_cut then missed else 0 end)::integer as suspended_to_cut,
    sum(case when category = 'tardy' and missed = 0 and to_cut then 1 else 0 end)::integer as tardy_to_cut
  from event
  group by all
),
-- the same in one stay
recorded_in_stay as (
  select
    enrollment_key,
    counts_for,
    sum(not_counted)::integer as not_counted,
    sum(absent)::integer as absent,
    sum(unexcused)::integer as unexcused,
    sum(unknown_reason)::integer as unknown_reason,
    sum(suspended)::integer as suspended,
    sum(tardy)::integer as tardy,
    sum(not_counted_to_cut)::integer as not_counted_to_cut,
    sum(absent_to_cut)::integer as absent_to_cut,
    sum(unexcused_to_cut)::integer as unexcused_to_cut,
    sum(unknown_reason_to_cut)::integer as unknown_reason_to_cut,
    sum(suspended_to_cut)::integer as suspended_to_cut,
    sum(tardy_to_cut)::integer as tardy_to_cut
  from recorded
  group by enrollment_key, counts_for
),
-- one stay in one period. Registers before a day only ever grow, so those before the later of two days are the larger number
stay_period as (
  select
    student_key, stay.school_key, stay.school_year, counts_for, membership_units, only_stay, only_stay_here, 'month' as period_kind, month as period, grade, entry_date,
    24 * (least(month.until, stay.until) - greatest(month.since, stay.since)) - coalesce(not_counted, 0) as enrolled_units,
    coalesce(absent, 0) as absent_units,
    coalesce(unexcused, 0) as unexcused_units,
    coalesce(unknown_reason, 0) as unknown_reason_units,
    coalesce(suspended, 0) as suspended_units,
    coalesce(tardy, 0) as tardy_days
  from stay
  join calendar_month as month
    on month.school_key = stay.school_key and month.calendar_code = stay.calendar_code and month.school_year = stay.school_year
    and month.until > stay.since and month.since < stay.until
  left join recorded using (enrollment_key, counts_for, month_start)
  union all
  select
    student_key, school_key, school_year, counts_for, membership_units, only_stay, only_stay_here, 'year', school_year::varchar, grade, entry_date,
    24 * (until - since) - coalesce(not_counted, 0),
    coalesce(absent, 0), coalesce(unexcused, 0), coalesce(unknown_reason, 0), coalesce(suspended, 0), coalesce(tardy, 0)
  from stay left join recorded_in_stay using (enrollment_key, counts_for)
  union all
  select
    student_key, school_key, school_year, counts_for, membership_units, only_stay, only_stay_here, 'to_date', school_year::varchar, grade, entry_date,
    24 * greatest(0, until_cut - since) - coalesce(not_counted_to_cut, 0),
    coalesce(absent_to_cut, 0), coalesce(unexcused_to_cut, 0), coalesce(unknown_reason_to_cut, 0), coalesce(suspended_to_cut, 0), coalesce(tardy_to_cut, 0)
  from stay left join recorded_in_stay using (enrollment_key, counts_for)
  union all
  -- what came added up: a whole year, and for the year under way the same to date
  select
    student_key, school_key, summary.school_year, 0, 24, false, false, unnest(case when summary.school_year = as_of.school_year then ['year', 'to_date'] else ['year'] end), summary.school_year::varchar, grade, null,
    enrolled_units, absent_units, unexcused_units, unknown_reason_units, suspended_units, tardy_days
  from warehouse.attendance_summary as summary cross join as_of
  where enrolled_units is not null
),
-- nearly every student has one stay a year, which needs no adding up
alone as (
  select
    place.grain, student_key, case when place.grain = 'school' then school_key end as school_key, school_year, period_kind, period, grade,
    enrolled_units * membership_units // 24 as enrolled_units,
    absent_units * membership_units // 24 as absent_units,
    unexcused_units * membership_units // 24 as unexcused_units,
    unknown_reason_units * membership_units // 24 as unknown_reason_units,
    suspended_units * membership_units // 24 as suspended_units,
    tardy_days
  from stay_period cross join (values ('school'), ('district')) as place(grain)
  where case when place.grain = 'school' then only_stay_here and counts_for <> 2 else only_stay and counts_for <> 1 end
),
-- whole numbers of 32 bits: a union with the wide sums of DuckDB would widen every row of the other side
together as (
  select
    place.grain, student_key, case when place.grain = 'school' then school_key end as school_key, school_year, period_kind, period,
    arg_max(grade, coalesce(entry_date, '-infinity'::date)) filter (enrolled_units > 0) as grade,
    sum(enrolled_units * membership_units // 24)::integer as enrolled_units,
    sum(absent_units * membership_units // 24)::integer as absent_units,
    sum(unexcused_units * membership_units // 24)::integer as unexcused_units,
    sum(unknown_reason_units * membership_units // 24)::integer as unknown_reason_units,
    sum(suspended_units * membership_units // 24)::integer as suspended_units,
    sum(tardy_days)::integer as tardy_days
  from stay_period cross join (values ('school'), ('district')) as place(grain)
  where case when place.grain = 'school' then not only_stay_here and counts_for <> 2 else not only_stay and counts_for <> 1 end
  group by all
)
select
  grain::enum('district', 'school') as grain,
  student_key,
  school_key,
  school_year,
  period_kind::enum('year', 'to_date', 'month') as period_kind,
  period,
  grade,
  enrolled_units::integer as enrolled_units,
  absent_units::integer as absent_units,
  unexcused_units::integer as unexcused_units,
  unknown_reason_units::integer as unknown_reason_units,
  suspended_units::integer as suspended_units,
  tardy_days::integer as tardy_days,
  warehouse.chronic_from(enrolled_units, threshold_numerator, threshold_denominator)::integer as chronic_from_units,
  warehouse.standing_of(enrolled_units, absent_units, grade, minimum_days, needs_one_day_present, lowest_grade, highest_grade)
    ::enum('judged', 'too_few_days', 'never_attended', 'outside_population') as standing
from (
  select * from alone
  union all
  select * from together
)
cross join chosen
-- a student without any register is neither present nor absent
where enrolled_units > 0
