import type { AbsencesLeft, Cell, ExactFigure, ListCount, SchoolWindow, ToDay } from '@hearth/metrics/window';
import { FIRST_DAY } from '#lib/figures/early.ts';
import { type Figure, nothing } from '#lib/figures/figure.ts';
import { wilson } from '#lib/figures/interval.ts';

/** A school’s figure up to one of its days of school. */
export interface ToDayPoint {
  readonly day: number;
  readonly figure: Figure;
}

/** The lists that make up the one for tomorrow: numbers of students, never names. */
export interface Lists {
  readonly fewLeft: number;
  readonly wentOver: number;
  readonly canRecover: number;
}

/** Students who can still miss so many days. */
export interface Left {
  /** Null: no more than those already missed; the student cannot finish under the threshold. */
  readonly left: number | null;
  readonly over: number;
  readonly under: number;
  /** Of these, those without support on record. */
  readonly overAlone: number;
  readonly underAlone: number;
}

/** What only the school’s own staff are told; no name is in it. */
export interface OwnSchool {
  readonly lists: Lists;
  /** Over the threshold now, across schools. */
  readonly over: number;
  /** Of these, those who can still finish under it; null where no calendar tells. */
  readonly recoverable: number | null;
  /** Of those, the ones without support on record; null where no service is loaded, so that nobody knows. */
  readonly unsupported: number | null;
  readonly left: readonly Left[];
  /** Enrolled students of whom no calendar tells how many absences are left. */
  readonly leftUnknown: number;
  readonly now: readonly ToDayPoint[];
  readonly then: readonly ToDayPoint[];
  readonly nextDay: string | null;
  readonly lastDay: string | null;
}

/** Exact figures in the shape of published ones, so that every block of a page draws either. */
export const asCells = (figures: readonly ExactFigure[]): readonly Cell[] =>
  figures.map((figure) => ({ ...figure, grain: 'school', coded: null, size_band: null }));

/** The share chronically absent to each day of one school year; broken where no register was taken since the day before. */
export function toDays(rows: readonly ToDay[], schoolYear: number): readonly ToDayPoint[] {
  const ofYear = rows.filter((row) => row.school_year === schoolYear);
  return ofYear.flatMap(({ instructional_day: day, students, chronic, enrolled_units }, at) => {
    if (day < FIRST_DAY) return [];
    const before = ofYear[at - 1];
    if (before && before.enrolled_units >= enrolled_units)
      return [{ day, figure: { ...nothing, state: 'not_submitted' as const } }];
    return [{ day, figure: share(chronic, students) }];
  });
}

function share(part: number, whole: number): Figure {
  if (whole === 0) return { ...nothing, state: 'too_few_days' };
  const { low, high } = wilson(part / whole, whole);
  return {
    ...nothing,
    state: 'shown',
    value: (100 * part) / whole,
    low: 100 * low,
    high: 100 * high,
    people: whole,
    numerator: part,
    denominator: whole,
  };
}

/** Students by absences left, those who have none to spare first. */
export function byAbsencesLeft(rows: readonly AbsencesLeft[]): readonly Left[] {
  const known = rows.filter(({ absences_left }) => absences_left !== null);
  const keys = new Set(known.map(({ absences_left }) => ((absences_left ?? 0) < 0 ? null : absences_left)));
  const sum = (left: number | null, isOver: boolean, isAlone = false): number =>
    total(
      known.filter(({ absences_left, over_now, supported }) => {
        const key = (absences_left ?? 0) < 0 ? null : absences_left;
        return key === left && over_now === isOver && !(isAlone && supported);
      }),
    );
  return [...keys]
    .sort((a, b) => (a ?? -1) - (b ?? -1))
    .map((left) => ({
      left,
      over: sum(left, true),
      under: sum(left, false),
      overAlone: sum(left, true, true),
      underAlone: sum(left, false, true),
    }));
}

const total = (rows: readonly AbsencesLeft[]): number => rows.reduce((sum, { students }) => sum + students, 0);

/** What the school’s own folder tells of it, beside its figures. `hasServices`: without any, nothing is known of support. */
export async function ownSchool(own: SchoolWindow, schoolYear: number, hasServices: boolean): Promise<OwnSchool> {
  const [lists, left, days, calendar] = await Promise.all([
    own.lists(),
    own.absencesLeft(),
    own.days(),
    own.calendar(),
  ]);
  const on = (list: ListCount['list']): number => lists.find((each) => each.list === list)?.students ?? 0;
  const over = left.filter(({ over_now }) => over_now);
  const recoverable = over.filter(({ absences_left }) => (absences_left ?? -1) >= 0);
  const isKnown = over.length === 0 || over.some(({ absences_left }) => absences_left !== null);
  return {
    lists: { fewLeft: on('few_left'), wentOver: on('went_over'), canRecover: on('can_recover') },
    over: total(over),
    recoverable: isKnown ? total(recoverable) : null,
    unsupported: isKnown && hasServices ? total(recoverable.filter(({ supported }) => !supported)) : null,
    left: byAbsencesLeft(left),
    leftUnknown: total(left.filter(({ absences_left }) => absences_left === null)),
    now: toDays(days, schoolYear),
    then: toDays(days, schoolYear - 1),
    ...calendar,
  };
}
