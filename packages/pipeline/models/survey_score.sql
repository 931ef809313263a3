-- view: one respondent’s answers to the items of one construct together, in the district and at the school
with item as (
  select *, count(*) over (partition by survey_key, construct) as items
  from warehouse.survey_item
  where construct is not null and lowest < highest
),
asked as (
  select survey_id, grain, school_key, count(*)::integer as universe
  from warehouse.survey_asked
  where survey is not null
  group by all
),
-- one respondent and construct; reverse items are turned already
answered as (
  select response_key, construct, any_value(items) as items, count(*) as items_answered,
    avg(100.0 * (score - lowest) / (highest - lowest)) as score
  from warehouse.survey_answer
  join item using (item_key)
  where state = 'scored'
  group by response_key, construct
),
placed as (
  select answered.*, response.survey_key, response.school_key, side,
    unnest(case when response.school_key is null then ['district'] else ['district', 'school'] end) as grain
  from answered join warehouse.survey_response as response using (response_key)
)
select
  response_key || '/' || construct as unit_id,
  response_key,
  placed.grain::enum('district', 'school') as grain,
  case when placed.grain = 'school' then placed.school_key end as school_key,
  school_year,
  survey.survey_id,
  construct,
  respondent_group,
  side,
  items::integer as items,
  items_answered::integer as items_answered,
  score,
  asked.universe
from placed
join warehouse.survey using (survey_key)
left join asked
  on asked.survey_id = survey.survey_id and asked.grain::varchar = placed.grain
  and (placed.grain = 'district' or asked.school_key = placed.school_key)
