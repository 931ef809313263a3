-- view: one of several choices that were offered together, chosen or not, in the district and at the school
with -- how many were asked by one survey at one place
asked as (
  select survey_id, grain, school_key, count(*)::integer as universe
  from warehouse.survey_asked
  where survey is not null
  group by all
),
offered as (
  select response_key, item_key, survey_id, item_id, school_year, respondent_group, response.school_key, points = 1 as is_chosen,
    unnest(case when response.school_key is null then ['district'] else ['district', 'school'] end) as grain
  from warehouse.survey_answer
  join warehouse.survey_response as response using (response_key)
  join warehouse.survey_item as item using (item_key)
  join warehouse.survey on survey.survey_key = response.survey_key
  where survey_answer.state = 'scored' and scale = 'chosen'
)
select
  response_key || '/' || item_key as unit_id,
  response_key,
  offered.grain::enum('district', 'school') as grain,
  case when offered.grain = 'school' then offered.school_key end as school_key,
  school_year,
  offered.survey_id,
  offered.survey_id || '/' || item_id as item,
  respondent_group,
  is_chosen,
  universe
from offered
left join asked
  on asked.survey_id = offered.survey_id and asked.grain::varchar = offered.grain
  and (offered.grain = 'district' or asked.school_key = offered.school_key)
