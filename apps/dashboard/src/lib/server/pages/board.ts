import { catalog } from '@hearth/metrics/catalog';
import type { ReleaseWindow } from '@hearth/metrics/window';
import type { Figure } from '#lib/figures/figure.ts';
import { Lookup } from '#lib/figures/lookup.ts';
import {
  byMember,
  bySchool,
  gaps,
  months,
  narrowed,
  type Gap,
  type GapHistory,
  type MemberOutcome,
  type Months,
  type SchoolOutcome,
  tiers,
  type Tiers,
  years,
  type Years,
} from './blocks.ts';
import { rounded } from '#lib/words/numbers.ts';
import { currentCells } from './current-cells.ts';
import { frame, type Frame } from './frame.ts';
import { goalIndicators, type GoalLine, goalsOf } from './goals.ts';
import { allMeasures, findMeasure, type Measure } from './measure.ts';
import { isJudged, outcome, type Outcome } from './outcome.ts';
import { schoolNames } from './school-names.ts';
import { costIds, partnersStaying, type PartnersStaying, strategyCost, type StrategyCost } from './strategy-cost.ts';

/** Something that became worse by more than chance allows. */
export interface Worse extends Outcome {
  /** Where: the district, a school, a grade or a group. */
  readonly where: {
    readonly kind: 'district' | 'school' | 'member';
    readonly name: string;
    readonly breakdown?: string;
  };
}

export interface Board {
  readonly frame: Frame;
  /** False when the release holds no figures for a school year. */
  readonly hasFigures: boolean;
  /** How many students were enrolled long enough to be judged. */
  readonly judged: Figure;
  readonly outcomes: readonly Outcome[];
  readonly keyFigures: readonly Outcome[];
  readonly worse: readonly Worse[];
  /** Outcomes of the district that moved the wrong way, but not by more than chance allows, or not judged. */
  readonly drifted: readonly Worse[];
  /** How many comparisons were looked at to find {@link worse}. */
  readonly compared: number;
  readonly chronic: Measure | null;
  readonly gaps: readonly Gap[];
  readonly narrowed: readonly GapHistory[];
  readonly tiers: Tiers | null;
  readonly tierMeasure: Measure | null;
  readonly schools: readonly SchoolOutcome[];
  readonly grades: readonly MemberOutcome[];
  readonly races: readonly MemberOutcome[];
  readonly years: Years | null;
  readonly attendance: Measure | null;
  readonly months: Months | null;
  /** Of the district, those that no other has replaced. */
  readonly goals: readonly GoalLine[];
  readonly cost: StrategyCost | null;
  readonly partners: PartnersStaying | null;
}

const keyIds = ['attendance_rate', 'chronic_absence_rate', 'severe_chronic_rate', 'instructional_days_lost'];

function worseThings(
  outcomes: readonly Outcome[],
  schools: readonly SchoolOutcome[],
  members: readonly MemberOutcome[],
): { worse: Worse[]; compared: number } {
  const everything: Worse[] = [
    ...outcomes.map((each) => ({ ...each, where: { kind: 'district' as const, name: '' } })),
    ...schools.map(({ school, ...each }) => ({ ...each, where: { kind: 'school' as const, name: school.name } })),
    ...members.map(({ breakdown, member, ...each }) => ({
      ...each,
      where: { kind: 'member' as const, name: member, breakdown },
    })),
  ].filter(isJudged);
  return { worse: everything.filter(({ change }) => change.verdict === 'worse'), compared: everything.length };
}

const movedWrongWay = (by: number | null, { better, unit }: Measure): boolean => {
  const shown = rounded(by ?? 0, unit);
  return better === 'higher' ? shown < 0 : shown > 0;
};

/** The board’s page: outcomes against a year ago, what got worse, gaps, and how absence is spread. */
export async function board(window: ReleaseWindow): Promise<Board> {
  const goals = await window.goals();
  const [about, names, districtCells, schoolCells, monthCells, yearCells] = await Promise.all([
    frame(window),
    schoolNames(window),
    currentCells(window, { grain: 'district' }),
    window.cells({ periodKind: 'to_date', grain: 'school', breakdown: 'all', indicator: 'chronic_absence_rate' }),
    window.cells({ periodKind: 'month', grain: 'district', breakdown: 'all', indicator: 'attendance_rate' }),
    window.cells({
      periodKind: 'year',
      grain: 'district',
      indicator: [...goalIndicators(goals), costIds.cash, costIds.all, ...costIds.partners],
    }),
  ]);
  const lookup = new Lookup([...districtCells, ...schoolCells, ...monthCells, ...yearCells]);
  const year = about.schoolYear ?? 0;
  const chronic = findMeasure('chronic_absence_rate') ?? null;
  const attendance = findMeasure('attendance_rate') ?? null;
  const forBoard = new Set(catalog.filter(({ audiences }) => audiences.includes('board')).map(({ id }) => id));
  const all = allMeasures()
    .filter(({ id }) => forBoard.has(id))
    .map((measure) => outcome(lookup, measure, { year }));
  const outcomes = all.filter(({ now, measure }) => now.state !== 'none' && measure.better !== 'context');
  const schools = chronic ? bySchool(lookup, chronic, year, names) : [];
  const grades = chronic ? byMember(lookup, chronic, year, 'grade') : [];
  const races = chronic ? byMember(lookup, chronic, year, 'race_ethnicity') : [];
  const drifted = outcomes
    .filter(
      ({ change, measure }) => ['unclear', 'unjudged'].includes(change.verdict) && movedWrongWay(change.by, measure),
    )
    .map((each): Worse => ({ ...each, where: { kind: 'district', name: '' } }));
  const [cost, partners] = await Promise.all([
    strategyCost(window, lookup, year),
    partnersStaying(window, lookup, year),
  ]);
  const judged = chronic ? lookup.figure({ indicator: chronic.id, year }) : null;
  return {
    frame: about,
    hasFigures: districtCells.length > 0 && about.schoolYear !== null,
    judged: judged ?? lookup.figure({ indicator: '', year }),
    outcomes,
    keyFigures: keyIds.flatMap((id) => outcomes.filter(({ measure }) => measure.id === id)),
    ...worseThings(outcomes, schools, [...grades, ...races]),
    drifted,
    chronic,
    gaps: chronic ? gaps(lookup, chronic, year) : [],
    narrowed: chronic ? narrowed(lookup, chronic, year) : [],
    tiers: tiers(lookup, year),
    tierMeasure: findMeasure('attendance_tiers') ?? null,
    schools,
    grades,
    races,
    years: chronic ? years(lookup, chronic) : null,
    attendance,
    months: attendance ? months(lookup, attendance, year) : null,
    goals: goalsOf(goals, lookup, { school: 'district', year }),
    cost,
    partners,
  };
}
