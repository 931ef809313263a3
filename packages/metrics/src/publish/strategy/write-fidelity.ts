import type { Database } from '../../database.ts';

/** Fills published.community_school, rubric_item and rating: why each school is one, how far it should be, and how far each side says it is. */
export async function writeFidelity(database: Database): Promise<void> {
  await database.run(`
    insert into published.community_school by name
    with -- the latest plan of a school that has begun
    latest as (
      select plan.* from warehouse.school_plan as plan
      where plan.school_year <= (select max(school_year) from warehouse.strategy_period)
      qualify row_number() over (partition by school_key order by plan.school_year desc) = 1
    ),
    assessed as (select school_key, max(assessed_on) as assessed_on from warehouse.school_plan group by all)
    select school_id, started_on, reason, phase::varchar as phase, expected_phase::varchar as expected_phase, assessed.assessed_on,
      labor_approved_on, management_approved_on
    from warehouse.community_school join warehouse.school using (school_key) left join latest using (school_key) left join assessed using (school_key)
    order by school_id`);
  await database.run(`
    insert into published.rubric_item by name
    select item_key::varchar as item_id, rubric, strategy, wording, position from warehouse.rubric_item order by item_key`);
  await database.run(`
    insert into published.rating by name
    select told.school_year, school_id, item_key::varchar as item_id, rater_side::varchar as side, phase::varchar as phase, rank,
      expected_phase::varchar as expected_phase, reached, rated_on
    from (
      select told.*, plan.expected_phase,
        (select max(rated_on) from warehouse.rubric_rating as rating
          where rating.school_key = told.rated_school_key and rating.item_key = told.item_key and rating.rater_side = told.rater_side
            and rating.school_year = told.school_year) as rated_on
      from warehouse.rating_period as told
      left join warehouse.school_plan as plan on plan.school_key = told.rated_school_key and plan.school_year = told.school_year
      where grain = 'school' and period_kind = 'year'
    ) as told
    join warehouse.school on school.school_key = told.rated_school_key
    order by told.school_year, school_id, item_key, rater_side`);
}
