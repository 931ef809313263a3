-- view: one service, not a sensitive one, that one student received in the school year under way
select student_key, service_key, min(date) as first_on, max(date) as last_on, count(*)::integer as events, sum(minutes)::integer as minutes
from warehouse.served_event
where student_key is not null and not sensitive and school_year = (select school_year from warehouse.load)
group by all
