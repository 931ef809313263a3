-- one published range of what one more of an outcome is worth
select
  row_number() over (order by directory, proxy_id)::integer as proxy_key,
  proxy_id,
  name,
  indicator_id,
  low_value,
  high_value,
  publication,
  coalesce(counted, true) as counted
from staging.benefit_proxy
where fault is null and not superseded
order by proxy_key
