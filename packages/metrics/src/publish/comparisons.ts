import type { Database } from '../database.ts';

/**
 * Copies what others published about this district into the release: figures of whole states and nations, of the places that
 * hearth.yaml names, of the schools within them and of the place around them. Copied, never computed: no sum and no mean is formed, so
 * that districts cannot be taken for their state. Figures of single days stay behind, and so do those that we would not show of our own:
 * of fewer people than the minimum, or with fewer than three on a side.
 */
export async function writeComparisons(database: Database, minimumGroup: number): Promise<void> {
  await database.run(`
    insert into published.comparison by name
    with mine as (
      -- one place of ours by its publisher's number, and the place around it
      select i.publisher, i.place_id, coalesce(s.school_id, 'district') as school_id,
        (select any_value(f.within) from warehouse.published_figure as f where f.publisher = i.publisher and f.place_id = i.place_id) as around
      from warehouse.published_id as i left join warehouse.school as s using (school_key)
    )
    -- one figure
    select
      f.publisher, publisher_name, measure::varchar as measure, definition, part, f.school_year, level::varchar as level, f.place_id,
      place_name, mine.school_id, phase, category_kind::varchar as category_kind, category, category_name,
      counts::varchar as counts,
      case when status = 'shown' then people end as people,
      case when status = 'shown' then eligible end as eligible,
      case when status = 'shown' then count end as count,
      percent,
      status::varchar as status
    from warehouse.published_figure as f left join mine using (publisher, place_id)
    where date is null and status <> 'not_given'
      and not (counts = 'people' and coalesce(eligible < ${minimumGroup} or least(count, eligible - count) < 3, false))
      and (
        level in ('state', 'nation')
        or mine.place_id is not null
        or (f.publisher, f.place_id) in (select (publisher, around) from mine)
        or (level = 'school' and (f.publisher, f.within) in (select (publisher, place_id) from mine where school_id = 'district'))
      )
    order by f.publisher, measure, part, f.school_year, level, f.place_id, phase, category`);
}
