-- one way in which people named in one source’s records of services are known to be students; only those who may be
with named as (
  select source, 'service_event' as fills, school_year(date) as school_year, directory, person_id
  from staging.service_event where fault is null and not superseded
  union all
  select source, 'service_stay', school_year(coalesce(started_on, applied_on, ended_on)), directory, person_id
  from staging.service_stay where fault is null and not superseded
  union all
  select source, 'need', school_year(identified_on), directory, person_id
  from staging.need where fault is null and not superseded
  union all
  select source, 'referral', school_year(made_on), directory, person_id
  from staging.referral where fault is null and not superseded
  union all
  select source, 'service_target', school_year, directory, person_id
  from staging.service_target where fault is null and not superseded
)
select
  source,
  fills,
  school_year,
  said_kind,
  link,
  student_key is not null as linked,
  count(distinct person_key)::integer as people,
  count(*)::integer as records
from named
join person_linked using (directory, person_id)
where link <> 'not_sought' and school_year is not null
group by all
order by all
