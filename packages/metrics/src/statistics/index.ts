export { roundHalfUp, wholePercent } from './round-half-up.ts';
export { wilson } from './wilson.ts';
