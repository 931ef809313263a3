-- one community school: as the strategy’s record says, else as the school file does
with told as (
  select school_key, started_on, reason
  from staging.community_school join warehouse.school using (school_id)
  where fault is null and not superseded
  qualify row_number() over (partition by school_key order by file_key desc) = 1
)
select school_key, started_on, reason from told
union all
select school_key, community_school_since, null
from warehouse.school
where community_school_since is not null and school_key not in (select school_key from told)
order by school_key
