-- view: one person asked to answer one survey, in the district and at the school, and whether a complete answer came
with -- one invitation that could be answered; a refusal stays, what was not delivered or not meant for the person leaves
invited as (
  select survey_key, invite_key, school_key, language
  from warehouse.survey_invite
  where state in ('sent', 'refused')
),
-- one survey with a list of invitations, whether its answers say which one they answer, and whether it knows any language
listed as (
  select survey_key, coalesce(bool_or(response.invite_key is not null), false) as is_linked, any_value(has_language) as has_language
  from (select survey_key, bool_or(language is not null) as has_language from invited group by survey_key)
  left join warehouse.survey_response as response using (survey_key)
  group by survey_key
),
complete as (
  select survey_key, school_key, invite_key, coalesce(language, 'not recorded') as language
  from warehouse.survey_response
  where state = 'complete'
),
complete_at_school as (
  select survey_key, school_key, count(*) as people from complete group by all
),
-- where answers do not say which invitation they answer, as many of the school’s count as answered as there are complete answers
on_list as (
  select 'i' || invite_key as unit_id, invited.survey_key, invited.school_key, true as is_of_survey,
    case when is_linked and has_language then coalesce(language, 'not recorded') end as language,
    case
      when is_linked then invite_key in (select invite_key from complete where invite_key is not null)
      else row_number() over (partition by invited.survey_key, invited.school_key order by invite_key) <= coalesce(complete_at_school.people, 0)
    end as is_complete
  from invited
  join listed using (survey_key)
  left join complete_at_school
    on complete_at_school.survey_key = invited.survey_key and complete_at_school.school_key is not distinct from invited.school_key
),
-- one number of people asked, of a survey without a list: by school where any school has one
numbered as (
  select survey_key, school_key, group_kind, member, people from warehouse.survey_universe where group_kind in ('all', 'language')
  union all
  select survey_key, null, 'all', 'all', universe from warehouse.survey where universe is not null
),
by_number as (
  select survey_key, school_key, group_kind, member, max(people) as people
  from numbered
  anti join listed using (survey_key)
  group by survey_key, school_key, group_kind, member
),
told as (
  select * from by_number
  qualify school_key is not null or count(school_key) over (partition by survey_key, group_kind) = 0
),
answering as (
  select told.*, count(complete.survey_key) as answers
  from told
  left join complete
    on complete.survey_key = told.survey_key and (told.school_key is null or complete.school_key = told.school_key)
    and (group_kind = 'all' or complete.language = member)
  group by all
),
of_number as (
  select concat_ws('/', 'n' || survey_key, school_key, group_kind, member, n) as unit_id, survey_key, school_key, group_kind = 'all' as is_of_survey,
    case when group_kind = 'language' then member end as language, n <= answers as is_complete
  from (select *, unnest(range(1, people + 1)) as n from answering)
),
asked as (
  select * from on_list
  union all
  select * from of_number
)
select
  unit_id,
  grain::enum('district', 'school') as grain,
  case when grain = 'school' then school_key end as school_key,
  school_year,
  survey_id,
  case when is_of_survey then survey_id end as survey,
  survey_id || '/' || language as language,
  respondent_group,
  is_complete
from (
  select asked.*, unnest(case when school_key is null then ['district'] else ['district', 'school'] end) as grain from asked
)
join warehouse.survey using (survey_key)
where not open_link
