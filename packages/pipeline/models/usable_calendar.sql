-- temporary: one school's calendar for one year, where it lists most of the weekdays between its first and its last date;
-- a calendar of two dates says nothing about the rest of the year
select school_key, calendar_code, school_year
from warehouse.calendar_day
group by all
having count(*) filter (dayofweek(date) between 1 and 5) * 10 >= 6 * (
  select count(*) from generate_series(min(date), max(date), interval 1 day) as days(day) where dayofweek(day) between 1 and 5
) and count(*) filter (is_instructional) >= 5
