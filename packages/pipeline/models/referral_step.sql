-- view: one step that one referral, old enough to be judged, could have reached
select grain, referral_key, step::enum('accepted', 'first_service', 'completed') as step, school_key, school_year, period_kind, period, identity,
  case step when 'accepted' then accepted when 'first_service' then served else completed end as reached,
  sensitive
from warehouse.referral_period
cross join (values ('accepted'), ('first_service'), ('completed')) as each(step)
where old_enough and case step when 'accepted' then true when 'first_service' then accepted else served end
