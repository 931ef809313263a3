-- one service that is offered
select
  row_number() over (order by directory, service_id)::integer as service_key,
  directory,
  service_id,
  said.name,
  program,
  said.category,
  area,
  pillar,
  coalesce(tier, 'targeted') as tier,
  partner_key,
  school_key,
  round(minimum_hours * 60)::integer as minimum_minutes,
  round(planned_hours * 60)::integer as planned_minutes,
  planned_seats,
  coalesce(attendance_related, said.category in ('attendance_outreach', 'mentoring', 'home_visits')) as attendance_related,
  coalesce(sensitive, false) or is_sensitive as sensitive,
  classroom_link
from service_said as said
join service_category on service_category.category = said.category::varchar
left join partner_name using (directory, partner_id)
left join warehouse.school using (school_id)
order by service_key
