-- view: one student’s own first days of one school year, across the district’s schools or at one school
with chosen as (
  select * from warehouse.policy where chosen
),
stay as materialized (
  select enrollment_key, counts_for, student_key, school_key, school_year, calendar_code, grade, entry_date, membership_units, since,
    only_stay and only_stay_here and counts_for = 0 as alone,
    least(exit_date, cut_date) as end_date,
    until_cut - since as days
  from warehouse.chosen_stay
  where until_cut > since
),
-- what leaves both sides in one stay
not_counted as materialized (
  select enrollment_key, counts_for, sum(units)::integer as units
  from warehouse.counted_event as event
  join stay using (enrollment_key)
  where category = 'not_counted' and event.date < end_date
  group by all
),
-- one stay at one grain, or at both where it is all of its student’s year, with the days of the student’s stays before it
placed as materialized (
  select grain, student_key, case when grain <> 'district' then school_key end as school_key, school_year, enrollment_key, counts_for,
    grade, entry_date, membership_units, stay_units,
    coalesce(sum(stay_units) over (
      partition by grain, student_key, case when grain <> 'district' then school_key end, school_year
      order by entry_date, enrollment_key rows between unbounded preceding and 1 preceding
    ), 0)::integer as units_before
  from (
    select stay.*, (24 * days - coalesce(not_counted.units, 0)) * membership_units // 24 as stay_units,
      unnest(case when alone then ['both'] when counts_for = 0 then ['school', 'district'] when counts_for = 1 then ['school'] else ['district'] end) as grain
    from stay left join not_counted using (enrollment_key, counts_for)
  )
),
-- one stay, and the day after its first 30 days and as many more as do not count
start as materialized (
  select enrollment_key, counts_for, since, coalesce(not_counted.units, 0) as not_counted, least(end_date, coalesce(taken.date, end_date)) as early_end
  from stay
  left join not_counted using (enrollment_key, counts_for)
  left join warehouse.taken_day as taken
    on taken.school_key = stay.school_key and taken.calendar_code = stay.calendar_code and taken.school_year = stay.school_year
    and taken.taken_before = since + 30 + (coalesce(not_counted.units, 0) + 23) // 24
),
early as materialized (
  select enrollment_key, counts_for, date, category, units, missed, not_counted, 24 * (taken_before - since) as units_in_stay
  from warehouse.counted_event as event join start using (enrollment_key)
  where event.date < early_end
),
-- one such event with the counted units of its stay before its day; most stays have nothing that does not count
event as (
  select enrollment_key, counts_for, units_in_stay, missed from early where not_counted = 0 and missed > 0
  union all
  select enrollment_key, counts_for, units_in_stay - not_counted_before, missed
  from (
    select *, coalesce(sum(case when category = 'not_counted' then units end) over (
      partition by enrollment_key, counts_for order by date rows between unbounded preceding and 1 preceding
    ), 0)::integer as not_counted_before
    from early
    where not_counted > 0
  )
  where missed > 0
),
missed as (
  select grain, student_key, school_key, school_year,
    sum(case when position < 216 then missed else 0 end)::integer as first_9,
    sum(case when position < 480 then missed else 0 end)::integer as first_20,
    sum(case when position < 720 then missed else 0 end)::integer as first_30
  from (
    select grain, student_key, school_key, school_year,
      missed::integer * membership_units // 24 as missed,
      units_before + units_in_stay * membership_units // 24 as position
    from event join placed using (enrollment_key, counts_for)
  )
  group by all
),
student as (
  select grain, student_key, school_key, school_year, arg_min(grade, entry_date) as grade, sum(stay_units)::integer as enrolled_units
  from placed
  group by all
)
select
  each.grain::enum('district', 'school') as grain,
  student.student_key,
  case when each.grain = 'school' then student.school_key end as school_key,
  student.school_year,
  'to_date'::enum('to_date') as period_kind,
  student.school_year::varchar as period,
  grade,
  warehouse.standing_of(enrolled_units, 0, grade, 0, false, lowest_grade, highest_grade) <> 'outside_population' as in_population,
  case when enrolled_units >= 216 then coalesce(first_9, 0)::integer end as absent_units_9,
  case when enrolled_units >= 480 then coalesce(first_20, 0)::integer end as absent_units_20,
  case when enrolled_units >= 720 then coalesce(first_30, 0)::integer end as absent_units_30,
  student.grain = 'both' as same_in_district
from student
join (values ('both', 'school'), ('both', 'district'), ('school', 'school'), ('district', 'district')) as each(counted, grain) on each.counted = student.grain
left join missed
  on missed.grain = student.grain and missed.student_key = student.student_key and missed.school_year = student.school_year
  and missed.school_key is not distinct from student.school_key
cross join chosen
where enrolled_units > 0
