import { type Change, compare } from '#lib/figures/change.ts';
import { type Figure, isShown, nothing } from '#lib/figures/figure.ts';
import type { Lookup } from '#lib/figures/lookup.ts';
import { binaryGroups, byName, inGradeOrder, tierMembers } from '#lib/figures/order.ts';
import { newcombe } from '#lib/figures/interval.ts';
import type { Measure } from './measure.ts';
import { outcome, type Outcome } from './outcome.ts';

/** A school as lists and charts name it. */
export interface SchoolName {
  readonly id: string;
  readonly name: string;
}

export interface SchoolOutcome extends Outcome {
  readonly school: SchoolName;
}

/** A measure at every school, by the alphabet. */
export const bySchool = (
  lookup: Lookup,
  measure: Measure,
  year: number,
  schools: readonly SchoolName[],
): readonly SchoolOutcome[] =>
  byName(schools).map((school) => ({ school, ...outcome(lookup, measure, { year, school: school.id }) }));

export interface MemberOutcome extends Outcome {
  readonly breakdown: string;
  readonly member: string;
}

/** A measure for each member of a breakdown, in natural order. */
export function byMember(
  lookup: Lookup,
  measure: Measure,
  year: number,
  breakdown: string,
  school = 'district',
): readonly MemberOutcome[] {
  const found = lookup.members(breakdown, year, measure.id, school);
  const members = breakdown === 'grade' ? inGradeOrder(found) : [...found].sort((a, b) => a.localeCompare(b));
  return members.map((member) => ({
    breakdown,
    member,
    ...outcome(lookup, measure, { year, school, breakdown, member }),
  }));
}

/** A group against everyone not in it. */
export interface Gap {
  readonly group: string;
  readonly inside: Figure;
  readonly outside: Figure;
  /** inside − outside, judged: better means the group is better off. */
  readonly gap: Change;
  /** The same a year ago; null when it cannot be said. */
  readonly gapBefore: number | null;
}

const inGroup = (
  lookup: Lookup,
  measure: Measure,
  year: number,
  school: string,
  group: string,
  member: 'yes' | 'no',
): Figure => lookup.figure({ indicator: measure.id, year, school, breakdown: group, member });

/** Every group told by yes and no, against everyone else. */
export function gaps(lookup: Lookup, measure: Measure, year: number, school = 'district'): readonly Gap[] {
  return binaryGroups
    .filter((group) => lookup.members(group, year, measure.id, school).length > 0)
    .map((group) => {
      const pair = (when: number): [Figure, Figure] => [
        inGroup(lookup, measure, when, school, group, 'yes'),
        inGroup(lookup, measure, when, school, group, 'no'),
      ];
      const [inside, outside] = pair(year);
      const gap = compare(inside, outside, measure);
      return { group, inside, outside, gap, gapBefore: compare(...pair(year - 1), measure).by };
    });
}

/** A gap over the years, and who moved it. */
export interface GapHistory {
  readonly group: string;
  readonly years: readonly number[];
  readonly inside: readonly Figure[];
  readonly outside: readonly Figure[];
  readonly first: number;
  readonly last: number;
  /** Whose movement made most of the difference. */
  readonly because: 'group' | 'others' | 'both';
}

/** Whether chance alone would rarely have made the difference between two gaps. */
function isClearlyOther(now: Change, then: Change): boolean {
  if (
    now.by === null ||
    now.low === null ||
    now.high === null ||
    then.by === null ||
    then.low === null ||
    then.high === null
  )
    return false;
  const change = newcombe(
    { value: now.by, low: now.low, high: now.high },
    { value: then.by, low: then.low, high: then.high },
  );
  return change.low > 0 || change.high < 0;
}

/** Gaps that narrowed by more than chance allows since the first year to date on record, most first; at most two. */
export function narrowed(lookup: Lookup, measure: Measure, year: number): readonly GapHistory[] {
  const years = lookup.years('to_date').filter((each) => each <= year);
  const histories = binaryGroups.flatMap((group): GapHistory[] => {
    const series = (member: 'yes' | 'no'): Figure[] =>
      years.map((each) => inGroup(lookup, measure, each, 'district', group, member));
    const [inside, outside] = [series('yes'), series('no')];
    const [a, b, c, d] = [inside[0], outside[0], inside.at(-1), outside.at(-1)].map((figure) => figure ?? nothing);
    if (years.length < 3 || !a || !b || !c || !d) return [];
    if (!isShown(a) || !isShown(b) || !isShown(c) || !isShown(d)) return [];
    const [first, last] = [a.value - b.value, c.value - d.value];
    if (Math.abs(first) <= Math.abs(last) || !isClearlyOther(compare(c, d, measure), compare(a, b, measure))) return [];
    // toward better, each side’s own movement
    const way = measure.better === 'lower' ? -1 : 1;
    const [group_, others] = [way * (c.value - a.value), way * (b.value - d.value)];
    const because =
      group_ > 0 && group_ >= 2 * others ? 'group' : others > 0 && others >= 2 * group_ ? 'others' : 'both';
    return [{ group, years, inside, outside, first, last, because }];
  });
  const size = ({ first, last }: GapHistory): number => Math.abs(first) - Math.abs(last);
  return histories.sort((a, b) => size(b) - size(a)).slice(0, 2);
}

/** Students by share of days absent: five parts that make up all enrolled. */
export interface Tiers {
  readonly now: readonly Figure[];
  readonly then: readonly Figure[];
}

export function tiers(lookup: Lookup, year: number, school = 'district'): Tiers | null {
  const parts = (when: number): Figure[] =>
    tierMembers.map((member) =>
      lookup.figure({ indicator: 'attendance_tiers', year: when, school, breakdown: 'tier', member }),
    );
  const now = parts(year);
  return now.every((figure) => figure.state === 'none') ? null : { now, then: parts(year - 1) };
}

/** One measure month by month, this school year over last. */
export interface Months {
  /** 08, 09 … in the order of a school year. */
  readonly months: readonly { readonly now: string; readonly then: string }[];
  readonly now: readonly Figure[];
  readonly then: readonly Figure[];
}

export function months(lookup: Lookup, measure: Measure, year: number, school = 'district'): Months | null {
  const spans = ['07', '08', '09', '10', '11', '12', '01', '02', '03', '04', '05', '06'].map((month) => ({
    now: `${Number(month) > 6 ? year - 1 : year}-${month}`,
    then: `${Number(month) > 6 ? year - 2 : year - 1}-${month}`,
  }));
  const at = (when: number, period: string): Figure =>
    lookup.figure({ indicator: measure.id, year: when, kind: 'month', period, school });
  const all = spans.map((span) => ({ span, now: at(year, span.now), then: at(year - 1, span.then) }));
  const used = all.filter(({ now, then }) => now.state !== 'none' || then.state !== 'none');
  const first = used[0];
  const last = used.at(-1);
  if (!first || !last) return null;
  const kept = all.slice(all.indexOf(first), all.indexOf(last) + 1);
  return { months: kept.map(({ span }) => span), now: kept.map(({ now }) => now), then: kept.map(({ then }) => then) };
}

/** One measure in every school year on record: through the same instructional day. */
export interface Years {
  readonly years: readonly number[];
  readonly figures: readonly Figure[];
}

export function years(lookup: Lookup, measure: Measure, school = 'district'): Years {
  const all = lookup.years('to_date');
  return { years: all, figures: all.map((year) => lookup.figure({ indicator: measure.id, year, school })) };
}
