-- view: one event on a day on which its stay's register was taken, with what the chosen policy makes of it the days before it and its weekday in a full week
with chosen as (
  select partial_day, half_day, in_school_suspension, independent_study from warehouse.policy where chosen
)
select
  event.enrollment_key,
  event.date,
  category,
  units,
  warehouse.missed_units(category, units, partial_day, half_day, in_school_suspension, independent_study)::utinyint as missed,
  due_before,
  taken.taken_before,
  taken.full_weekday
from warehouse.attendance_event as event
join warehouse.enrollment as stay using (enrollment_key)
join warehouse.taken_day as taken
  on taken.school_key = stay.school_key and taken.calendar_code = stay.calendar_code and taken.date = event.date
cross join chosen
