-- temporary: one student who fits one person that may be a student, and what the two have in common. Whom a number or a reviewer
-- has settled is not sought.
with sought as materialized (
  select directory, person_id, folded(given_name) as given, folded(family_name) as family, birth_date
  from person_said as said
  where (coalesce(kind, 'unknown') in ('student', 'unknown') or student_id is not null)
    and (student_id is null or student_id not in (select student_id from warehouse.student))
    and not exists (from person_decided as decided where decided.directory = said.directory and decided.person_id = said.person_id)
),
named as materialized (
  select student_key, folded(given_name) as given, folded(family_name) as family, birth_date from warehouse.student
),
fits as (
  select directory, person_id, student_key,
    case
      when sought.birth_date = named.birth_date then 'name_and_birth_date'
      when sought.birth_date is null or named.birth_date is null then 'same_name_no_birth_date'
      else 'same_name_other_birth_date'
    end as why
  from sought join named using (given, family)
  union all
  select directory, person_id, student_key, 'same_family_name_and_birth_date'
  from sought join named using (family, birth_date)
  where sought.given is distinct from named.given
  union all
  -- García and García López
  select directory, person_id, student_key, 'part_of_family_name'
  from sought join named using (given, birth_date)
  where sought.family <> named.family and (starts_with(sought.family, named.family) or ends_with(sought.family, named.family)
    or starts_with(named.family, sought.family) or ends_with(named.family, sought.family))
),
-- one person, with how many students have the name and the birth date
exact as (
  select directory, person_id, count(*) filter (why = 'name_and_birth_date') as exact_fits from fits group by all
)
select directory, person_id, student_key, exact_fits,
  case when why = 'name_and_birth_date' and exact_fits > 1 then 'same_name_several_students' else why end as why
from fits join exact using (directory, person_id)
where (exact_fits = 0 or why = 'name_and_birth_date')
  -- a namesake who is left when the others are ruled out is still only a namesake
  and (directory, person_id, student_key) not in (select (directory, person_id, student_key) from person_ruled_out)
