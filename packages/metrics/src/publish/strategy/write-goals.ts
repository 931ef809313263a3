import { published, type Row } from '@hearth/contracts';
import { type Database, literal } from '../../database.ts';
import { recordIndicators } from '../../records/index.ts';
import { roundHalfUp } from '../../statistics/index.ts';
import { appendRows } from '../tables.ts';
import { progressOf } from './goal-progress.ts';

const complete = recordIndicators.flatMap(({ aboutNobody, id }) => (aboutNobody ? [literal(id)] : []));

/**
 * Every goal with the figure of the latest school year that has one. It is made from the cells of this release, and of nothing else: what is
 * not told there is not told here.
 */
const goals = `
  with -- one figure that a goal may look at; a year as far as it has come rather than its first days alone
  figure as (
    select indicator_id, school_id, breakdown, member, school_year, status, value, low, high, coded
    from published.cell
    where period_kind in ('year', 'to_date') and status <> 'none'
    qualify row_number() over (
      partition by indicator_id, school_id, breakdown, member order by school_year desc, period_kind = 'year' desc) = 1
  ),
  placed as (
    select goal.*, coalesce(school_id, 'district') as place from warehouse.goal left join warehouse.school using (school_key)
  ),
  told as (
    select placed.*, figure.*, until_day - 1 as figure_on
    from placed
    left join (select * rename (indicator_id as of_indicator, school_id as of_place, breakdown as of_breakdown, member as of_member) from figure) as figure
      on of_indicator = indicator_id and of_place = place and of_breakdown = breakdown and of_member = member
    left join (select school_year as of_year, until_day from warehouse.strategy_period where period_kind = 'year') on of_year = figure.school_year
  )
  select goal_key::varchar as goal_id, indicator_id, place as school_id, breakdown, member, baseline_on::varchar as baseline_on, baseline_value,
    target_on::varchar as target_on, target_value, set_on::varchar as set_on, set_by, replaces_key::varchar as replaces,
    (select max(later.goal_key) from warehouse.goal as later where later.replaces_key = told.goal_key)::varchar as replaced_by,
    school_year, figure_on::varchar as figure_on, coalesce(status::varchar, 'none') as status, value, coded,
    case when value is not null and list_contains([${complete.join(', ')}], indicator_id) then value else low end as low,
    case when value is not null and list_contains([${complete.join(', ')}], indicator_id) then value else high end as high,
    coalesce((figure_on - baseline_on)::double / (target_on - baseline_on), 0) as passed
  from told
  order by goal_key`;

type Goal = Row<typeof published.goal>;
interface Told extends Omit<Goal, 'line_value' | 'progress' | 'progress_low' | 'progress_high' | 'standing'> {
  readonly passed: number;
}

/** Fills published.goal. The cells of the release are written by now. */
export async function writeGoals(database: Database): Promise<void> {
  const rows = (await database.rows(goals)) as unknown as Told[];
  await appendRows(
    database,
    published.goal,
    rows.map((row) => ({ ...row, ...standOf(row) })),
  );
}

const untold = { progress: null, progress_low: null, progress_high: null };

function standOf({
  baseline_value: baseline,
  target_value: target,
  passed,
  school_year,
  value,
  low,
  high,
}: Told): Pick<Goal, 'line_value' | 'progress' | 'progress_low' | 'progress_high' | 'standing'> {
  const track = { baseline, target, passed };
  const { line, ...progress } = progressOf(track, { value: value ?? baseline, low, high });
  const line_value = school_year === null ? null : roundHalfUp(10 * line) / 10;
  if (value === null) return { ...untold, line_value, standing: target === baseline ? 'no_way' : 'not_told' };
  return {
    line_value,
    progress: progress.value,
    progress_low: progress.low,
    progress_high: progress.high,
    standing: progress.standing,
  };
}
