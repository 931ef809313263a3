-- temporary: one person of a directory, and the student that the person is
with found as (
  select directory, person_id, min(student_key) filter (why = 'name_and_birth_date') as student_key
  from person_found group by directory, person_id
)
select
  row_number() over (order by said.directory, said.person_id)::integer as person_key,
  said.directory,
  said.person_id,
  coalesce(said.kind, 'unknown') as said_kind,
  case when decided.person_id is not null then reviewed.student_key else coalesce(numbered.student_key, found.student_key) end as student_key,
  case
    when decided.person_id is not null then 'review'
    when numbered.student_key is not null then 'student_id'
    when found.student_key is not null then 'name_and_birth_date'
    when found.person_id is not null then 'unsure'
    when ruled_out.person_id is not null then 'review'
    when said.kind is null or said.kind in ('student', 'unknown') or said.student_id is not null then 'none'
    else 'not_sought'
  end as link,
  said.household_id,
  said.given_name,
  said.family_name,
  said.birth_date,
  said.home_language,
  said.school_id
from person_said as said
left join person_decided as decided using (directory, person_id)
left join (select distinct directory, person_id from person_ruled_out) as ruled_out using (directory, person_id)
left join warehouse.student as reviewed on reviewed.student_id = decided.student_id
left join warehouse.student as numbered on numbered.student_id = said.student_id
left join found using (directory, person_id)
order by person_key
