-- one stretch of time in which one person was in a post
select
  row_number() over (order by position_key, started_on, staff_key)::integer as assignment_key,
  position_key,
  staff_key,
  started_on,
  ended_on,
  coalesce(staged.fte, position.fte) as fte,
  exit_reason
from staging.assignment as staged
join warehouse.position using (directory, position_id)
join warehouse.staff using (directory, staff_id)
where fault is null and not superseded
order by assignment_key
