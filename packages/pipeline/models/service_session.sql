-- one time at which a service was given to a group
select
  row_number() over (order by staged.directory, session_id)::integer as session_key,
  service_key,
  date,
  coalesce(named.school_key, service.school_key) as school_key,
  round(hours * 60)::integer as minutes,
  seats,
  coalesce(cancelled, false) as cancelled
from staging.service_session as staged
join warehouse.service using (directory, service_id)
left join warehouse.school as named using (school_id)
where fault is null and not superseded
order by session_key
