-- one school on one date, as published
select
  school_key,
  school_year(date) as school_year,
  date,
  case when not coalesce(not_submitted, false) then enrolled end as enrolled,
  case when not coalesce(not_submitted, false) then coalesce(present, enrolled - absent) end as present,
  case when not coalesce(not_submitted, false) then percent_present end as percent_present,
  not coalesce(not_submitted, false) as submitted
from staging.school_day_count join warehouse.school using (school_id)
where fault is null and not superseded
qualify row_number() over (partition by school_key, date order by file_key desc, record_number desc) = 1
order by school_key, date
