-- view: one stay with its last day as one rule about exit days has it, as its school counts it (1) and as the district does (2);
-- one row where the two are the same (0). Nearly everybody has one stay a year, of which there is nothing to add up
with placed as (
  select
    enrollment_key, student_key, school_key, school_year, calendar_code, grade, entry_date, exit_day, counts_for,
    case when counts_for = 2 then least(district_exit_date, exit_date) else exit_date end as exit_date,
    case when counts_for = 2 then membership_units else 24 end as membership_units
  from (
    select * replace (warehouse.exit_under(exit_day, exit_date, written_exit) as exit_date),
      unnest(case when membership_units = 24 and district_exit_date >= exit_date then [0] else [1, 2] end)::utinyint as counts_for
    from warehouse.enrollment cross join (select distinct exit_day from warehouse.policy)
    where from_roster
  )
),
-- the same with the registers taken before its first day and before its last; one without any is none
dated as materialized (
  select stay.*, entered.taken_before as since, left_on.taken_before as until
  from placed as stay
  join warehouse.school_day as entered
    on entered.school_key = stay.school_key and entered.calendar_code = stay.calendar_code
    and entered.school_year = stay.school_year and entered.date = stay.entry_date
  join warehouse.school_day as left_on
    on left_on.school_key = stay.school_key and left_on.calendar_code = stay.calendar_code
    and left_on.school_year = stay.school_year and left_on.date = stay.exit_date
  where left_on.taken_before > entered.taken_before
),
-- years of students, and of students at one school, that are not one stay alone: few, so they are sought among all and not counted beside each
summarized as (
  select distinct student_key, school_year from warehouse.attendance_summary
),
several as (
  select student_key, school_year, exit_day from dated group by all having count(*) filter (counts_for <> 1) <> 1
),
several_here as (
  select student_key, school_year, exit_day, school_key from dated group by all having count(*) filter (counts_for <> 2) <> 1
)
select
  stay.enrollment_key,
  stay.student_key,
  stay.school_key,
  stay.school_year,
  stay.calendar_code,
  stay.grade,
  stay.entry_date,
  stay.exit_date,
  stay.exit_day,
  stay.counts_for,
  stay.membership_units,
  stay.since,
  stay.until,
  several.student_key is null and summary.student_key is null as only_stay,
  several_here.student_key is null and summary.student_key is null as only_stay_here
from dated as stay
left join several using (student_key, school_year, exit_day)
left join several_here using (student_key, school_year, exit_day, school_key)
left join summarized as summary using (student_key, school_year)
