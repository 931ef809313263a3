/** One wait: how many days, and whether what was waited for came at their end. Where not, the wait went on beyond what is known. */
export interface Wait {
  readonly days: number;
  readonly ended: boolean;
}

/** The estimate just after `days`: the share still waiting, with Greenwood’s sum for its variance. */
export interface SurvivalStep {
  readonly days: number;
  readonly waiting: number;
  /** Σ d / (n (n − d)): the variance of the logarithm of `waiting`. */
  readonly greenwood: number;
}

/** The Kaplan–Meier curve, a step for each day on which a wait ended. Source: Kaplan & Meier (1958), JASA 53:457–481. */
export function kaplanMeier(waits: readonly Wait[]): SurvivalStep[] {
  const sorted = [...waits].sort((a, b) => a.days - b.days);
  const steps: SurvivalStep[] = [];
  let waiting = 1;
  let greenwood = 0;
  for (let first = 0; first < sorted.length;) {
    const days = sorted[first]?.days ?? 0;
    let after = first;
    let ended = 0;
    // who leaves on a day on which others end is still at risk on it
    for (; after < sorted.length && sorted[after]?.days === days; after++) ended += sorted[after]?.ended ? 1 : 0;
    const atRisk = sorted.length - first;
    if (ended > 0) {
      waiting *= (atRisk - ended) / atRisk;
      greenwood += ended / (atRisk * (atRisk - ended));
      steps.push({ days, waiting, greenwood });
    }
    first = after;
  }
  return steps;
}

/** The 95% interval of a step by log(−log), which stays between 0 and 1. Source: Kalbfleisch & Prentice (1980), section 1.3. */
export function survivalInterval({ waiting, greenwood }: SurvivalStep): { low: number; high: number } {
  if (waiting <= 0 || waiting >= 1) return { low: waiting, high: waiting };
  const spread = Math.exp((1.96 * Math.sqrt(greenwood)) / Math.abs(Math.log(waiting)));
  return { low: waiting ** spread, high: waiting ** (1 / spread) };
}

// a product of fractions that is exactly a half may be written a hair above it
const isAtMostHalf = (share: number): boolean => share <= 0.5 + 1e-12;

export interface MedianWait {
  /** The first day by which half or fewer still wait; absent where more than half still wait at the end of what is known. */
  readonly median?: number;
  readonly low?: number;
  readonly high?: number;
}

/**
 * The median wait and its 95% interval: the days at which the ends of the interval of the curve cross a half.
 * Source: Brookmeyer & Crowley (1982), Biometrics 38:29–41, with the log(−log) transformation.
 */
export function medianWait(waits: readonly Wait[]): MedianWait {
  const steps = kaplanMeier(waits);
  const firstWhere = (share: (step: SurvivalStep) => number): number | undefined =>
    steps.find((step) => isAtMostHalf(share(step)))?.days;
  const median = firstWhere(({ waiting }) => waiting);
  const low = firstWhere((step) => survivalInterval(step).low);
  // at its end the curve is 0 and has no spread
  const high = firstWhere((step) => (step.waiting > 0 ? survivalInterval(step).high : 0.5 + 1));
  return {
    ...(median === undefined ? {} : { median }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

/**
 * The share for whom it has come within so many days, with its 95% interval; from 0 to 1. Undefined where nobody is known for so long:
 * every wait ended or was lost from sight before, and some were lost.
 */
export function shareWithin(
  waits: readonly Wait[],
  days: number,
): { value: number; low: number; high: number } | undefined {
  const last = kaplanMeier(waits).findLast((step) => step.days <= days);
  const isKnown = waits.some((wait) => wait.days >= days) || last?.waiting === 0;
  if (!isKnown) return undefined;
  if (last === undefined) return { value: 0, low: 0, high: 0 };
  const { low, high } = survivalInterval(last);
  return { value: 1 - last.waiting, low: 1 - high, high: 1 - low };
}
