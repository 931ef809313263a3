-- one answer as written, of one source and scale, and what it was taken for
select staged.source, item_scale.scale, label, state, points, count(*)::integer as rows
from staging.survey_answer as staged
join item_scale using (survey_id, item_id)
join label_said on label_said.scale = item_scale.scale and label_said.label = trim(answer)
where fault is null and not superseded and not is_choice
group by all
order by all
