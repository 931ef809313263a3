/**
 * How units become a figure. Only the engine adds them up, so an author cannot make a small cell.
 * What is added are whole numbers (24ths of a day), so that sums are exact in any order; `scale` of them make one.
 *
 * share: units for which `value` is true, of all units. Percent of people.
 * remainder: the same, of the people that the share `of` leaves: the two together say no more than one of them.
 * ratio: sum of `numerator` over sum of `denominator`, a part of a whole (days of days). Percent.
 * mean: sum of `value` over units.
 * head_count: sum of `numerator` over the days of school of the place, as warehouse.school_period has them.
 * parts: every unit falls in one `part`; the figure of each part is its share of the units.
 * bands: the same several times over: each of the `divisions` is a column that holds the part, empty where a unit is in none.
 * difference: the share `of` in one year less the same in the year before, in points, for the members of `breakdown`
 *   that the units are in. It is made from the two published shares alone.
 * complement_gap: the share `of` of those who are in a group told by yes and no, less that of those who are not, in points, for each
 *   of `breakdowns`. Like a difference, it is made from the two published shares alone.
 * weekdays: days absent of days enrolled on one weekday, less the mean of the other four, in points; columns
 *   absent_monday … and enrolled_monday …
 * each: `value` is told of each student by name, in the confidential list of the student’s school, and never added up.
 */
export type Measure =
  | { readonly kind: 'share' }
  | { readonly kind: 'remainder'; readonly of: string }
  | { readonly kind: 'ratio'; readonly scale: number }
  | { readonly kind: 'mean'; readonly scale: number }
  | { readonly kind: 'head_count'; readonly scale: number }
  | { readonly kind: 'parts'; readonly breakdown: string; readonly members: readonly string[] }
  | { readonly kind: 'bands'; readonly divisions: readonly string[]; readonly members: readonly string[] }
  | { readonly kind: 'difference'; readonly of: string; readonly breakdown: string }
  | { readonly kind: 'complement_gap'; readonly of: string; readonly breakdowns: readonly string[] }
  | { readonly kind: 'weekdays'; readonly scale: number }
  | { readonly kind: 'each' };

/** The days of a week of school, as columns and members are named after them. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

export const share = (): Measure => ({ kind: 'share' });
/** `of` is the id of the share of which this is the rest; both have the same units. */
export const remainder = (of: string): Measure => ({ kind: 'remainder', of });
export const ratio = (scale = 1): Measure => ({ kind: 'ratio', scale });
export const mean = (scale = 1): Measure => ({ kind: 'mean', scale });
export const headCount = (scale = 1): Measure => ({ kind: 'head_count', scale });
/** `breakdown` is the name the parts go by in a release (tier); `members` all that can occur, in their natural order. */
export const parts = (breakdown: string, members: readonly string[]): Measure => ({
  kind: 'parts',
  breakdown,
  members,
});
/** `divisions` are the names that columns and breakdowns go by (first_9_days); `members` all that can occur in any, in order. */
export const bands = (divisions: readonly string[], members: readonly string[]): Measure => ({
  kind: 'bands',
  divisions,
  members,
});
/** `of` is the id of a share that is published by `breakdown`. */
export const difference = (of: string, breakdown: string): Measure => ({ kind: 'difference', of, breakdown });
/** `of` is the id of a share that is published by `breakdowns`, each of two members: yes and no. */
export const complementGap = (of: string, breakdowns: readonly string[]): Measure => ({
  kind: 'complement_gap',
  of,
  breakdowns,
});

/** What a group told by yes and no is called, and everybody else. */
export const IN_GROUP = 'yes';
export const COMPLEMENT = 'no';

/** The indicator from whose figures alone this one’s are made, and the breakdowns that it has of them; undefined where it counts for itself. */
export const derivedFrom = (
  measure: Measure,
): { readonly of: string; readonly breakdowns: readonly string[] } | undefined => {
  if (measure.kind === 'difference') return { of: measure.of, breakdowns: [measure.breakdown] };
  return measure.kind === 'complement_gap' ? measure : undefined;
};
export const weekdayGap = (scale = 1): Measure => ({ kind: 'weekdays', scale });
export const each = (): Measure => ({ kind: 'each' });
