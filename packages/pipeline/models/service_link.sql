-- one way in which people named in one source’s events of one school year are known to be students; only those who may be
select
  source,
  school_year(date) as school_year,
  said_kind,
  link,
  count(distinct person_key)::integer as people,
  count(*)::integer as events
from staging.service_event as staged
join person_linked using (directory, person_id)
where fault is null and not superseded and link <> 'not_sought'
group by all
order by all
