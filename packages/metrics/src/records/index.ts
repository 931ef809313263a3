import { activePartners } from './active-partners.ts';
import { agreementCoverageAhead } from './agreement-coverage-ahead.ts';
import { agreementCoverage } from './agreement-coverage.ts';
import { anonymousVisits } from './anonymous-visits.ts';
import { collaborationScale } from './collaboration-scale.ts';
import { commitmentsKeptRate } from './commitments-kept-rate.ts';
import { committeeCadence } from './committee-cadence.ts';
import { committeeCommunitySeats } from './committee-community-seats.ts';
import { committeeLongestGap } from './committee-longest-gap.ts';
import { committeeParity } from './committee-parity.ts';
import { conveningBreadth } from './convening-breadth.ts';
import { conveningFollowthrough } from './convening-followthrough.ts';
import { conveningsHeld } from './convenings-held.ts';
import { coordinatorTenure } from './coordinator-tenure.ts';
import { coordinatorVacancyRate } from './coordinator-vacancy-rate.ts';
import { coreConditionsMet } from './core-conditions-met.ts';
import { costPerParticipantWithInKind } from './cost-per-participant-with-in-kind.ts';
import { costPerParticipant } from './cost-per-participant.ts';
import { costPerStudentWithInKind } from './cost-per-student-with-in-kind.ts';
import { costPerStudent } from './cost-per-student.ts';
import { dataSharedRate } from './data-shared-rate.ts';
import { daysToFirstService } from './days-to-first-service.ts';
import { dosageAdequacyRate } from './dosage-adequacy-rate.ts';
import { dosageHours } from './dosage-hours.ts';
import { educatorRetentionInDistrictRate } from './educator-retention-in-district-rate.ts';
import { educatorRetentionRate } from './educator-retention-rate.ts';
import { engagementReachByGroup } from './engagement-reach-by-group.ts';
import { familiesTargetedAndServedRate } from './families-targeted-and-served-rate.ts';
import { fidelityAgreement } from './fidelity-agreement.ts';
import { fidelityScore } from './fidelity-score.ts';
import { fundingAtRiskShare } from './funding-at-risk-share.ts';
import { fundingCliffShare } from './funding-cliff-share.ts';
import { fundingEffectiveSources } from './funding-effective-sources.ts';
import { fundingHhi } from './funding-hhi.ts';
import { graduationRate } from './graduation-rate.ts';
import { hoursVsPlan } from './hours-vs-plan.ts';
import { instructionalLinkageRate } from './instructional-linkage-rate.ts';
import { itemChosenShare } from './item-chosen-share.ts';
import { itemFavorableShareWithoutNeutral } from './item-favorable-share-without-neutral.ts';
import { itemFavorableShare } from './item-favorable-share.ts';
import { lmPartnershipScore } from './lm-partnership-score.ts';
import { minutesPublishedRate } from './minutes-published-rate.ts';
import { needMatchCoverage } from './need-match-coverage.ts';
import { needsDeclinedRate } from './needs-declined-rate.ts';
import { partnerContinuityRate } from './partner-continuity-rate.ts';
import { policyActions } from './policy-actions.ts';
import { policySupportIndex } from './policy-support-index.ts';
import { policymakerContacts } from './policymaker-contacts.ts';
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
import { staffTrainedShare } from './staff-trained-share.ts';
import { surveyRepresentativenessGap } from './survey-representativeness-gap.ts';
import { surveyResponseRate } from './survey-response-rate.ts';
import { targetedAndServedRate } from './targeted-and-served-rate.ts';
import { teacherReferralShare } from './teacher-referral-share.ts';
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
  instructionalLinkageRate,
  teacherReferralShare,
  collaborationScale,
  coreConditionsMet,
  fidelityScore,
  fidelityAgreement,
  minutesPublishedRate,
  dataSharedRate,
  conveningsHeld,
  conveningBreadth,
  conveningFollowthrough,
  engagementReachByGroup,
  staffTrainedShare,
  policymakerContacts,
  policySupportIndex,
  policyActions,
  agreementCoverage,
  agreementCoverageAhead,
  committeeCadence,
  committeeLongestGap,
  committeeParity,
  committeeCommunitySeats,
  commitmentsKeptRate,
  fundingCliffShare,
  fundingAtRiskShare,
  fundingHhi,
  fundingEffectiveSources,
  coordinatorVacancyRate,
  coordinatorTenure,
  educatorRetentionRate,
  educatorRetentionInDistrictRate,
  activePartners,
  partnerContinuityRate,
  costPerStudent,
  costPerStudentWithInKind,
  graduationRate,
];
