-- temporary: one number of a partner in a directory, with the partner it stands for today
with recursive walk as (
  select directory, partner_id, partner_id as reached, [partner_id] as path from partner_said
  union all
  select walk.directory, walk.partner_id, step.same_as, list_append(path, step.same_as)
  from walk join partner_said as step on step.directory = walk.directory and step.partner_id = walk.reached
  where step.same_as is not null and not list_contains(path, step.same_as)
),
ended as (
  select directory, partner_id, reached, path from walk
  qualify row_number() over (partition by directory, partner_id order by len(path) desc) = 1
),
-- merged in a circle, all are the first of them by number
stands_for as (
  select ended.directory, ended.partner_id,
    case when step.same_as is null then reached else list_min(path[list_position(path, step.same_as):]) end as root
  from ended join partner_said as step on step.directory = ended.directory and step.partner_id = ended.reached
)
select directory, partner_id, root, dense_rank() over (order by directory, root)::integer as partner_key
from stands_for
