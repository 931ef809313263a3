export { SAMPLE_AS_OF } from './calendar.ts';
export { makeSample, type Sample, type SampleOptions } from './make-sample.ts';
export type { CastTruth, FaultTruth, Truths, YearTruth } from './truths.ts';
export type { SurveyTruth } from './surveys/truth.ts';
