-- one student who may be the person
select person_key, person_found.student_key, why
from person_found join person_linked as linked using (directory, person_id)
where link = 'unsure'
order by person_key, person_found.student_key
