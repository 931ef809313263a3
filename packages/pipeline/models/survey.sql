-- one survey
select
  row_number() over (order by survey_id)::integer as survey_key,
  survey_id,
  title,
  respondent_group,
  school_year,
  version,
  opened_on,
  closed_on,
  open_link,
  coalesce(universe, people) as universe
from survey_said
left join (select survey_id, people from survey_asked_said where school_id is null) using (survey_id)
order by survey_key
