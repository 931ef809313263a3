-- view: one answer that counts, in the district and at the school
with -- how many were asked by one survey at one place
asked as (
  select survey_id, grain, school_key, count(*)::integer as universe
  from warehouse.survey_asked
  where survey is not null
  group by all
),
answer as (
  select response_key, item_key, survey_id, item_id, school_year, respondent_group, response.school_key,
    score >= favorable_from as is_favorable, neutral_at is not null as has_neutral, coalesce(points = neutral_at, false) as is_neutral,
    unnest(case when response.school_key is null then ['district'] else ['district', 'school'] end) as grain
  from warehouse.survey_answer
  join warehouse.survey_response as response using (response_key)
  join warehouse.survey_item as item using (item_key)
  join warehouse.survey on survey.survey_key = response.survey_key
  where survey_answer.state = 'scored' and favorable_from is not null
)
select
  response_key || '/' || item_key as unit_id,
  response_key,
  answer.grain::enum('district', 'school') as grain,
  case when answer.grain = 'school' then answer.school_key end as school_key,
  school_year,
  answer.survey_id,
  answer.survey_id || '/' || item_id as item,
  respondent_group,
  is_favorable,
  has_neutral,
  is_neutral,
  universe
from answer
left join asked
  on asked.survey_id = answer.survey_id and asked.grain::varchar = answer.grain
  and (answer.grain = 'district' or asked.school_key = answer.school_key)
