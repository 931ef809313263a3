-- one delivery of a service. Time is whole minutes, and only who came received any; a quantity in hours or minutes is time as well
with event as (
  select *,
    row_number() over (order by directory, date, service_id, person_id, event_id, file_key, record_number)::integer as event_key,
    coalesce(attended, 'present') as came,
    case
      when lower(trim(unit)) in ('h', 'hr', 'hrs', 'hour', 'hours', 'hora', 'horas') then quantity * 60
      when lower(trim(unit)) in ('m', 'min', 'mins', 'minute', 'minutes', 'minuto', 'minutos') then quantity
    end as minutes_of_quantity
  from staging.service_event where fault is null and not superseded
),
-- one neighbour on one day on which a student of the household was enrolled
at_home as (
  select distinct person_key, date
  from event join warehouse.person using (directory, person_id)
  join warehouse.student_household as home on home.household_key = person.household_key
  join warehouse.enrollment on enrollment.student_key = home.student_key
  where person.kind = 'neighbor' and date >= entry_date and date < exit_date
)
select
  event_key,
  person.person_key,
  case when at_home.person_key is not null then 'family' else person.kind end as person_kind,
  service_key,
  event.date,
  activity,
  school_year(event.date) as school_year,
  coalesce(named.school_key, place_key, service.school_key) as school_key,
  coalesce(given_by.partner_key, service.partner_key) as partner_key,
  case when came = 'present' then nullif(try_cast(round(coalesce(minutes, hours * 60, minutes_of_quantity)) as integer), 0) end as minutes,
  quantity,
  unit,
  came as attended,
  headcount
from event
join warehouse.service on service.directory = event.directory and service.service_id = event.service_id
left join warehouse.person on person.directory = event.directory and person.person_id = event.person_id
left join warehouse.school as named on named.school_id = event.school_id
left join partner_name as given_by on given_by.directory = event.directory and given_by.partner_id = event.partner_id
left join student_place as place on place.person_key = person.person_key and place.date = event.date
left join at_home on at_home.person_key = person.person_key and at_home.date = event.date
order by event_key
