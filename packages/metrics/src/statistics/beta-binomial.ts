import { logGamma } from './log-gamma.ts';

/** How many students had `absent` of `days` days. */
export interface Observed {
  readonly days: number;
  readonly absent: number;
  readonly students: number;
}

/** A distribution of daily absence risks: Beta(a, b), with mean a / (a + b). */
export interface Risks {
  readonly a: number;
  readonly b: number;
}

/**
 * The distribution of risks that gives the mean and the spread of the shares observed, weighted by days (method of moments).
 * Undefined where nothing varies: no student, nobody ever absent, or everybody always.
 *
 * Source: Kleinman (1973), JASA 68:46–54, for unequal numbers of days.
 */
export function fitRisks(observed: readonly Observed[]): Risks | undefined {
  let students = 0;
  let days = 0;
  let squares = 0;
  let absent = 0;
  for (const one of observed) {
    students += one.students;
    days += one.students * one.days;
    squares += one.students * one.days ** 2;
    absent += one.students * one.absent;
  }
  const mean = absent / days;
  if (!(students > 1 && mean > 0 && mean < 1)) return undefined;
  const spread = observed.reduce(
    (sum, one) => (one.days > 0 ? sum + one.students * one.days * (one.absent / one.days - mean) ** 2 : sum),
    0,
  );
  const byChance = students - 1;
  const likeness = (spread / (mean * (1 - mean)) - byChance) / (days - squares / days - byChance);
  // no more spread than chance alone gives: everybody has nearly the same risk; no student is all of one kind either
  const within = Math.min(Math.max(likeness, 1e-4), 0.99);
  const size = 1 / within - 1;
  return { a: mean * size, b: (1 - mean) * size };
}

/**
 * The chance that a student who missed `absent` of `days` days misses fewer than `from` of the next `next` days, if the student’s
 * risk stays what it is and nothing is done.
 */
export function chanceOfFewer(risks: Risks, seen: Omit<Observed, 'students'>, next: number, from: number): number {
  const a = risks.a + seen.absent;
  const b = risks.b + seen.days - seen.absent;
  const whole = logBeta(a, b);
  let sum = 0;
  for (let count = 0; count < Math.min(from, next + 1); count++) {
    sum += Math.exp(logChoose(next, count) + logBeta(a + count, b + next - count) - whole);
  }
  return Math.min(1, sum);
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);
const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
