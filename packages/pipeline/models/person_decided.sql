-- temporary: one person of a directory whom a reviewer found to be a student, or to be none
select directory, person_id, student_id
from staging.person_match
where fault is null and not superseded and coalesce(decision, 'same') = 'same'
qualify row_number() over (partition by directory, person_id order by file_key desc, record_number desc) = 1
