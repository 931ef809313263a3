-- one item of a rubric, in the order of the rubric
select
  row_number() over (order by directory, item_id)::integer as item_key,
  directory,
  item_id,
  rubric,
  strategy,
  wording,
  coalesce(position, row_number() over (partition by directory, rubric order by file_key, record_number))::integer as position
from staging.rubric_item
where fault is null and not superseded
order by item_key
