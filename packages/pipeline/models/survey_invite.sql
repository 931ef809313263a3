-- one invitation to answer a survey; one that says nothing was sent
select
  row_number() over (order by survey_key, invite_id)::integer as invite_key,
  survey_key,
  invite_id,
  school_key,
  language,
  grade,
  role,
  coalesce(state, 'sent') as state
from staging.survey_invite
join warehouse.survey using (survey_id)
left join warehouse.school using (school_id)
where fault is null and not superseded
qualify row_number() over (partition by survey_key, invite_id order by file_key desc) = 1
order by invite_key
