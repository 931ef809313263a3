import { table } from '../table.ts';
import { choice, identifier, key, schoolYear, truth } from '../types.ts';
import { yearKinds } from './student-change.ts';
import { grains } from './student-period.ts';

/** What becomes of a referral. Each step can be reached only by those that reached the step before. */
export const referralSteps = ['accepted', 'first_service', 'completed'] as const;

export const referralStep = table({
  name: 'referral_step',
  layer: 'warehouse',
  grain: 'one step that one referral, old enough to be judged, could have reached',
  key: ['grain', 'referral_key', 'step', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where.'),
    referral_key: key('The referral.'),
    step: choice(referralSteps, 'The step.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    identity: key('The person.'),
    reached: truth('Whether it reached the step.'),
    sensitive: truth('Whether what it is for is sensitive.'),
  },
});
