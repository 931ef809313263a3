export { chanceOfFewer, fitRisks, type Observed, type Risks } from './beta-binomial.ts';
export { blockBootstrap } from './block-bootstrap.ts';
export { concentration } from './concentration.ts';
export { cronbachAlpha, type Reliability, sampleVariance } from './cronbach-alpha.ts';
export {
  kaplanMeier,
  medianWait,
  type MedianWait,
  shareWithin,
  survivalInterval,
  type SurvivalStep,
  type Wait,
} from './kaplan-meier.ts';
export { logGamma } from './log-gamma.ts';
export { meanInterval, type Moments, varianceOf } from './mean-interval.ts';
export { type Estimate, newcombe } from './newcombe.ts';
export { finitePopulationCorrection, finitePopulationMargin, proportionInterval } from './proportion-interval.ts';
export { type Quartiles, quartilesOf } from './quartiles.ts';
export { ratioOfShares, type Side } from './ratio-of-shares.ts';
export { roundHalfUp, wholePercent } from './round-half-up.ts';
export { seeded, seedOf } from './seeded.ts';
export { type PublishedFamily, recoveredBySubtraction } from './subtraction.ts';
export { type RankPair, weightedKappa } from './weighted-kappa.ts';
export { wilson } from './wilson.ts';
