-- one student whom any file names
with described as (
  select student_id, given_name, family_name, birth_date, homeroom, home_language, contact_name, contact_phone, contact_email
  from staging.student where fault is null and not superseded
  qualify row_number() over (partition by student_id order by file_key desc, record_number desc) = 1
),
named as (
  select student_id from staging.enrollment where fault is null and not superseded
  union
  select student_id from staging.attendance where fault is null and not superseded
  union
  select student_id from staging.attendance_summary where fault is null and not superseded
  union
  select student_id from described
)
select
  row_number() over (order by student_id)::integer as student_key,
  student_id,
  given_name,
  family_name,
  birth_date,
  homeroom,
  home_language,
  contact_name,
  contact_phone,
  contact_email
from named
left join described using (student_id)
order by student_key
