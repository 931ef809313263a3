-- view: one school year with its first day and the day after its last
select school_year, min(date) as first_day, max(date) as end_day
from warehouse.school_day
group by school_year
