export { roundHalfUp, wholePercent } from './round-half-up.ts';
export { type PublishedFamily, recoveredBySubtraction } from './subtraction.ts';
export { wilson } from './wilson.ts';
