-- one place where a partner serves people
select
  row_number() over (order by directory, location_id)::integer as location_key,
  partner_key,
  location_id,
  place.name,
  address,
  school_key
from partner_location_said as place
left join partner_name using (directory, partner_id)
left join warehouse.school using (school_id)
order by location_key
