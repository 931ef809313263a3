-- view: one stay as the chosen policy places it, with the cut of its calendar
select
  stay.* exclude (exit_day),
  cut_date,
  least(until, coalesce(cut.taken_before, 0)) as until_cut
from warehouse.placed_stay as stay
join (select exit_day from warehouse.policy where chosen) using (exit_day)
left join warehouse.calendar_cut as cut using (school_key, calendar_code, school_year)
