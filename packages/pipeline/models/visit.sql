-- view: one delivery at which heads were counted and nobody named, in one period and at one place
select
  place.grain::enum('district', 'school') as grain,
  event_key,
  case when place.grain = 'school' then event.school_key end as school_key,
  event.school_year,
  ends.period_kind::enum('year', 'to_date', 'month') as period_kind,
  ends.period,
  headcount as heads
from warehouse.service_event as event
join warehouse.service using (service_key)
join warehouse.period_until as ends
  on ends.school_key is not distinct from event.school_key and ends.school_year = event.school_year
  and event.date >= ends.first_day and event.date < ends.until_day
cross join (values ('district'), ('school')) as place(grain)
where person_key is null and headcount > 0 and attended = 'present'
  -- at a school nothing is told of a sensitive service by itself
  and (place.grain = 'district' or (event.school_key is not null and not sensitive))
