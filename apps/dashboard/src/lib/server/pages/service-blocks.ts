import type { Effect, Service } from '@hearth/metrics/window';
import { type CurvePoint } from '#lib/charts/service-charts.ts';
import type { Lookup } from '#lib/figures/lookup.ts';
import { binaryGroups } from '#lib/figures/order.ts';
import type { MemberOutcome } from './blocks.ts';
import type { Measure } from './measure.ts';
import { outcome, type Outcome } from './outcome.ts';
import { serviceIds } from './service-ids.ts';

/** Where and when, and how a measure of that name is told there. */
export interface At {
  readonly year: number;
  readonly school: string;
  readonly measureOf: (id: string) => Measure | null;
}

const one = (lookup: Lookup, { year, school, measureOf }: At, id: string): Outcome | null => {
  const measure = measureOf(id);
  return measure && outcome(lookup, measure, { year, school });
};

/** A measure for each member of a breakdown that has a cell now; categories by the alphabet of their ids. */
export function members(lookup: Lookup, at: At, id: string, breakdown: string): readonly MemberOutcome[] {
  const { year, school } = at;
  const measure = at.measureOf(id);
  if (!measure) return [];
  return [...lookup.members(breakdown, year, id, school)]
    .sort((a, b) => a.localeCompare(b))
    .map((member) => ({ breakdown, member, ...outcome(lookup, measure, { year, school, breakdown, member }) }));
}

/** Who is reached: students, households and neighbors are other people, and visits are no people; never added. */
export interface Reach {
  readonly students: Outcome | null;
  readonly families: Outcome | null;
  readonly neighbors: Outcome | null;
  readonly visits: Outcome | null;
}

/** How long a referral waits for its first service; those still waiting count with the days they have waited. */
export interface Wait {
  readonly median: Outcome | null;
  readonly within14: Outcome | null;
  readonly within30: Outcome | null;
  /** The whole curve, for a school’s own staff; empty where only some days are told. */
  readonly curve: readonly CurvePoint[];
}

/** The least hours that services of a category say are enough, where all that say so agree. */
export type Minimums = Readonly<Record<string, number>>;

/** What a place’s services did: reach, wait, hours, needs. */
export interface ServiceBlocks {
  readonly reach: Reach;
  readonly wait: Wait;
  readonly hours: readonly MemberOutcome[];
  readonly minimums: Minimums;
  readonly enough: readonly MemberOutcome[];
  readonly met: Outcome | null;
  readonly metByCategory: readonly MemberOutcome[];
  readonly unmet: Outcome | null;
  readonly unmetByAge: readonly MemberOutcome[];
  readonly support: Outcome | null;
}

export function minimumsOf(services: readonly Service[]): Minimums {
  const byCategory = new Map<string, Set<number>>();
  for (const { category, minimum_hours } of services) {
    if (minimum_hours === null) continue;
    byCategory.set(category, (byCategory.get(category) ?? new Set()).add(minimum_hours));
  }
  return Object.fromEntries(
    [...byCategory].flatMap(([category, said]) => (said.size === 1 ? [[category, [...said][0] ?? 0]] : [])),
  );
}

/** Null where the release holds nothing of services for the place. */
export function serviceBlocks(
  lookup: Lookup,
  at: At,
  services: readonly Service[],
  curve: readonly CurvePoint[] = [],
): ServiceBlocks | null {
  const of = (id: string): Outcome | null => one(lookup, at, id);
  const reach: Reach = {
    students: of(serviceIds.students),
    families: of(serviceIds.families),
    neighbors: of(serviceIds.neighbors),
    visits: of(serviceIds.visits),
  };
  const wait = { median: of(serviceIds.wait), within14: of(serviceIds.within14), within30: of(serviceIds.within30) };
  const unmet = of(serviceIds.unmet);
  const all = [...Object.values(reach), ...Object.values(wait), unmet];
  if (all.every((each) => each === null || each.now.state === 'none')) return null;
  return {
    reach,
    wait: { ...wait, curve },
    hours: members(lookup, at, serviceIds.hours, 'category'),
    minimums: minimumsOf(services),
    enough: members(lookup, at, serviceIds.enough, 'category'),
    met: of(serviceIds.met),
    metByCategory: members(lookup, at, serviceIds.met, 'category'),
    unmet,
    unmetByAge: members(lookup, at, serviceIds.unmet, 'age'),
    support: of(serviceIds.support),
  };
}

/** Groups told by yes and no, by the ratio of the one to everybody else. */
export const equity = (lookup: Lookup, at: At): readonly MemberOutcome[] => {
  const measure = at.measureOf(serviceIds.equity);
  if (!measure) return [];
  const { year, school } = at;
  return binaryGroups
    .map((breakdown) => ({
      breakdown,
      member: 'yes',
      ...outcome(lookup, measure, { year, school, breakdown, member: 'yes' }),
    }))
    .filter(({ now }) => now.state !== 'none');
};

/** Students with a service before and after it began, beside similar students without one. */
export interface BeforeAfter {
  readonly category: string;
  readonly served: Effect;
  readonly unserved: Effect;
  readonly difference: Effect | null;
}

/** Absence in the days after, by hours received before them. */
export interface Dose {
  readonly category: string;
  readonly bins: readonly Effect[];
}

export interface Effects {
  readonly beforeAfter: readonly BeforeAfter[];
  readonly doses: readonly Dose[];
}

const ofYear = (rows: readonly Effect[], kind: Effect['effect'], year: number): Map<string, Effect[]> => {
  const found = new Map<string, Effect[]>();
  for (const row of rows)
    if (row.effect === kind && row.school_year === year)
      found.set(row.category, [...(found.get(row.category) ?? []), row]);
  return found;
};

/** Every category meant to help students come, and also one of them alone: where only one has students, the two are the same and are told once. */
const told = (all: readonly BeforeAfter[]): readonly BeforeAfter[] =>
  all.length === 2 && all.some(({ category }) => category === 'all') && sameSides(all)
    ? all.filter(({ category }) => category !== 'all')
    : all;

const sameSides = ([one, other]: readonly BeforeAfter[]): boolean =>
  (['served', 'unserved'] as const).every((side) =>
    (['status', 'people', 'before', 'after'] as const).every((each) => one?.[side][each] === other?.[side][each]),
  );

/** Before and after by `category`: of a kind of service, or of a partner by its number; a side that is missing leaves the comparison out. */
const comparisonsOf = (rows: readonly Effect[], kind: Effect['effect'], year: number): readonly BeforeAfter[] =>
  [...ofYear(rows, kind, year)].flatMap(([category, sides]): BeforeAfter[] => {
    const side = (name: string): Effect | undefined => sides.find((each) => each.side === name);
    const [served, unserved] = [side('served'), side('unserved')];
    return served && unserved ? [{ category, served, unserved, difference: side('difference') ?? null }] : [];
  });

/** Before and after of whoever took part in anything that one partner gives, by the partner’s number. */
export const effectsOfPartners = (rows: readonly Effect[], year: number): ReadonlyMap<string, BeforeAfter> =>
  new Map(comparisonsOf(rows, 'before_after_partner', year).map((each) => [each.category, each]));

/** The comparisons of one school year; a side that is missing leaves the comparison out, a hidden one does not. */
export function effectsOf(rows: readonly Effect[], year: number): Effects {
  const beforeAfter = comparisonsOf(rows, 'before_after_served', year);
  const doses = [...ofYear(rows, 'dose_response_bins', year)].map(([category, bins]) => ({
    category,
    bins: [...bins].sort((a, b) => a.position - b.position),
  }));
  return { beforeAfter: told(beforeAfter), doses };
}
