-- view: one student in one school year as one way of counting days has it, across the district’s schools or at one school
with -- one way of counting days, numbered among those with its rule about exit days
counting as materialized (
  select policy_key as counted_as, exit_day, partial_day, half_day, in_school_suspension, independent_study,
    row_number() over (partition by exit_day order by policy_key) - 1 as number
  from warehouse.policy
  where policy_key = counted_as
),
-- one kind of event, and how much of a day three ways make of it. A year has no more than 366 * 24 units, so three travel as one number
kind as materialized (
  select exit_day, number // 3 as three, category, units,
    sum(warehouse.missed_units(category, units, partial_day, half_day, in_school_suspension, independent_study)::bigint << (20 * (number % 3)))::bigint as missed
  from counting cross join (select distinct category, units from warehouse.counted_event)
  group by all
),
-- what was recorded in one stay, as three ways have it
recorded as materialized (
  select enrollment_key, exit_day, counts_for, three,
    sum(case when category = 'not_counted' then units else 0 end)::integer as not_counted,
    sum(kind.missed)::bigint as missed
  from warehouse.counted_event
  join warehouse.placed_stay using (enrollment_key)
  join kind using (exit_day, category, units)
  where date < exit_date
  group by all
),
-- one stay as one way has it
counted as not materialized (
  select counted_as, stay.counts_for, student_key, school_key, school_year, grade, entry_date, only_stay, only_stay_here,
    (24 * (until - since) - coalesce(not_counted, 0)) * membership_units // 24 as enrolled_units,
    (coalesce(missed, 0) >> (20 * (number % 3)) & 1048575)::integer * membership_units // 24 as absent_units
  from warehouse.placed_stay as stay
  join counting using (exit_day)
  left join recorded
    on recorded.enrollment_key = stay.enrollment_key and recorded.exit_day = stay.exit_day and recorded.counts_for = stay.counts_for
    and recorded.three = counting.number // 3
  union all
  select counted_as, 0, student_key, school_key, school_year, grade, null, false, false, enrolled_units, absent_units
  from warehouse.attendance_summary cross join counting
  where enrolled_units is not null
),
each_grain as (
  from (values ('district'::enum('district', 'school')), ('school')) as each(grain)
),
-- nearly every student has one stay a year, which needs no adding up
alone as (
  select counted_as, place.grain, student_key, case when place.grain = 'school' then school_key end as school_key, school_year, grade,
    enrolled_units, absent_units, only_stay and only_stay_here and counts_for = 0 as same_in_district
  from counted cross join each_grain as place
  where case when place.grain = 'school' then only_stay_here and counts_for <> 2 else only_stay and counts_for <> 1 end
),
together as (
  select counted_as, place.grain, student_key, case when place.grain = 'school' then school_key end as school_key, school_year,
    arg_max(grade, coalesce(entry_date, '-infinity'::date)) filter (enrolled_units > 0) as grade,
    sum(enrolled_units)::integer as enrolled_units,
    sum(absent_units)::integer as absent_units,
    false as same_in_district
  from counted cross join each_grain as place
  where not (only_stay and only_stay_here) and case when place.grain = 'school' then not only_stay_here and counts_for <> 2 else not only_stay and counts_for <> 1 end
  group by all
)
select
  counted_as,
  grain,
  student_key,
  school_key,
  school_year,
  grade,
  enrolled_units::integer as enrolled_units,
  absent_units::integer as absent_units,
  same_in_district
from (
  select * from alone
  union all
  select * from together
)
where enrolled_units > 0
