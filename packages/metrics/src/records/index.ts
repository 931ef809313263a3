import { anonymousVisits } from './anonymous-visits.ts';
import { costPerParticipantWithInKind } from './cost-per-participant-with-in-kind.ts';
import { costPerParticipant } from './cost-per-participant.ts';
import { daysToFirstService } from './days-to-first-service.ts';
import { dosageAdequacyRate } from './dosage-adequacy-rate.ts';
import { dosageHours } from './dosage-hours.ts';
import { familiesTargetedAndServedRate } from './families-targeted-and-served-rate.ts';
import { hoursVsPlan } from './hours-vs-plan.ts';
import { itemFavorableShareWithoutNeutral } from './item-favorable-share-without-neutral.ts';
import { itemChosenShare } from './item-chosen-share.ts';
import { itemFavorableShare } from './item-favorable-share.ts';
import { lmPartnershipScore } from './lm-partnership-score.ts';
import { needMatchCoverage } from './need-match-coverage.ts';
import { needsDeclinedRate } from './needs-declined-rate.ts';
import { reachFamilies } from './reach-families.ts';
import { reachNeighbors } from './reach-neighbors.ts';
import { reachUnknown } from './reach-unknown.ts';
import { referralCompletionRate } from './referral-completion-rate.ts';
import { referralFunnel } from './referral-funnel.ts';
import { relationalTrustScore } from './relational-trust-score.ts';
import { scaleScore } from './scale-score.ts';
import { servedWithin14Days } from './served-within-14-days.ts';
import { servedWithin30Days } from './served-within-30-days.ts';
import { serviceEquityRatio } from './service-equity-ratio.ts';
import { surveyRepresentativenessGap } from './survey-representativeness-gap.ts';
import { surveyResponseRate } from './survey-response-rate.ts';
import { targetedAndServedRate } from './targeted-and-served-rate.ts';
import { unmetNeedRate } from './unmet-need-rate.ts';
import type { RecordIndicator } from '../record-indicator.ts';

/** Every indicator of services, surveys and strategy, in the order of the catalogue; after those of attendance. */
export const recordIndicators: readonly RecordIndicator[] = [
  reachFamilies,
  reachNeighbors,
  anonymousVisits,
  reachUnknown,
  targetedAndServedRate,
  familiesTargetedAndServedRate,
  dosageHours,
  dosageAdequacyRate,
  hoursVsPlan,
  needMatchCoverage,
  needsDeclinedRate,
  unmetNeedRate,
  daysToFirstService,
  servedWithin14Days,
  servedWithin30Days,
  referralCompletionRate,
  referralFunnel,
  serviceEquityRatio,
  costPerParticipant,
  costPerParticipantWithInKind,
  surveyResponseRate,
  surveyRepresentativenessGap,
  itemFavorableShare,
  itemFavorableShareWithoutNeutral,
  itemChosenShare,
  scaleScore,
  relationalTrustScore,
  lmPartnershipScore,
];
