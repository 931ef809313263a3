/**
 * How units become a figure. Only the engine adds them up, so an author cannot make a small cell.
 * What is added are whole numbers (24ths of a day), so that sums are exact in any order; `scale` of them make one.
 *
 * share: units for which `value` is true, of all units. Percent of people.
 * ratio: sum of `numerator` over sum of `denominator`, a part of a whole (days of days). Percent.
 * mean: sum of `value` over units.
 * head_count: sum of `numerator` over the days of school of the place, as warehouse.school_period has them.
 * parts: every unit falls in one `part`; the figure of each part is its share of the units.
 */
export type Measure =
  | { readonly kind: 'share' }
  | { readonly kind: 'ratio'; readonly scale: number }
  | { readonly kind: 'mean'; readonly scale: number }
  | { readonly kind: 'head_count'; readonly scale: number }
  | { readonly kind: 'parts'; readonly breakdown: string; readonly members: readonly string[] };

export const share = (): Measure => ({ kind: 'share' });
export const ratio = (scale = 1): Measure => ({ kind: 'ratio', scale });
export const mean = (scale = 1): Measure => ({ kind: 'mean', scale });
export const headCount = (scale = 1): Measure => ({ kind: 'head_count', scale });
/** `breakdown` is the name the parts go by in a release (tier); `members` all that can occur, in their natural order. */
export const parts = (breakdown: string, members: readonly string[]): Measure => ({
  kind: 'parts',
  breakdown,
  members,
});
