import type { Cell } from '@hearth/metrics/window';

/** The states in which a figure can be; zero is a shown figure with its own form. */
export type State =
  'shown' | 'coded' | 'protected' | 'too_few_days' | 'not_submitted' | 'not_mapped' | 'none' | 'cannot_tell';

/** What a page may know of one published cell: the figure and its state, without its place. */
export interface Figure {
  readonly state: State;
  /** In the indicator's unit; percents from 0 to 100. Null unless shown. */
  readonly value: number | null;
  /** Ends of the 95% interval, where the figure is an estimate. */
  readonly low: number | null;
  readonly high: number | null;
  /** Where the value is a median: the ends of the middle half. */
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  readonly people: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The range in place of a figure: ≤10, 11-19, ≥95. */
  readonly coded: string | null;
  readonly band: string | null;
}

const bare = {
  value: null,
  low: null,
  high: null,
  lowerQuartile: null,
  upperQuartile: null,
  people: null,
  numerator: null,
  denominator: null,
  coded: null,
  band: null,
};

/** No such figure in the release: the question does not apply. */
export const nothing: Figure = { state: 'none', ...bare };

/** The figure of a cell; a missing cell is `none`. */
export function figureOf(cell: Cell | undefined): Figure {
  if (!cell) return nothing;
  if (cell.status !== 'shown') return { state: cell.status, ...bare, coded: cell.coded, band: cell.size_band };
  const { value, low, high, people, numerator, denominator } = cell;
  const { lower_quartile: lowerQuartile, upper_quartile: upperQuartile } = cell;
  return { ...nothing, state: 'shown', value, low, high, lowerQuartile, upperQuartile, people, numerator, denominator };
}

/** A figure that can be drawn and compared. */
export type Shown = Figure & { readonly state: 'shown'; readonly value: number };

export const isShown = (figure: Figure): figure is Shown => figure.state === 'shown' && figure.value !== null;

/** The limits of a range: ≤10 → 0 to 10, ≥95 → 95 to 100, 11-19 → 11 to 19. Null when it is not one. */
export function codedLimits(coded: string | null): { readonly from: number; readonly to: number } | null {
  const found = /^(≤|≥|<=|>=|<|>)?\s*(\d+(?:\.\d+)?)(?:\s*[-\u2013]\s*(\d+(?:\.\d+)?))?%?$/u.exec(coded ?? '');
  if (!found) return null;
  const first = Number(found[2]);
  if (found[1] && '≤<='.includes(found[1])) return { from: 0, to: first };
  if (found[1]) return { from: first, to: 100 };
  return found[3] === undefined ? null : { from: first, to: Number(found[3]) };
}
