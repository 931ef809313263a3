-- view: one part of the people asked by one survey, at one place: how many were asked and how many gave a complete answer
with -- one invitation that could be answered
invited as (
  select * from warehouse.survey_invite where state in ('sent', 'refused')
),
invited_part as (
  select survey_key, school_key, unnest([
    {division: 'grade', part: grade}, {division: 'language', part: language}, {division: 'role', part: role}
  ], recursive := true)
  from invited
),
asked as (
  select survey_key, school_key, division, coalesce(part, 'not recorded') as part, count(*) as people from invited_part group by all
  union all
  select survey_key, school_key, group_kind, member, people
  from warehouse.survey_universe
  where group_kind <> 'all' and survey_key not in (select survey_key from invited)
),
-- one complete answer with what the invitation, or else the answer itself, says of the person
answer as (
  select response.survey_key, response_key, response.school_key, response.student_key, response.answered_on,
    coalesce(invited.grade, response.grade) as grade, coalesce(invited.language, response.language) as language,
    coalesce(invited.role, response.role) as role
  from warehouse.survey_response as response
  left join invited using (invite_key)
  where response.state = 'complete'
),
answer_part as (
  select survey_key, school_key, unnest([
    {division: 'grade', part: grade}, {division: 'language', part: language}, {division: 'role', part: role}
  ], recursive := true)
  from answer
  union all
  -- the groups of a student who is known, on the day of the answer
  select survey_key, school_key, group_kind::varchar, member
  from answer
  join warehouse.student_group using (student_key)
  where coalesce(valid_from <= answered_on, true) and coalesce(answered_on < valid_to, true)
),
answered as (
  select survey_key, school_key, division, coalesce(part, 'not recorded') as part, count(*) as people from answer_part group by all
),
-- where schools have numbers of those asked, the district has theirs together
asked_at as (
  select survey_key, 'school' as grain, school_key, division, part, people from asked where school_key is not null
  union all
  select survey_key, 'district', null, division, part, sum(people)
  from (
    select * from asked
    qualify school_key is not null or count(school_key) over (partition by survey_key, division) = 0
  )
  group by all
),
answered_at as (
  select survey_key, 'school' as grain, school_key, division, part, people from answered where school_key is not null
  union all
  select survey_key, 'district', null, division, part, sum(people) from answered group by all
),
-- a division in which nobody is known, asked or answering, compares nothing
compared as (
  select survey_key, grain, school_key, division
  from asked_at
  group by all
  having bool_or(part <> 'not recorded')
  intersect
  select survey_key, grain, school_key, division
  from answered_at
  group by all
  having bool_or(part <> 'not recorded')
),
counted as (
  select survey_key, grain, school_key, division, part, sum(asked)::integer as people_asked, sum(answered)::integer as people_answered
  from (
    select survey_key, grain, school_key, division, part, people as asked, 0 as answered from asked_at
    union all
    select survey_key, grain, school_key, division, part, 0, people from answered_at
  )
  group by all
)
select
  concat_ws('/', survey_id, counted.division, part) as unit_id,
  counted.grain::enum('district', 'school') as grain,
  counted.school_key,
  school_year,
  survey_id,
  respondent_group,
  counted.division,
  part,
  people_asked,
  people_answered
from counted
join compared
  on compared.survey_key = counted.survey_key and compared.grain = counted.grain and compared.division = counted.division
  and compared.school_key is not distinct from counted.school_key
join warehouse.survey on survey.survey_key = counted.survey_key
where not open_link
