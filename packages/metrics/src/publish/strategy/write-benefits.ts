import type { Database } from '../../database.ts';

/**
 * Fills published.benefit: each proxy by itself, with how many more of its outcome would pay for a year, and, where the district has a goal for
 * it, how many more there are than at the baseline. Made from the published goals and figures; a change is not an effect, and nothing is added up.
 */
export const writeBenefits = (database: Database): Promise<void> =>
  database.run(`
    insert into published.benefit by name
    with spent as (
      select school_year, amount as cost from published.budget
      where school_id = 'district' and amount > 0
        and school_year <= (select max(school_year) from warehouse.strategy_period)
      order by school_year desc limit 1
    ),
    -- what became of the outcome since the baseline of the district’s own goal: people at the ends of the interval
    changed as (
      select goal.indicator_id,
        people / 100 * case better when 'lower' then baseline_value - goal.high when 'higher' then goal.low - baseline_value end as outcomes_low,
        people / 100 * case better when 'lower' then baseline_value - goal.low when 'higher' then goal.high - baseline_value end as outcomes_high
      from published.goal as goal
      join published.indicator using (indicator_id)
      join published.cell as cell
        on cell.indicator_id = goal.indicator_id and cell.school_id = 'district' and cell.breakdown = 'all' and cell.member = 'all'
        and cell.school_year = goal.school_year and cell.period_kind = 'year'
      where goal.school_id = 'district' and goal.breakdown = 'all' and goal.replaced_by is null and unit = 'percent'
      qualify row_number() over (partition by goal.indicator_id order by set_on desc, goal_id) = 1
    )
    select proxy_key::varchar as proxy_id, name, proxy.indicator_id, low_value, high_value, publication, counted, school_year, cost,
      case when high_value > 0 then ceil(cost / high_value) end::integer as pays_back_from,
      case when low_value > 0 then ceil(cost / low_value) end::integer as pays_back_at_most,
      round(outcomes_low) as outcomes_low, round(outcomes_high) as outcomes_high,
      round(outcomes_low * case when outcomes_low < 0 then high_value else low_value end / cost, 2) as ratio_low,
      round(outcomes_high * case when outcomes_high < 0 then low_value else high_value end / cost, 2) as ratio_high
    from warehouse.benefit_proxy as proxy
    left join spent on true
    left join changed on changed.indicator_id = proxy.indicator_id
    order by proxy_key`);
