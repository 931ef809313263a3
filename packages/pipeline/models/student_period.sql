-- view: one student in one period, across the district’s schools or at one school
with -- one calendar in one month, with the registers taken in its school year before the month began and before it ended
calendar_month as (
  select school_key, calendar_code, school_year, month(month_start) as number, strftime(month_start, '%Y-%m') as month,
    taken_before as since,
    lead(taken_before, 1, taken_before) over (partition by school_key, calendar_code, school_year order by month_start) as until
  from (
    select school_key, calendar_code, school_year, date_trunc('month', date)::date as month_start, min(taken_before) as taken_before
    from warehouse.school_day group by all
  )
),
each_grain as (
  from (values ('district'::enum('district', 'school')), ('school')) as each(grain)
),
-- one stay with what was recorded in it
recorded_stay as not materialized (
  select
    student_key, school_key, school_year, calendar_code, counts_for, membership_units, only_stay, only_stay_here, grade, entry_date, since, until, until_cut,
    months,
    coalesce(absences, 0) as absences,
    coalesce(others, 0) as others,
    coalesce(absences_to_cut, 0) as absences_to_cut,
    coalesce(others_to_cut, 0) as others_to_cut
  from warehouse.chosen_stay left join warehouse.stay_recorded using (enrollment_key, counts_for)
),
-- one stay in one month, with the numbers that were recorded as one
stay_month as not materialized (
  select stay.* exclude (since, until), month,
    24 * (least(month.until, stay.until) - greatest(month.since, stay.since)) as units,
    coalesce(months[number], 0) as recorded
  from recorded_stay as stay
  join calendar_month as month
    on month.school_key = stay.school_key and month.calendar_code = stay.calendar_code and month.school_year = stay.school_year
    and month.until > stay.since and month.since < stay.until
),
-- one stay in one period. Its kind is of its type from the start: a view that wants years alone then reads no month.
-- Registers before a day only ever grow, so those before the later of two days are the larger number
stay_period as not materialized (
  select
    student_key, school_key, school_year, counts_for, membership_units, only_stay, only_stay_here, 'month'::enum('year', 'to_date', 'month') as period_kind, month as period, grade, entry_date,
    units - (recorded >> 40 & 1023)::integer as enrolled_units,
    (recorded & 1023)::integer as absent_units,
    (recorded >> 10 & 1023)::integer as unexcused_units,
    (recorded >> 20 & 1023)::integer as unknown_reason_units,
    (recorded >> 30 & 1023)::integer as suspended_units,
    (recorded >> 50 & 1023)::integer as tardy_days
  from stay_month
  union all
  select
    student_key, school_key, school_year, counts_for, membership_units, only_stay, only_stay_here, 'year'::enum('year', 'to_date', 'month'), school_year::varchar, grade, entry_date,
    24 * (until - since) - (others >> 20 & 1048575)::integer,
    (absences & 1048575)::integer,
    (absences >> 20 & 1048575)::integer,
    (absences >> 40 & 1048575)::integer,
    (others & 1048575)::integer,
    (others >> 40 & 1048575)::integer
  from recorded_stay
  union all
  select
    student_key, school_key, school_year, counts_for, membership_units, only_stay, only_stay_here, 'to_date'::enum('year', 'to_date', 'month'), school_year::varchar, grade, entry_date,
    24 * greatest(0, until_cut - since) - (others_to_cut >> 20 & 1048575)::integer,
    (absences_to_cut & 1048575)::integer,
    (absences_to_cut >> 20 & 1048575)::integer,
    (absences_to_cut >> 40 & 1048575)::integer,
    (others_to_cut & 1048575)::integer,
    (others_to_cut >> 40 & 1048575)::integer
  from recorded_stay
  union all
  -- what came added up: a whole year, and for the year under way the same to date
  select
    student_key, school_key, summary.school_year, 0, 24, false, false, unnest(case when summary.school_year = as_of.school_year then ['year'::enum('year', 'to_date', 'month'), 'to_date'] else ['year'::enum('year', 'to_date', 'month')] end), summary.school_year::varchar, grade, null,
    enrolled_units, absent_units, unexcused_units, unknown_reason_units, suspended_units, tardy_days
  from warehouse.attendance_summary as summary cross join (select school_year from warehouse.load) as as_of
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
    tardy_days,
    only_stay and only_stay_here and counts_for = 0 as same_in_district
  from stay_period cross join each_grain as place
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
    sum(tardy_days)::integer as tardy_days,
    false as same_in_district
  from stay_period cross join each_grain as place
  where not (only_stay and only_stay_here) and case when place.grain = 'school' then not only_stay_here and counts_for <> 2 else not only_stay and counts_for <> 1 end
  group by all
)
select
  grain,
  student_key,
  school_key,
  school_year,
  period_kind,
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
    ::enum('judged', 'too_few_days', 'never_attended', 'outside_population') as standing,
  same_in_district
from (
  select * from alone
  union all
  select * from together
)
cross join (select * from warehouse.policy where chosen)
-- a student without any register is neither present nor absent
where enrolled_units > 0
