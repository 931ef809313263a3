-- one figure that somebody else published, as they published it; where two sources bring it, the later that has a figure
with staged as (
  -- one row of a file
  select
    source,
    publisher,
    coalesce(publisher_name, publisher) as publisher_name,
    measure,
    definition,
    coalesce(part, 'all') as part,
    -- beside a date, the year that a publisher writes may be the calendar's
    coalesce(school_year(date), published_figure.school_year) as school_year,
    date,
    level,
    place_id,
    place_name,
    within,
    coalesce(phase, 'all') as phase,
    category_kind,
    coalesce(category, 'all') as category,
    category_name,
    counts,
    people,
    eligible,
    count,
    -- 100 * 0.29 is 28.999999999999996 in binary
    coalesce(percent, round(share * 100, 10)) as percent,
    coalesce(
      status::varchar,
      case
        when percent is not null or share is not null then 'shown'
        when eligible is not null then 'suppressed'
        else 'not_given'
      end
    ) as status,
    file_key,
    record_number
  from staging.published_figure
  where fault is null and not superseded
)
select * exclude (file_key, record_number)
from staged
qualify row_number() over (
  partition by publisher, measure, part, school_year, date, level, place_id, phase, category
  order by status = 'shown' desc, file_key desc, record_number desc
) = 1
order by publisher, measure, part, school_year, date, level, place_id, phase, category
