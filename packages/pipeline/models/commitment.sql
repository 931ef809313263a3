-- one thing that somebody said would be done by a day
select
  row_number() over (order by staged.directory, commitment_id)::integer as commitment_key,
  commitment_id,
  promise,
  coalesce(named.school_key, meeting.school_key, action.school_key) as school_key,
  school_year(first_due_on) as school_year,
  made_on,
  first_due_on,
  coalesce(due_on, first_due_on) as due_on,
  owner_side,
  status,
  done_on,
  evidence,
  meeting_key,
  action_key,
  instrument_key
from staging.commitment as staged
left join warehouse.school as named using (school_id)
left join warehouse.meeting using (directory, meeting_id)
left join warehouse.action using (directory, action_id)
left join warehouse.policy_instrument using (directory, instrument_id)
where fault is null and not superseded
order by commitment_key
