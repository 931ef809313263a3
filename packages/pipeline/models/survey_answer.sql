-- one answer to one question, turned where to agree is unfavourable; what people wrote in their own words stays outside
select
  response_key,
  item_key,
  coalesce(label_said.state, 'text') as state,
  points,
  case when item.reverse then item.lowest + item.highest - points else points end as score
from staging.survey_answer as staged
join item_scale using (survey_id, item_id)
join warehouse.survey using (survey_id)
join warehouse.survey_item as item using (survey_key, item_id)
join warehouse.survey_response as response using (survey_key, response_id)
left join label_said on label_said.scale = item_scale.scale and label_said.label = trim(answer)
where fault is null and not superseded and answer is not null
order by response_key, item_key
