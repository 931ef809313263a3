-- one enacted text
select
  row_number() over (order by directory, instrument_id)::integer as instrument_key,
  directory,
  instrument_id,
  title,
  kind,
  effective_on,
  expires_on,
  coverage
from staging.policy_instrument
where fault is null and not superseded
order by instrument_key
