-- view: one date of one school's calendar on which its register was taken, with the days of school and the registers before it, and in a full week the weekday (else 0)
select school_key, calendar_code, school_year, date, due_before, taken_before,
  case when week is null then 0 else isodow(date) end::utinyint as full_weekday
from (
  select *, lead(taken_before) over (partition by school_key, calendar_code, school_year order by date) - taken_before as taken
  from warehouse.school_day
)
left join warehouse.full_week_day using (school_key, calendar_code, school_year, date)
where taken = 1
