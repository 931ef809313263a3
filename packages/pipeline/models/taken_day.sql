-- view: one date of one school's calendar on which its register was taken, with the days of school and the registers before it
select school_key, calendar_code, school_year, date, due_before, taken_before
from (
  select *, lead(taken_before) over (partition by school_key, calendar_code, school_year order by date) - taken_before as taken
  from warehouse.school_day
)
where taken = 1
