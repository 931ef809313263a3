-- one person who was at an action, or the heads of a group that were counted there
select
  action_key,
  audience,
  case when person_id is not null then dense_rank() over (order by directory, person_id) end::integer as attendee_key,
  staff_key,
  headcount
from staging.action_attendance as staged
join warehouse.action using (directory, action_id)
left join warehouse.staff
  on staff.directory = staged.directory and staff.staff_id = staged.person_id
  and audience in ('educators', 'support_staff', 'administrators')
where fault is null and not superseded
order by action_key, audience, attendee_key
