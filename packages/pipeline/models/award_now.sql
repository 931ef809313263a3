-- view: one award as it stands on the as-of date
with told as (
  select funding_award.*, as_of, warehouse.award_standing(status, status_on, stop_notice_on, as_of) as standing
  from warehouse.funding_award cross join warehouse.load
  where as_of is not null
)
select
  award_key,
  warehouse.yearly_amount(amount, starts_on, ends_on) as yearly,
  standing::enum('active', 'at_risk', 'terminated', 'pending') as standing,
  case
    when standing = 'at_risk' and (status <> 'at_risk' or coalesce(stop_notice_on < status_on, false)) then stop_notice_on
    when standing = status::varchar then status_on
    else starts_on
  end as standing_since,
  coalesce(ends_on < as_of, false) as is_over,
  renewal_confirmed or recurring as goes_on
from told
where standing is not null
