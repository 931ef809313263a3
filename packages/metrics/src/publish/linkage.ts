import type { Database } from '../database.ts';

/** How a source’s records are told apart, in the order in which the page has them. */
export const linkageParts = ['all', 'linked', 'unsure', 'unlinked'] as const;

/**
 * Fills the topic “linkage” of published.quality: of the records of a source that name people who may be students, how many name one, how
 * many wait for a decision and how many name none, by school year. Records are told in tens, and only where they name at least
 * `minimumGroup` people: the exact number of people linked is the number of students served, which no page tells. `share` is the whole
 * percent of records linked, where as many people are on either side.
 */
export async function writeLinkage(database: Database, minimumGroup: number): Promise<void> {
  await database.run(`
    insert into published.quality (topic, source, item, school_id, period, state, rows_kept, share)
    with told as (
      select source, fills::varchar as fills, school_year, people, records,
        case when linked then 'linked' when link = 'unsure' then 'unsure' else 'unlinked' end as part
      from warehouse.service_link
    ),
    -- one part of the records of one source in one school year; “all” is their sum, and there where nothing is linked
    counted as (
      select source, fills, school_year, named.part,
        sum(case when named.part in ('all', told.part) then people else 0 end) as people,
        sum(case when named.part in ('all', told.part) then records else 0 end) as records,
        sum(case when told.part = 'linked' then people else 0 end) as people_linked,
        sum(people) as people_in_all,
        sum(case when told.part = 'linked' then records else 0 end) as records_linked,
        sum(records) as records_in_all
      from told cross join (select unnest([${linkageParts.map((part) => `'${part}'`).join(', ')}]) as part) as named
      group by source, fills, school_year, named.part
    )
    select 'linkage', source, fills || '.' || part, 'district', school_year::varchar,
      case when people >= ${minimumGroup} then 'shown' else 'protected' end,
      case when people >= ${minimumGroup} then (10 * round(records / 10))::integer end,
      case when part = 'linked' and least(people_linked, people_in_all - people_linked) >= ${minimumGroup}
        then round(100 * records_linked / records_in_all) end
    from counted order by all`);
}
