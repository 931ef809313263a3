-- one question; of several files that have it the first names it
with said as (
  select survey_id, item_id,
    any_value(wording order by source, file_key desc, record_number) as wording,
    any_value(question order by source, file_key desc, record_number) as question,
    any_value(construct) as construct,
    coalesce(bool_or(reverse), false) as reverse,
    min(coalesce(position, record_number)) as position
  from staging.survey_item where fault is null and not superseded
  group by all
)
select
  row_number() over (order by survey_key, position, item_id)::integer as item_key,
  survey_key,
  item_id,
  wording,
  question,
  construct,
  case when is_own then 'own' else scale end as scale,
  reverse,
  lowest,
  highest,
  favorable_from,
  neutral_at
from said
join warehouse.survey using (survey_id)
join item_scale using (survey_id, item_id)
order by item_key
