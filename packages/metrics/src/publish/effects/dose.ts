/** Hours received before the outcome, half-open: exactly five hours are in 5-9. Fixed before any data are seen. */
export const hourBins = ['0', '<5', '5-9', '10-19', '20+'] as const;
export type HourBin = (typeof hourBins)[number];

/** What is known of all the students of one bin: sums of days enrolled (e) and absent (a) in the outcome window. */
export interface BinSums {
  readonly bin: HourBin;
  readonly people: number;
  readonly enrolled: number;
  readonly absent: number;
  readonly squaredEnrolled: number;
  readonly squaredAbsent: number;
  readonly products: number;
  /** Students with any day absent, and with any present. */
  readonly everAbsent: number;
  readonly everPresent: number;
  /** The most days absent of one student. */
  readonly largest: number;
}

export interface BinFigure {
  /** Percent of days absent, of all days of all students together. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959963984540054;

/**
 * Share of days absent with a 95% interval in which students, not days, are what varies: a ratio of two sums over students
 * (Cochran, Sampling Techniques, 3rd edition, 6.3). At least two students.
 */
export function binFigure({ people, enrolled, absent, squaredEnrolled, squaredAbsent, products }: BinSums): BinFigure {
  const share = absent / enrolled;
  const residuals = Math.max(0, squaredAbsent - 2 * share * products + share ** 2 * squaredEnrolled);
  const error = Math.sqrt((residuals * people) / (people - 1)) / enrolled;
  return {
    share: 100 * share,
    low: 100 * Math.max(0, share - Z * error),
    high: 100 * Math.min(1, share + Z * error),
  };
}

/** Without the students of no hours, or with hours of one kind alone, there is nothing to compare. */
export function canTell(bins: readonly BinSums[], minimumGroup: number): boolean {
  const large = bins.filter(({ people }) => people >= minimumGroup);
  return large.some(({ bin }) => bin === '0') && large.filter(({ bin }) => bin !== '0').length >= 2;
}
