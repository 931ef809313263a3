-- view: one student in one school year and in the whole year before it, across the district’s schools or at one school
with so_far as materialized (
  select grain, student_key, school_key, school_year, period_kind, period, grade, enrolled_units, absent_units, chronic_from_units, standing, same_in_district
  from warehouse.student_period
  where period_kind <> 'month' and (grain = 'school' or not same_in_district)
),
-- the year before of one student, under the year it is before
before as (
  select student_key, school_year + 1 as school_year, enrolled_units, absent_units, chronic_from_units, standing
  from so_far
  where (grain = 'district' or same_in_district) and period_kind = 'year'
),
numbered as (
  select grade, warehouse.grade_number(grade) as number
  from (select grade from warehouse.enrollment union select grade from warehouse.attendance_summary)
),
-- one grade of one school in one year; a few students in a grade that the school does not teach begin none
taught as (
  select school_key, school_year, number, students
  from (
    select school_key, school_year, number, count(*) as students
    from (
      select school_key, school_year, grade from warehouse.enrollment where from_roster
      union all
      select school_key, school_year, grade from warehouse.attendance_summary
    )
    join numbered using (grade)
    where number is not null
    group by all
  )
  qualify 20 * students >= sum(students) over (partition by school_key, school_year)
),
-- one school in one year, with the first grade of a middle school where it has one of its own
lowest as (
  select school_key, school_year, level, min(number) as number, coalesce(level = 'middle' or level <> 'elementary' and min(number) between 5 and 8, min(number) between 5 and 8) as is_own
  from taught join warehouse.school using (school_key)
  group by school_key, school_year, level
),
middle as (
  select school_key, school_year, case when is_own then number when level in ('elementary', 'high') then null else 6 end as number, is_own
  from lowest
),
-- one such grade of one school
begins as (
  select school_key, school_year, number, true as begins from middle where number is not null
),
-- the same of the district’s schools together, which have 6 where no school of its own begins so
begins_somewhere as (
  select distinct school_year, number, true as begins from middle where is_own
  union
  select school_year, 6, true from middle group by school_year having not bool_or(is_own)
),
-- one row of each grain, with whether the grade begins a level at the school and in the district
placed as (
  select now.* exclude (grain),
    unnest(case when now.same_in_district then ['school', 'district'] else [now.grain::varchar] end) as grain,
    coalesce(numbered.number in (0, 9), false) as begins_anywhere,
    coalesce(begins.begins, false) as begins_here,
    coalesce(begins_somewhere.begins, false) as begins_in_district
  from so_far as now
  left join numbered using (grade)
  left join begins
    on begins.school_key = now.school_key and begins.school_year = now.school_year and begins.number = numbered.number
  left join begins_somewhere
    on begins_somewhere.school_year = now.school_year and begins_somewhere.number = numbered.number
)
select
  now.grain::enum('district', 'school') as grain,
  now.student_key,
  case when now.grain = 'school' then now.school_key end as school_key,
  now.school_year,
  now.period_kind::varchar::enum('year', 'to_date') as period_kind,
  now.period,
  now.grade,
  round(now.enrolled_units / 24)::integer as enrolled_days,
  now.chronic_from_units,
  now.standing,
  now.absent_units >= now.chronic_from_units as chronic,
  begins_anywhere or case when now.grain = 'school' then begins_here else begins_in_district end as begins_level,
  round(before.enrolled_units / 24)::integer as enrolled_days_before,
  round(before.absent_units / 24)::integer as absent_days_before,
  before.standing as standing_before,
  before.absent_units >= before.chronic_from_units as chronic_before,
  now.same_in_district and (begins_anywhere or begins_here = begins_in_district) as same_in_district
from placed as now
left join before using (student_key, school_year)
