-- one need that was found
select
  row_number() over (order by staged.directory, need_id)::integer as need_key,
  staged.directory,
  need_id,
  person.person_key,
  category,
  identified_on,
  found_by,
  closed_on,
  closed_reason,
  coalesce(named.school_key, place_key, person.school_key) as school_key
from staging.need as staged
join warehouse.person using (directory, person_id)
left join warehouse.school as named using (school_id)
left join student_place as place on place.person_key = person.person_key and place.date = identified_on
where fault is null and not superseded
order by need_key
