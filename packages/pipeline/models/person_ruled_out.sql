-- temporary: one person of a directory and one student whom a reviewer found not to be the same
select directory, person_id, student_key
from staging.person_match join warehouse.student using (student_id)
where fault is null and not superseded and decision = 'not_same'
