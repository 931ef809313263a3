-- one term of one member on a committee
select
  committee_key,
  dense_rank() over (order by directory, member_id)::integer as member_key,
  member_id,
  side,
  started_on,
  ended_on
from staging.seat join warehouse.committee using (directory, committee_id)
where fault is null and not superseded
order by committee_key, member_key, started_on
