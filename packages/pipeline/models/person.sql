-- one person of a directory
with place as (select distinct directory, household_id, household_key from household_home),
home as (select student_key, min(household_key) as household_key from household_home where student_key is not null group by student_key)
select
  person_key,
  linked.directory,
  person_id,
  case when said_kind = 'unknown' and student_key is not null then 'student' else said_kind end as kind,
  coalesce(-student_key, person_key) as identity,
  student_key,
  link,
  coalesce(home.household_key, place.household_key) as household_key,
  given_name,
  family_name,
  birth_date,
  home_language,
  school_key
from person_linked as linked
left join home using (student_key)
left join place on place.directory = linked.directory and place.household_id = linked.household_id
left join warehouse.school using (school_id)
order by person_key
