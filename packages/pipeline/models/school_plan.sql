-- one community school in one school year
select
  school_key,
  school_year,
  phase,
  expected_phase,
  coordinator_fte_planned,
  assessed_on,
  labor_approved_on,
  management_approved_on
from staging.school_plan join warehouse.school using (school_id)
where fault is null and not superseded
-- two directories may speak of one school: the latest file holds
qualify row_number() over (partition by school_key, school_year order by file_key desc) = 1
order by school_key, school_year
