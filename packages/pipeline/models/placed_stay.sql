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
  entered.taken_before as since,
  left_on.taken_before as until,
  count(*) filter (counts_for <> 1) over (partition by stay.student_key, stay.school_year, stay.exit_day) = 1 and summary.student_key is null as only_stay,
  count(*) filter (counts_for <> 2) over (partition by stay.student_key, stay.school_year, stay.exit_day, stay.school_key) = 1
    and summary.student_key is null as only_stay_here
from placed as stay
join warehouse.school_day as entered
  on entered.school_key = stay.school_key and entered.calendar_code = stay.calendar_code
  and entered.school_year = stay.school_year and entered.date = stay.entry_date
join warehouse.school_day as left_on
  on left_on.school_key = stay.school_key and left_on.calendar_code = stay.calendar_code
  and left_on.school_year = stay.school_year and left_on.date = stay.exit_date
left join (select distinct student_key, school_year from warehouse.attendance_summary) as summary
  on summary.student_key = stay.student_key and summary.school_year = stay.school_year
where left_on.taken_before > entered.taken_before
