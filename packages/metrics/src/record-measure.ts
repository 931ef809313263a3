/**
 * How units that are not students become a figure: needs, referrals, participations, answers. The engine adds them up and, because
 * several units can be about one person, counts the persons behind each figure apart (`person_id`), by whom alone it is protected.
 *
 * share: units for which `value` is true, of all units. Percent.
 * ratio: sum of `numerator` over sum of `denominator`, times `scale` (100 for a percent, 1 for dollars a person). Rows may have only one of
 *   the two: money spent is a row without a person, a participant a row with the denominator 1.
 * total: sum of `value`; where the units are persons, how many they are. A row without a person is so many heads, unless about nobody.
 * quartiles: median of `value`, with the quarter below and the quarter above (type 7 of Hyndman and Fan).
 * survival: Kaplan–Meier median of `days`, `scale` of which make one, until what is waited for, which `ended` says has come; where not, the wait goes on after `days`.
 * within: by the same estimate, the share for whom it has come within so many days. Percent.
 * favorable: answers for which `value` is true, of all; with `universe` people asked, the interval knows how many could still have answered.
 * score: mean of `value`, from 0 to 100; with `universe` as above. `universe` is of the place and member that the unit is in.
 * side_gap: mean of `value` on the `side` labor less that on the side management, in points of the score; of a member that is one side
 *   alone (a breakdown `side`), its mean. Needs five on each side.
 * largest_gap: the largest difference between the share of a part among those who answered and among those asked, in points:
 *   one unit per part, with its `division` (grade, language), `people_answered` and `people_asked`; parts of fewer than ten asked stand together.
 * concentration: the sum of the squared shares of `value` by `source`, or with `inverse` one over it: how many equal sources would be as
 *   concentrated.
 * agreement: weighted kappa of the ranks `one` and `other` that two raters gave to each unit; of fewer than `fewest` it is not told.
 * balance: the smaller of the sums of `numerator` and `denominator` over the larger.
 * largest: the largest `value`.
 * relative: the share of units with `value` in a group over the share among all other groups, with its interval by the logarithm.
 */
export type RecordMeasure =
  | { readonly kind: 'share' }
  | { readonly kind: 'ratio'; readonly scale: number; readonly isPart: boolean }
  | { readonly kind: 'total'; readonly scale: number }
  | { readonly kind: 'quartiles'; readonly scale: number }
  | { readonly kind: 'survival'; readonly scale: number }
  | { readonly kind: 'within'; readonly days: number }
  | { readonly kind: 'favorable' }
  | { readonly kind: 'score' }
  | { readonly kind: 'side_gap' }
  | { readonly kind: 'largest_gap' }
  | { readonly kind: 'relative' }
  | { readonly kind: 'concentration'; readonly inverse: boolean }
  | { readonly kind: 'agreement'; readonly fewest: number }
  | { readonly kind: 'balance' }
  | { readonly kind: 'largest'; readonly scale: number };

/** Measures that no rule protects: they are of things alone, never of persons. */
export const ofThingsAlone: readonly RecordMeasure['kind'][] = ['concentration', 'agreement', 'balance', 'largest'];

export const shareOfRecords = (): RecordMeasure => ({ kind: 'share' });
/** `isPart`: the numerator is a part of the denominator, so that both sides of it are persons to protect. */
export const ratioOfRecords = (scale = 1, isPart = false): RecordMeasure => ({ kind: 'ratio', scale, isPart });
export const total = (scale = 1): RecordMeasure => ({ kind: 'total', scale });
export const quartiles = (scale = 1): RecordMeasure => ({ kind: 'quartiles', scale });
export const survival = (scale = 1): RecordMeasure => ({ kind: 'survival', scale });
export const within = (days: number): RecordMeasure => ({ kind: 'within', days });
export const favorable = (): RecordMeasure => ({ kind: 'favorable' });
export const score = (): RecordMeasure => ({ kind: 'score' });
export const sideGap = (): RecordMeasure => ({ kind: 'side_gap' });
export const largestGap = (): RecordMeasure => ({ kind: 'largest_gap' });
export const relative = (): RecordMeasure => ({ kind: 'relative' });
export const shareOfSources = (): RecordMeasure => ({ kind: 'concentration', inverse: false });
export const effectiveSources = (): RecordMeasure => ({ kind: 'concentration', inverse: true });
export const agreement = (fewest: number): RecordMeasure => ({ kind: 'agreement', fewest });
export const balance = (): RecordMeasure => ({ kind: 'balance' });
export const largest = (scale = 1): RecordMeasure => ({ kind: 'largest', scale });
