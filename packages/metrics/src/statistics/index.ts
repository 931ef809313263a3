export { chanceOfFewer, fitRisks, type Observed, type Risks } from './beta-binomial.ts';
export { blockBootstrap } from './block-bootstrap.ts';
export { logGamma } from './log-gamma.ts';
export { type Estimate, newcombe } from './newcombe.ts';
export { roundHalfUp, wholePercent } from './round-half-up.ts';
export { seeded, seedOf } from './seeded.ts';
export { type PublishedFamily, recoveredBySubtraction } from './subtraction.ts';
export { wilson } from './wilson.ts';
