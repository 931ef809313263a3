-- view: one student’s own first days of one school year, across the district’s schools or at one school
with chosen as (
  select * from warehouse.policy where chosen
),
stay as materialized (
  select enrollment_key, counts_for, student_key, school_key, school_year, calendar_code, grade, entry_date, membership_units, since,
    least(exit_date, cut_date) as end_date,
    least(until, cut.taken_before) - since as days
  from warehouse.placed_stay
  join chosen using (exit_day)
  join warehouse.calendar_cut as cut using (school_key, calendar_code, school_year)
  where least(until, cut.taken_before) > since
),
taken as materialized (
  select school_key, calendar_code, school_year, date, taken_before
  from (
    select *, lead(taken_before) over (partition by school_key, calendar_code, school_year order by date) - taken_before as taken
    from warehouse.school_day
  )
  where taken = 1
),
-- what leaves both sides in one stay
not_counted as materialized (
  select enrollment_key, counts_for, sum(units)::integer as units
  from warehouse.attendance_event as event
  join stay using (enrollment_key)
  semi join taken on taken.school_key = stay.school_key and taken.calendar_code = stay.calendar_code and taken.date = event.date
  where category = 'not_counted' and event.date < end_date
  group by all
),
-- one stay at one grain, with the days of the student’s stays before it
placed as materialized (
  select grain, student_key, case when grain = 'school' then school_key end as school_key, school_year, enrollment_key, counts_for,
    grade, entry_date, membership_units, stay_units,
    coalesce(sum(stay_units) over (
      partition by grain, student_key, case when grain = 'school' then school_key end, school_year
      order by entry_date, enrollment_key rows between unbounded preceding and 1 preceding
    ), 0) as units_before
  from (
    select stay.*, (24 * days - coalesce(not_counted.units, 0)) * membership_units // 24 as stay_units,
      unnest(case counts_for when 0 then ['school', 'district'] when 1 then ['school'] else ['district'] end) as grain
    from stay left join not_counted using (enrollment_key, counts_for)
  )
),
-- one stay, and the day after its first 30 days and as many more as do not count
start as materialized (
  select enrollment_key, counts_for, stay.school_key, stay.calendar_code, stay.school_year, since, least(end_date, coalesce(taken.date, end_date)) as early_end
  from stay
  left join not_counted using (enrollment_key, counts_for)
  left join taken
    on taken.school_key = stay.school_key and taken.calendar_code = stay.calendar_code and taken.school_year = stay.school_year
    and taken.taken_before = since + 30 + (coalesce(not_counted.units, 0) + 23) // 24
),
early_event as materialized (
  select start.*, event.date, category, units
  from warehouse.attendance_event as event join start using (enrollment_key)
  where event.date < early_end
),
early as (
  select enrollment_key, counts_for, event.date, category, units, since, taken.taken_before
  from early_event as event
  join taken
    on taken.school_key = event.school_key and taken.calendar_code = event.calendar_code
    and taken.school_year = event.school_year and taken.date = event.date
),
-- one such event with the counted units of its stay before its day
event as (
  select enrollment_key, counts_for,
    24 * (taken_before - since) - coalesce(sum(case when category = 'not_counted' then units end) over (
      partition by enrollment_key, counts_for order by date rows between unbounded preceding and 1 preceding
    ), 0) as units_in_stay,
    warehouse.missed_units(category, units, partial_day, half_day, in_school_suspension, independent_study) as missed
  from early cross join chosen
),
missed as (
  select grain, student_key, school_key, school_year,
    sum(missed * membership_units // 24) filter (position < 216) as first_9,
    sum(missed * membership_units // 24) filter (position < 480) as first_20,
    sum(missed * membership_units // 24) filter (position < 720) as first_30
  from (
    select placed.*, missed, units_before + units_in_stay * membership_units // 24 as position
    from event join placed using (enrollment_key, counts_for)
    where missed > 0
  )
  group by all
),
student as (
  select grain, student_key, school_key, school_year, arg_min(grade, entry_date) as grade, sum(stay_units) as enrolled_units
  from placed
  group by all
)
select
  student.grain::enum('district', 'school') as grain,
  student.student_key,
  student.school_key,
  student.school_year,
  'to_date'::enum('to_date') as period_kind,
  student.school_year::varchar as period,
  grade,
  warehouse.standing_of(enrolled_units, 0, grade, 0, false, lowest_grade, highest_grade) <> 'outside_population' as in_population,
  case when enrolled_units >= 216 then coalesce(first_9, 0)::integer end as absent_units_9,
  case when enrolled_units >= 480 then coalesce(first_20, 0)::integer end as absent_units_20,
  case when enrolled_units >= 720 then coalesce(first_30, 0)::integer end as absent_units_30
from student
left join missed
  on missed.grain = student.grain and missed.student_key = student.student_key and missed.school_year = student.school_year
  and missed.school_key is not distinct from student.school_key
cross join chosen
where enrolled_units > 0
