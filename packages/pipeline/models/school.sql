-- one school: as the latest school file describes it, else as any other file names it
with described as (
  select school_id, name, level, community_school_since, file_key, 1 as rank
  from staging.school where fault is null and not superseded
),
named as (
  select school_id, any_value(name order by file_key desc) as name, max(file_key) as file_key
  from (
    select school_id, school_id as name, file_key from staging.enrollment where fault is null and not superseded
    union all
    select school_id, coalesce(school_name, school_id), file_key from staging.school_day_count where fault is null and not superseded
    union all
    select school_id, school_id, file_key from staging.attendance_submission where fault is null and not superseded
    union all
    select school_id, school_id, file_key from staging.attendance where fault is null and not superseded
    union all
    select school_id, school_id, file_key from staging.attendance_summary where fault is null and not superseded
  )
  -- where school files were sent, a school that they do not name is unknown, not new
  where not exists (from described)
  group by school_id
),
-- a school that only people, services, surveys and the strategy’s record name: where any other file names schools, it is a mistake
served as (
  select school_id from staging.person where fault is null and not superseded
  union select school_id from staging.partner_location where fault is null and not superseded
  union select school_id from staging.agreement where fault is null and not superseded
  union select school_id from staging.service where fault is null and not superseded
  union select school_id from staging.service_session where fault is null and not superseded
  union select school_id from staging.service_stay where fault is null and not superseded
  union select school_id from staging.service_event where fault is null and not superseded
  union select school_id from staging.need where fault is null and not superseded
  union select school_id from staging.referral where fault is null and not superseded
  union select school_id from staging.service_target where fault is null and not superseded
  union select school_id from staging.expenditure where fault is null and not superseded
  union select school_id from staging.survey_universe where fault is null and not superseded
  union select school_id from staging.survey_invite where fault is null and not superseded
  union select school_id from staging.survey_response where fault is null and not superseded
  union select school_id from staging.survey_figure where fault is null and not superseded
  union select school_id from staging.community_school where fault is null and not superseded
  union select school_id from staging.staff_year where fault is null and not superseded
),
latest as (
  select school_id, name, level, community_school_since from described
  qualify row_number() over (partition by school_id order by file_key desc) = 1
  union all
  select school_id, name, null, null from named
  union all
  select school_id, school_id, null, null from served
  where school_id is not null and not exists (from described) and not exists (from named)
)
select
  row_number() over (order by school_id)::integer as school_key,
  school_id,
  name,
  level,
  community_school_since
from latest
order by school_key
