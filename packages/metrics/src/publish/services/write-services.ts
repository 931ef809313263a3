import type { Database } from '../../database.ts';
import { defaultRules } from '../protect/primary.ts';

/** Fills published.service, service_site and partner: what is offered, where and by whom, and nothing about who receives it. */
export async function writeServices(database: Database): Promise<void> {
  await database.run(`
    insert into published.service by name
    with practice as (
      select service_key, string_agg(practice::varchar, chr(10) order by practice) as practices from warehouse.service_practice group by all
    )
    select service_key::varchar as service_id, service.name, category::varchar as category, area::varchar as area, pillar::varchar as pillar,
      practices, tier::varchar as tier, partner_key::varchar as partner_id, school_id, minimum_minutes / 60 as minimum_hours, sensitive
    from warehouse.service left join practice using (service_key) left join warehouse.school using (school_key)
    order by service_key`);
  await database.run(`
    insert into published.service_site by name
    with -- one service and school, with the persons who came this school year
    reached as (
      select service_key, event.school_key, count(distinct identity) as people
      from warehouse.service_event as event join warehouse.person using (person_key) join warehouse.load using (school_year)
      where attended = 'present' and date <= as_of
      group by all
    ),
    -- heads of whom nobody knows whether they are ten or one ten times over are none
    site as (
      select service_key, school_key from reached where people >= ${defaultRules.minimumGroup}
      union
      select service_key, school_key from warehouse.service where school_key is not null
    )
    select service_key::varchar as service_id, school_id
    from site join warehouse.service using (service_key) join warehouse.school on school.school_key = site.school_key
    where not sensitive order by all`);
  await database.run(`
    insert into published.partner by name
    with as_of as (
      select as_of from warehouse.load
    ),
    in_force as (
      select partner_key, count(*) as agreements_in_force,
        case when count(ends_on) = count(*) then max(ends_on) end as in_force_until
      from warehouse.agreement cross join as_of
      where starts_on <= as_of and coalesce(ends_on >= as_of, true)
      group by partner_key
    ),
    -- whoever came, named or not
    served as (
      select partner_key, max(date) as last_service_on
      from warehouse.service_event cross join as_of
      where attended = 'present' and date <= as_of and partner_key is not null
      group by partner_key
    ),
    offers as (select partner_key, count(*) as services from warehouse.service where partner_key is not null group by all),
    stands as (select partner_key, count(*) as locations from warehouse.partner_location where partner_key is not null group by all),
    signed as (select partner_key, bool_or(data_sharing_signed) as data_sharing_signed from warehouse.agreement group by all)
    select partner_key::varchar as partner_id, name, kind, coalesce(agreements_in_force, 0)::integer as agreements_in_force, in_force_until,
      coalesce(data_sharing_signed, false) as data_sharing_signed, last_service_on,
      coalesce(services, 0)::integer as services, coalesce(locations, 0)::integer as locations
    from warehouse.partner
    left join in_force using (partner_key)
    left join served using (partner_key)
    left join offers using (partner_key)
    left join stands using (partner_key)
    left join signed using (partner_key)
    order by partner_key`);
}
