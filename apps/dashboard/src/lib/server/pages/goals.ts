import type { Goal } from '@hearth/metrics/window';
import { type Figure, nothing } from '#lib/figures/figure.ts';
import type { Lookup } from '#lib/figures/lookup.ts';
import { findMeasure, type Measure } from './measure.ts';
import { outcome, type Outcome } from './outcome.ts';

/** A target that was given up for another: it is shown as moved, and its baseline never changes. */
export interface MovedTarget {
  readonly value: number;
  readonly on: string;
  readonly setOn: string;
  readonly setBy: string | null;
}

/** A goal with its latest figure, from the baseline to the target. */
export interface GoalLine extends Outcome {
  readonly id: string;
  readonly breakdown: string;
  readonly member: string;
  readonly baseline: number;
  readonly baselineOn: string;
  readonly target: number;
  readonly targetOn: string;
  readonly setOn: string;
  readonly setBy: string | null;
  /** Where a straight line from the baseline to the target stands on the day of the figure. */
  readonly line: number | null;
  readonly standing: Goal['standing'];
  /** Percent of the way; below 0 where it went the other way. */
  readonly progress: number | null;
  /** The targets before this one, the first of them first. */
  readonly moved: readonly MovedTarget[];
}

/** The indicators that goals are about, so that their cells can be asked for. */
export const goalIndicators = (goals: readonly Goal[]): readonly string[] => [
  ...new Set(goals.map(({ indicator_id }) => indicator_id)),
];

/** The targets that a goal replaced, one after the other. */
function movedFrom(goal: Goal, byId: ReadonlyMap<string, Goal>): readonly MovedTarget[] {
  const found: MovedTarget[] = [];
  const seen = new Set<string>();
  for (let id = goal.replaces; id !== null && !seen.has(id);) {
    seen.add(id);
    const before = byId.get(id);
    if (before === undefined) break;
    found.unshift({
      value: before.target_value,
      on: before.target_on,
      setOn: before.set_on,
      setBy: before.set_by,
    });
    id = before.replaces;
  }
  return found;
}

/** Goals of a place that no other has replaced, in the order in which they were set; one about an indicator that nobody knows is left out. */
export function goalsOf(
  goals: readonly Goal[],
  lookup: Lookup,
  { school, year }: { readonly school: string; readonly year: number },
): readonly GoalLine[] {
  const byId = new Map(goals.map((goal) => [goal.goal_id, goal]));
  return goals
    .filter(({ school_id, replaced_by }) => school_id === school && replaced_by === null)
    .flatMap((goal): GoalLine[] => {
      const measure = findMeasure(goal.indicator_id);
      return measure ? [lineOf(goal, measure, lookup, { year, moved: movedFrom(goal, byId) })] : [];
    });
}

/** This year is compared with the last through the same day, a year that is over with the whole one before it. */
function lineOf(
  goal: Goal,
  measure: Measure,
  lookup: Lookup,
  { year, moved }: { readonly year: number; readonly moved: readonly MovedTarget[] },
): GoalLine {
  const { school_id: school, school_year, breakdown, member } = goal;
  const of = school_year ?? year;
  const kind = of === year ? 'to_date' : 'year';
  const told = outcome(lookup, measure, { year: of, kind, school, breakdown, member });
  return {
    ...told,
    now: told.now.state === 'none' ? ofGoal(goal) : told.now,
    id: goal.goal_id,
    breakdown,
    member,
    baseline: goal.baseline_value,
    baselineOn: goal.baseline_on,
    target: goal.target_value,
    targetOn: goal.target_on,
    setOn: goal.set_on,
    setBy: goal.set_by,
    line: goal.line_value,
    standing: goal.standing,
    progress: goal.progress,
    moved,
  };
}

/** The figure as the release’s goal has it, where its cell is not at hand. */
const ofGoal = ({ status, value, low, high, coded }: Goal): Figure =>
  status === 'none' ? nothing : { ...nothing, state: status, value, low, high, coded };
