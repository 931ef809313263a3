-- view: one stay to the end of one day on which something other than “present” was recorded, of the two latest school years if they
-- have services
select enrollment_key, taken_before,
  sum(missed) over until_then as absent_units,
  sum(case when category = 'not_counted' then units else 0 end) over until_then as not_counted_units
from warehouse.counted_event
semi join (
  select enrollment_key
  from warehouse.chosen_stay join (select distinct school_year from warehouse.service_event) using (school_year)
  where school_year >= (select school_year - 1 from warehouse.load) and counts_for <> 2
) using (enrollment_key)
where missed > 0 or category = 'not_counted'
window until_then as (partition by enrollment_key order by taken_before)
