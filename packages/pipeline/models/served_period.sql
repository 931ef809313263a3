-- view: one such delivery in one period and at one place: in the district, and at the school where it was given
select
  unnest(case when event.school_key is null then ['district'] else ['district', 'school'] end) as grain,
  event.*,
  period_kind,
  period
from warehouse.served_event as event
join warehouse.period_until as ends
  on ends.school_key is not distinct from event.school_key and ends.school_year = event.school_year
  and event.date >= ends.first_day and event.date < ends.until_day
