-- view: one delivery of a service to a person who is named and came, up to the as-of date
select
  event_key,
  event.date,
  event.school_year,
  event.school_key,
  event.partner_key,
  event.service_key,
  minutes,
  identity,
  student_key,
  household_key,
  person_kind::varchar as person_kind,
  category::varchar as category,
  area::varchar as area,
  tier::varchar as tier,
  sensitive,
  attendance_related
from warehouse.service_event as event
join warehouse.person using (person_key)
join warehouse.service using (service_key)
where attended = 'present' and event.date <= (select as_of from warehouse.load)
