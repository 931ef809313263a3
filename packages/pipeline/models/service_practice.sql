-- one key practice that a service is part of
select distinct service_key, practice
from staging.service_practice as staged
join warehouse.service using (directory, service_id)
where fault is null and not superseded
order by service_key, practice
