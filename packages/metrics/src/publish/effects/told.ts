import type { Days } from './pairs.ts';
import { defaultRules, type Rules } from '../protect/primary.ts';

/** Students behind a figure that may be told, if none of the figures already told gives a handful of them away. */
export interface Group {
  /** Figures of one comparison: those of schools add up to that of the district. */
  readonly comparison: string;
  readonly isDistrict: boolean;
  readonly students: ReadonlySet<number>;
}

/** Whether the days of these students may be told: enough of them on either side, and nobody who is most of it. */
export function areTellable(days: readonly Days[], rules: Rules = defaultRules): boolean {
  if (days.length < rules.minimumGroup) return false;
  return (['before', 'after'] as const).every((when) => {
    const absent = days.map((one) => (when === 'before' ? one.beforeAbsent : one.afterAbsent));
    const present = days.map((one) =>
      when === 'before' ? one.beforeEnrolled - one.beforeAbsent : one.afterEnrolled - one.afterAbsent,
    );
    return isSpread(absent, rules) && isSpread(present, rules);
  });
}

function isSpread(amounts: readonly number[], { minimumSide }: Rules): boolean {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return amounts.filter((amount) => amount > 0).length >= minimumSide && 2 * Math.max(...amounts) <= sum;
}

/**
 * Which groups are told, in the order of importance that they come in. One is left out where what it and a group already told have not
 * in common is a handful: the larger less the smaller would be these few. So too where the schools told leave a handful of their district.
 */
export function toldTogether<G extends Group>(groups: readonly G[], { minimumGroup }: Rules = defaultRules): G[] {
  const isHandful = (count: number): boolean => count > 0 && count < minimumGroup;
  const told: G[] = [];
  for (const one of groups) {
    const gives = told.some(({ students }) => isHandful(excess(students, one.students)));
    const district = told.find(({ comparison, isDistrict }) => comparison === one.comparison && isDistrict);
    const beside = told.filter(({ comparison, isDistrict }) => comparison === one.comparison && !isDistrict);
    const covered = [...beside, one].reduce((sum, { students }) => sum + students.size, 0);
    const leaves = !one.isDistrict && district !== undefined && isHandful(district.students.size - covered);
    if (!gives && !leaves) told.push(one);
  }
  return told;
}

/** How many more the one has than the other, where the one holds all of the other; 0 where neither holds the other. */
function excess(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [larger, smaller] = a.size >= b.size ? [a, b] : [b, a];
  for (const student of smaller) if (!larger.has(student)) return 0;
  return larger.size - smaller.size;
}
