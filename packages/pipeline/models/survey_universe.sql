-- how many people were asked in one school and part; what hearth.yaml says of a school goes before a file
with told as (
  select survey_id, school_id, 'all' as group_kind, 'all' as member, people from survey_asked_said where school_id is not null
),
sent as (
  select survey_id, school_id, lower(group_kind) as group_kind, case when lower(group_kind) = 'all' then 'all' else member end as member, people
  from staging.survey_universe where fault is null and not superseded
)
select survey_key, school_key, group_kind, member, people
from (
  select * from told
  union all
  select * from sent
  anti join told
    on told.survey_id = sent.survey_id and told.school_id is not distinct from sent.school_id and sent.group_kind = 'all'
)
join warehouse.survey using (survey_id)
left join warehouse.school using (school_id)
order by all
