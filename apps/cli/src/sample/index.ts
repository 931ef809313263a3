export { makeSample, SAMPLE_AS_OF, type Sample, type SampleOptions } from './make-sample.ts';
export type { CastTruth, FaultTruth, Truths, YearTruth } from './truths.ts';
