import type { Database } from '../../database.ts';

/** Fills published.award, funding_month and budget: what pays for the strategy, how sure it is month by month, and what it costs. */
export async function writeMoney(database: Database): Promise<void> {
  await database.run(`
    insert into published.award by name
    select award_key::varchar as award_id, funder, title, source_kind::varchar as source_kind, school_id, starts_on, ends_on, amount,
      yearly, standing::varchar as standing, standing_since, stop_notice_on, is_over, goes_on, in_kind
    from warehouse.funding_award join warehouse.award_now using (award_key) left join warehouse.school using (school_key)
    order by award_key`);
  await database.run(`
    insert into published.funding_month by name
    select coalesce(school_id, 'district') as school_id, month, certainty::varchar as certainty, source_kind::varchar as source_kind, in_kind,
      round(sum(amount), 2) as amount
    from warehouse.funding_month left join warehouse.school using (school_key)
    group by all
    order by all`);
  await database.run(`
    insert into published.budget by name
    with -- what all share is each school’s by its own budget
    own as (
      select school_year, school_key, amount, amount / sum(amount) over (partition by school_year) as part
      from warehouse.budget where school_key is not null and amount > 0
    ),
    common as (select school_year, sum(amount) as amount from warehouse.budget where school_key is null group by all),
    whole as (select school_year, sum(amount) as amount from warehouse.budget group by all)
    select school_year, school_id, round(own.amount + part * coalesce(common.amount, 0), 2) as amount,
      round(part * coalesce(common.amount, 0), 2) as shared
    from own join warehouse.school using (school_key) left join common using (school_year)
    union all
    select school_year, 'district', whole.amount, coalesce(common.amount, 0) from whole left join common using (school_year)
    order by all`);
}
