-- view: what was recorded in one stay, and how much of it before the cut of its calendar. A year has no more than 366 * 24 units of
-- anything, so three numbers of twenty bits travel as one: added up apart they take twice as long
with part as (
  select
    enrollment_key,
    counts_for,
    coalesce(date < cut_date, false) as to_cut,
    sum(missed + case category when 'unexcused' then missed::bigint << 20 when 'unknown_reason' then missed::bigint << 40 else 0 end)::bigint as absences,
    sum(
      case category
        when 'out_of_school_suspension' then missed
        when 'not_counted' then units::bigint << 20
        when 'tardy' then (missed = 0)::bigint << 40
        else 0
      end
    )::bigint as others
  from warehouse.counted_event join warehouse.chosen_stay using (enrollment_key)
  where date < exit_date
  group by all
),
stay as (
  select
    enrollment_key,
    counts_for,
    sum(absences)::bigint as absences,
    sum(others)::bigint as others,
    sum(case when to_cut then absences else 0 end)::bigint as absences_to_cut,
    sum(case when to_cut then others else 0 end)::bigint as others_to_cut
  from part
  group by all
)
select
  enrollment_key,
  counts_for,
  (others >> 20 & 1048575)::integer as not_counted,
  (absences & 1048575)::integer as absent,
  (absences >> 20 & 1048575)::integer as unexcused,
  (absences >> 40 & 1048575)::integer as unknown_reason,
  (others & 1048575)::integer as suspended,
  (others >> 40 & 1048575)::integer as tardy,
  (others_to_cut >> 20 & 1048575)::integer as not_counted_to_cut,
  (absences_to_cut & 1048575)::integer as absent_to_cut,
  (absences_to_cut >> 20 & 1048575)::integer as unexcused_to_cut,
  (absences_to_cut >> 40 & 1048575)::integer as unknown_reason_to_cut,
  (others_to_cut & 1048575)::integer as suspended_to_cut,
  (others_to_cut >> 40 & 1048575)::integer as tardy_to_cut
from stay
