-- one award
select
  row_number() over (order by directory, award_id)::integer as award_key,
  directory,
  award_id,
  funder,
  title,
  source_kind,
  school_key,
  starts_on,
  ends_on,
  amount,
  status,
  status_on,
  stop_notice_on,
  coalesce(renewal_confirmed, false) as renewal_confirmed,
  coalesce(recurring, false) as recurring,
  coalesce(in_kind, false) as in_kind
from staging.funding_award
left join warehouse.school using (school_id)
where fault is null and not superseded
order by award_key
