-- one student in one group for a stretch of time; a stretch that is still open ends where the next of its kind begins
with latest as (
  select student_id, group_kind, member, valid_from, valid_to
  from staging.student_group where fault is null and not superseded
  qualify row_number() over (partition by student_id, group_kind, valid_from order by file_key desc, record_number desc) = 1
)
select
  student_key,
  group_kind,
  member,
  valid_from,
  least(
    valid_to,
    lead(valid_from) over (partition by student_id, group_kind order by valid_from nulls first)
  ) as valid_to
from latest
join warehouse.student using (student_id)
order by student_key, group_kind, valid_from
