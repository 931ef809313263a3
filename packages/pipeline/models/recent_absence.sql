-- view: one day of one stay on which a student was absent or which does not count, of the two latest school years if they have services
select enrollment_key, taken_before, missed, case when category = 'not_counted' then units else 0 end as not_counted
from warehouse.counted_event
semi join (
  select enrollment_key
  from warehouse.enrollment join (select distinct school_year from warehouse.service_event) using (school_year)
  where school_year >= (select school_year - 1 from warehouse.load)
) using (enrollment_key)
where missed > 0 or category = 'not_counted'
