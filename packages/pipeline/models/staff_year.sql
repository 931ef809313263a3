-- one person on the roster of one school in one school year
select
  staff_key,
  school_key,
  school_year,
  role,
  contract,
  bargaining_unit,
  fully_certified,
  years_of_experience,
  reason_left
from staging.staff_year
join warehouse.staff using (directory, staff_id)
join warehouse.school using (school_id)
where fault is null and not superseded
order by school_year, school_key, staff_key
