-- view: what was recorded in one stay and one month. A month has no more than 31 * 24 units of anything, ten bits, so its six
-- numbers travel as one: added up apart they take twice as long, and this is where a publication reads every event
with added as (
  select
    enrollment_key,
    counts_for,
    date_trunc('month', date)::date as month_start,
    sum(
      missed
      + case category
        when 'unexcused' then missed::bigint << 10
        when 'unknown_reason' then missed::bigint << 20
        when 'out_of_school_suspension' then missed::bigint << 30
        when 'not_counted' then units::bigint << 40
        when 'tardy' then (missed = 0)::bigint << 50
        else 0
      end
    )::bigint as six
  from warehouse.counted_event join warehouse.chosen_stay using (enrollment_key)
  where date < exit_date
  group by all
)
select
  enrollment_key,
  counts_for,
  month_start,
  (six & 1023)::smallint as absent,
  (six >> 10 & 1023)::smallint as unexcused,
  (six >> 20 & 1023)::smallint as unknown_reason,
  (six >> 30 & 1023)::smallint as suspended,
  (six >> 40 & 1023)::smallint as not_counted,
  (six >> 50 & 1023)::smallint as tardy
from added
