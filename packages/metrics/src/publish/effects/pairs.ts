/** Days of one student on both sides of a day, in any one unit. */
export interface Days {
  readonly student: number;
  readonly beforeEnrolled: number;
  readonly beforeAbsent: number;
  readonly afterEnrolled: number;
  readonly afterAbsent: number;
}

/** A student who was served, and some similar students of the same school who were not. */
export interface Candidates {
  readonly school: number;
  readonly served: Days;
  readonly others: readonly Days[];
}

export interface Pair {
  readonly school: number;
  readonly served: Days;
  readonly unserved: Days;
}

export const shareBefore = ({ beforeAbsent, beforeEnrolled }: Days): number => beforeAbsent / beforeEnrolled;

/**
 * One similar student for each who was served, nobody twice: those with the fewest to choose from choose first, each the nearest in
 * days absent before. The order is of numbers alone, so that the same data make the same pairs. Only the days before are looked at.
 */
export function matchPairs(sets: readonly Candidates[]): Pair[] {
  const used = new Set<number>();
  const inOrder = [...sets].sort((a, b) => a.others.length - b.others.length || a.served.student - b.served.student);
  return inOrder.flatMap(({ school, served, others }) => {
    const distance = (one: Days): number => Math.abs(shareBefore(one) - shareBefore(served));
    const [nearest] = others
      .filter(({ student }) => !used.has(student))
      .sort((a, b) => distance(a) - distance(b) || a.student - b.student);
    if (nearest === undefined) return [];
    used.add(nearest.student);
    return [{ school, served, unserved: nearest }];
  });
}
