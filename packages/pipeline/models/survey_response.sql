-- one person’s answers together, and how far they go: a response is complete from a part of the scored questions on. What the
-- response does not say of the person its invitation may
with scored as (
  select survey_key, count(*) as items from warehouse.survey_item where scale is not null and scale <> 'chosen' group by all
),
-- one response that answers anything, and how many of its scored questions; “does not apply” and “not sure” are answers
answered as (
  select survey_id, response_id, count(*) as answers, count(*) filter (item_scale.scale is not null and item_scale.scale <> 'chosen') as scored_answers
  from staging.survey_answer as staged join item_scale using (survey_id, item_id)
  where fault is null and not superseded and answer is not null
  group by all
)
select
  row_number() over (order by survey_key, response_id)::integer as response_key,
  survey_key,
  response_id,
  coalesce(named.school_key, invite.school_key, of_survey.school_key) as school_key,
  invite_key,
  case when not anonymous then student_key end as student_key,
  answered_on,
  coalesce(staged.language, invite.language) as language,
  coalesce(staged.grade, invite.grade) as grade,
  coalesce(staged.role, invite.role) as role,
  side,
  case
    when coalesce(answers, 0) = 0 then 'empty'
    when coalesce(items, 0) = 0 then case when finished is false then 'partial' else 'complete' end
    when 100 * scored_answers >= complete_percent * items then 'complete'
    else 'partial'
  end as state
from staging.survey_response as staged
join survey_said using (survey_id)
join warehouse.survey using (survey_id)
left join answered using (survey_id, response_id)
left join scored using (survey_key)
left join warehouse.school as named on named.school_id = staged.school_id
left join warehouse.school as of_survey on of_survey.school_id = survey_said.school_id
left join warehouse.survey_invite as invite using (survey_key, invite_id)
left join warehouse.student using (student_id)
where fault is null and not superseded
order by response_key
