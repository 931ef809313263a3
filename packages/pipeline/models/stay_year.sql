-- view: what was recorded in one stay, and how much of it before the cut of its calendar
with part as (
  select
    enrollment_key,
    counts_for,
    coalesce(date < cut_date, false) as to_cut,
    sum(case when category = 'not_counted' then units else 0 end)::integer as not_counted,
    sum(missed)::integer as absent,
    sum(case when category = 'unexcused' then missed else 0 end)::integer as unexcused,
    sum(case when category = 'unknown_reason' then missed else 0 end)::integer as unknown_reason,
    sum(case when category = 'out_of_school_suspension' then missed else 0 end)::integer as suspended,
    sum(case when category = 'tardy' and missed = 0 then 1 else 0 end)::integer as tardy
  from warehouse.counted_event join warehouse.chosen_stay using (enrollment_key)
  where date < exit_date
  group by all
)
select
  enrollment_key,
  counts_for,
  sum(not_counted)::integer as not_counted,
  sum(absent)::integer as absent,
  sum(unexcused)::integer as unexcused,
  sum(unknown_reason)::integer as unknown_reason,
  sum(suspended)::integer as suspended,
  sum(tardy)::integer as tardy,
  sum(case when to_cut then not_counted else 0 end)::integer as not_counted_to_cut,
  sum(case when to_cut then absent else 0 end)::integer as absent_to_cut,
  sum(case when to_cut then unexcused else 0 end)::integer as unexcused_to_cut,
  sum(case when to_cut then unknown_reason else 0 end)::integer as unknown_reason_to_cut,
  sum(case when to_cut then suspended else 0 end)::integer as suspended_to_cut,
  sum(case when to_cut then tardy else 0 end)::integer as tardy_to_cut
from part
group by all
