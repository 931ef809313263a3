-- one person of a staff, by number
with named as (
  select directory, staff_id from staging.staff_year where fault is null and not superseded
  union
  select directory, staff_id from staging.assignment where fault is null and not superseded
  union
  select directory, person_id from staging.action_attendance
  where fault is null and not superseded and person_id is not null and audience in ('educators', 'support_staff', 'administrators')
)
select row_number() over (order by directory, staff_id)::integer as staff_key, directory, staff_id
from named
order by staff_key
