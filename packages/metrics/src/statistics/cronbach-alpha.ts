import { varianceOf } from './mean-interval.ts';

export interface Reliability {
  readonly alpha: number;
  readonly items: number;
  /** Respondents who answered every item; the others are left out. */
  readonly complete: number;
}

/**
 * Cronbach’s alpha of the answers of respondents (rows) to items (columns), reverse items already turned: k/(k−1) · (1 − Σ item variances
 * / variance of the sum), by sample variances over those who answered everything. Undefined with fewer than two items or respondents, or
 * where the sums do not vary. Source: Cronbach (1951), Psychometrika 16:297–334.
 */
export function cronbachAlpha(answers: readonly (readonly (number | null)[])[]): Reliability | undefined {
  const items = answers[0]?.length ?? 0;
  const complete = answers.filter((row): row is readonly number[] => row.every((answer) => answer !== null));
  if (items < 2 || complete.length < 2) return undefined;
  const ofSum = sampleVariance(complete.map((row) => row.reduce((sum, answer) => sum + answer, 0)));
  if (ofSum === 0) return undefined;
  const ofItems = Array.from({ length: items }, (_, item) => sampleVariance(complete.map((row) => row[item] ?? 0)));
  const alpha = (items / (items - 1)) * (1 - ofItems.reduce((sum, one) => sum + one, 0) / ofSum);
  return { alpha, items, complete: complete.length };
}

/** Variance of a sample, by n − 1. */
export const sampleVariance = (values: readonly number[]): number =>
  varianceOf({
    count: values.length,
    sum: values.reduce((sum, one) => sum + one, 0),
    squares: values.reduce((sum, one) => sum + one * one, 0),
  });
