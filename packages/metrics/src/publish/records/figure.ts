import type { indicatorUnits } from '@hearth/contracts';
import type { RecordIndicator } from '../../record-indicator.ts';
import {
  concentration,
  meanInterval,
  medianWait,
  newcombe,
  proportionInterval,
  quartilesOf,
  ratioOfShares,
  roundHalfUp,
  shareWithin,
  weightedKappa,
  wilson,
} from '../../statistics/index.ts';
import type { RecordTally } from './tally.ts';

/** A figure in the unit of its indicator. Ends of an interval that are not known are absent. */
export interface RecordFigure {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly lowerQuartile?: number;
  readonly upperQuartile?: number;
}

/** Fewer people than this on one side of the table have no mean, and so no gap. */
export const MINIMUM_OF_A_SIDE = 5;

/**
 * The exact figure of a tally, before anything is hidden or rounded; undefined where it cannot be told. `others` are all other
 * members together, for a ratio to them.
 */
export function figureOf(
  { measure }: RecordIndicator,
  tally: RecordTally,
  others?: RecordTally,
): RecordFigure | undefined {
  const { numerator, denominator } = tally;
  switch (measure.kind) {
    case 'share':
    case 'favorable': {
      if (denominator === 0) return undefined;
      const { low, high } =
        measure.kind === 'share'
          ? wilson(numerator, denominator)
          : proportionInterval(numerator, denominator, tally.universe);
      return { value: (100 * numerator) / denominator, low: 100 * low, high: 100 * high };
    }
    case 'ratio':
      return denominator === 0 ? undefined : { value: (measure.scale * numerator) / denominator };
    case 'total':
      return { value: numerator / measure.scale };
    case 'quartiles': {
      if (tally.values.length === 0) return undefined;
      const { lower, median, upper } = quartilesOf(tally.values);
      const { scale } = measure;
      return { value: median / scale, lowerQuartile: lower / scale, upperQuartile: upper / scale };
    }
    case 'survival': {
      const { median, low, high } = medianWait(tally.waits);
      if (median === undefined) return undefined;
      const { scale } = measure;
      return {
        value: median / scale,
        ...(low === undefined ? {} : { low: low / scale }),
        ...(high === undefined ? {} : { high: high / scale }),
      };
    }
    case 'within': {
      const share = shareWithin(tally.waits, measure.days);
      return share && { value: 100 * share.value, low: 100 * share.low, high: 100 * share.high };
    }
    case 'score':
      return denominator === 0
        ? undefined
        : withinScale(meanInterval({ count: denominator, sum: numerator, squares: tally.squares }, tally.universe));
    case 'side_gap': {
      const { labor, management } = tally.sides;
      if (labor.count === 0 || management.count === 0) return soleSide(tally);
      if (Math.min(labor.count, management.count) < MINIMUM_OF_A_SIDE) return undefined;
      const [one, other] = [meanInterval(labor), meanInterval(management)];
      return { value: one.value - other.value, ...newcombe(one, other) };
    }
    case 'largest_gap':
      return largestGap(tally);
    case 'concentration': {
      const sum = concentration(tally.amounts);
      return sum === undefined ? undefined : { value: measure.inverse ? 1 / sum : sum };
    }
    case 'agreement': {
      const kappa = tally.pairs.length < measure.fewest ? undefined : weightedKappa(tally.pairs);
      return kappa === undefined ? undefined : { value: kappa };
    }
    case 'balance': {
      const larger = Math.max(numerator, denominator);
      return larger === 0 ? undefined : { value: Math.min(numerator, denominator) / larger };
    }
    case 'largest': {
      const [value] = tally.values.slice(-1);
      return value === undefined ? undefined : { value: value / measure.scale };
    }
    case 'relative': {
      if (others === undefined || denominator === 0 || others.denominator === 0) return undefined;
      return ratioOfShares(
        { part: numerator, whole: denominator },
        { part: others.numerator, whole: others.denominator },
      );
    }
  }
}

const withinScale = ({ value, low, high }: { value: number; low: number; high: number }): RecordFigure => ({
  value,
  low: Math.max(0, low),
  high: Math.min(100, high),
});

/** A member in which only one side is, the side itself, has no gap but a mean. */
function soleSide({ sides: { labor, management } }: RecordTally): RecordFigure | undefined {
  const [side] = [labor, management].filter(({ count }) => count >= MINIMUM_OF_A_SIDE);
  return side && withinScale(meanInterval(side));
}

/** Parts of which fewer than ten were asked stand together: one family more or less moves their share, and tells who. */
const SMALL_PART = 10;

function largestGap({ parts }: RecordTally): RecordFigure | undefined {
  const divisions = new Map<string, { answered: number; asked: number }[]>();
  for (const { division, answered, asked } of parts)
    divisions.set(division, [...(divisions.get(division) ?? []), { answered, asked }]);
  let value: number | undefined;
  for (const all of divisions.values()) {
    const sum = (name: 'answered' | 'asked', of: typeof all): number => of.reduce((total, one) => total + one[name], 0);
    const small = all.filter(({ asked }) => asked < SMALL_PART);
    const large = all.filter(({ asked }) => asked >= SMALL_PART);
    const pooled = [
      ...large,
      ...(small.length > 0 ? [{ answered: sum('answered', small), asked: sum('asked', small) }] : []),
    ];
    if (pooled.length < 2 || sum('answered', all) === 0 || sum('asked', all) === 0) continue;
    for (const { answered, asked } of pooled) {
      const gap = Math.abs((100 * answered) / sum('answered', all) - (100 * asked) / sum('asked', all));
      value = Math.max(value ?? 0, gap);
    }
  }
  return value === undefined ? undefined : { value };
}

type Unit = (typeof indicatorUnits)[number];

const tenths = (value: number): number => roundHalfUp(10 * value) / 10;
const hundredths = (value: number): number => roundHalfUp(100 * value) / 100;
const thousandths = (value: number): number => roundHalfUp(1000 * value) / 1000;

/** How closely a unit is told: so that what stands above the line of a fraction cannot be had from its value. */
const roundings: Partial<Record<Unit, (value: number) => number>> = {
  hours: tenths,
  months: tenths,
  ratio: hundredths,
  // an index is of things alone, and of nobody
  index: thousandths,
};

/** The figure as it is printed, and no closer. */
export function rounded({ unit }: Pick<RecordIndicator, 'unit'>, figure: RecordFigure): RecordFigure {
  const round = roundings[unit] ?? roundHalfUp;
  return Object.fromEntries(
    Object.entries(figure).map(([name, value]) => [name, round(value as number)]),
  ) as unknown as RecordFigure;
}
