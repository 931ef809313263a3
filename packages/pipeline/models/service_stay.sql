-- one person’s time in a service
select
  row_number() over (order by staged.directory, stay_id)::integer as stay_key,
  person.person_key,
  service_key,
  coalesce(named.school_key, place_key, service.school_key) as school_key,
  applied_on,
  started_on,
  ended_on,
  stage
from staging.service_stay as staged
join warehouse.person using (directory, person_id)
join warehouse.service on service.directory = staged.directory and service.service_id = staged.service_id
left join warehouse.school as named using (school_id)
left join student_place as place
  on place.person_key = person.person_key and place.date = coalesce(started_on, applied_on, ended_on)
where fault is null and not superseded
order by stay_key
