-- one person on a list of those to be reached
select
  person.person_key,
  staged.school_year,
  listed_on,
  category,
  coalesce(named.school_key, place_key, person.school_key) as school_key
from staging.service_target as staged
join warehouse.person using (directory, person_id)
left join warehouse.school as named using (school_id)
left join student_place as place on place.person_key = person.person_key and place.date = listed_on
where fault is null and not superseded
order by person_key, staged.school_year
