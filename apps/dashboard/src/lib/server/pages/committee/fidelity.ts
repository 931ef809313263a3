import type { Rating, RubricItem } from '@hearth/metrics/window';

/** How many schools the two sides see alike on an item, one phase apart, or further. */
export interface Apart {
  readonly agree: number;
  readonly one: number;
  readonly two: number;
}

/** One item of the rubric: what each side says, and how far apart they are. Ranks of phases count from 0. */
export interface ItemRatings extends Apart {
  readonly id: string;
  readonly wording: string;
  readonly strategy: string;
  /** The phase that half of the schools or more have reached, as labor sees it; null where labor rated none. */
  readonly labor: number | null;
  readonly management: number | null;
  /** Schools at which both sides rated it. */
  readonly both: number;
  /** Schools at which they are two phases apart or more. */
  readonly far: readonly string[];
}

/** The schools’ own ratings by two sides, item by item; no average of the sides, and no ranking of schools. */
export interface Fidelity extends Apart {
  readonly year: number;
  readonly items: readonly ItemRatings[];
  /** Pairs of ratings: items at schools that both sides rated. */
  readonly both: number;
  /** Schools rated by both sides, and by one of them. */
  readonly schools: number;
  readonly oneSided: number;
  /** The phase that was expected, where it is the same everywhere. */
  readonly expected: number | null;
  /** The last day of a rating. */
  readonly ratedOn: string;
  /** Items with a difference on which management sees a later phase everywhere, and those on which labor does. */
  readonly managementHigher: number;
  readonly laborHigher: number;
}

const phaseRank: Readonly<Record<Rating['phase'], number>> = { visioning: 0, engaging: 1, transforming: 2 };

/** The phase that half of the ranks or more have reached. */
const reachedByHalf = (ranks: readonly number[]): number | null =>
  [...ranks].sort((a, b) => b - a)[Math.ceil(ranks.length / 2) - 1] ?? null;

interface Pair {
  readonly school: string;
  readonly labor: number;
  readonly management: number;
}

function itemRatings(item: RubricItem, ratings: readonly Rating[]): ItemRatings & { readonly pairs: readonly Pair[] } {
  const of = (side: Rating['side']): ReadonlyMap<string, number> =>
    new Map(ratings.filter((each) => each.side === side).map(({ school_id, rank }) => [school_id, rank]));
  const [labor, management] = [of('labor'), of('management')];
  const pairs = [...labor].flatMap(([school, rank]): Pair[] => {
    const other = management.get(school);
    return other === undefined ? [] : [{ school, labor: rank, management: other }];
  });
  const apart = (test: (by: number) => boolean): readonly Pair[] =>
    pairs.filter((pair) => test(Math.abs(pair.labor - pair.management)));
  return {
    id: item.item_id,
    wording: item.wording,
    strategy: item.strategy ?? '',
    labor: reachedByHalf([...labor.values()]),
    management: reachedByHalf([...management.values()]),
    both: pairs.length,
    agree: apart((by) => by === 0).length,
    one: apart((by) => by === 1).length,
    two: apart((by) => by >= 2).length,
    far: apart((by) => by >= 2).map(({ school }) => school),
    pairs,
  };
}

/** Null where neither side rated anything. `ratings` are of one year, at the schools of the place. */
export function fidelityOf(items: readonly RubricItem[], ratings: readonly Rating[], year: number): Fidelity | null {
  if (ratings.length === 0) return null;
  const told = items
    .map((item) =>
      itemRatings(
        item,
        ratings.filter(({ item_id }) => item_id === item.item_id),
      ),
    )
    .filter(({ labor, management }) => labor !== null || management !== null);
  const pairs = told.flatMap((item) => item.pairs);
  const sides = new Map<string, Set<string>>();
  for (const { school_id, side } of ratings)
    if (side === 'labor' || side === 'management') sides.set(school_id, (sides.get(school_id) ?? new Set()).add(side));
  const expected = new Set(ratings.map(({ expected_phase }) => expected_phase));
  const [only] = expected;
  const total = (of: (item: Apart) => number): number => told.reduce((sum, item) => sum + of(item), 0);
  return {
    year,
    items: told.map(({ pairs: none, ...item }) => (void none, item)),
    both: pairs.length,
    agree: total(({ agree }) => agree),
    one: total(({ one }) => one),
    two: total(({ two }) => two),
    schools: [...sides.values()].filter(({ size }) => size === 2).length,
    oneSided: [...sides.values()].filter(({ size }) => size === 1).length,
    expected: expected.size === 1 && only ? phaseRank[only] : null,
    ratedOn:
      ratings
        .map(({ rated_on }) => rated_on)
        .sort()
        .at(-1) ?? '',
    managementHigher: pairs.filter((pair) => pair.management > pair.labor).length,
    laborHigher: pairs.filter((pair) => pair.labor > pair.management).length,
  };
}
