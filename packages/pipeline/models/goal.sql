-- one goal as it was set
with numbered as (
  select *, row_number() over (order by directory, goal_id)::integer as goal_key
  from staging.goal
  where fault is null and not superseded
)
select
  numbered.goal_key,
  numbered.directory,
  numbered.goal_id,
  numbered.indicator_id,
  school_key,
  coalesce(numbered.group_kind, 'all') as breakdown,
  coalesce(numbered.group_member, 'all') as member,
  numbered.baseline_on,
  numbered.baseline_value,
  numbered.target_on,
  numbered.target_value,
  numbered.set_on,
  numbered.set_by,
  earlier.goal_key as replaces_key
from numbered
left join warehouse.school on school.school_id = numbered.school_id
left join numbered as earlier on earlier.directory = numbered.directory and earlier.goal_id = numbered.replaces
order by numbered.goal_key
