-- temporary: one date on which a school's usable calendar has no school
select school_key, calendar_code, day.date
from usable_calendar
join school_year_span using (school_year)
cross join lateral (select unnest(generate_series(first_day, first_day + interval 1 year - interval 1 day, interval 1 day))::date as date) as day
anti join (select school_key, calendar_code, date from warehouse.calendar_day where is_instructional) using (school_key, calendar_code, date)
