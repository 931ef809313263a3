-- view: one stay as the chosen policy places it, with the cut of its calendar and whether it is all of its student’s year
select
  stay.* exclude (exit_day),
  cut_date,
  least(until, coalesce(cut.taken_before, 0)) as until_cut,
  count(*) filter (counts_for <> 1) over (partition by stay.student_key, stay.school_year) = 1 and summary.student_key is null as only_stay,
  count(*) filter (counts_for <> 2) over (partition by stay.student_key, stay.school_year, stay.school_key) = 1
    and summary.student_key is null as only_stay_here
from warehouse.placed_stay as stay
join (select exit_day from warehouse.policy where chosen) using (exit_day)
left join warehouse.calendar_cut as cut using (school_key, calendar_code, school_year)
left join (select distinct student_key, school_year from warehouse.attendance_summary) as summary
  on summary.student_key = stay.student_key and summary.school_year = stay.school_year
