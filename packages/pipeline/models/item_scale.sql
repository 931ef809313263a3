-- one question and the scale of its answers: the one it names, else one of its own where its source says what each answer is worth.
-- The other sources of a survey have said the same of it, or were refused.
with item as (
  select survey_id, item_id, any_value(scale order by file_key, record_number) as scale
  from staging.survey_item where fault is null and not superseded
  group by all
),
-- one question whose source says what its answers are worth
offered as (
  select survey_id, item_id, min(points) as lowest, max(points) as highest
  from staging.survey_choice join item using (survey_id, item_id)
  where fault is null and not superseded and item.scale is null
  group by all
)
select survey_id, item_id, coalesce(item.scale, case when offered.lowest is not null then survey_id || '/' || item_id end) as scale,
  offered.lowest is not null as is_own, coalesce(offered.lowest, said.lowest) as lowest, coalesce(offered.highest, said.highest) as highest,
  favorable_from, neutral_at
from item
left join offered using (survey_id, item_id)
left join scale_said as said on said.scale = item.scale
