import { attendanceCodeMap } from './attendance-code-map.ts';
import { attendanceEvent } from './attendance-event.ts';
import { attendanceSubmission } from './attendance-submission.ts';
import { attendanceSummary } from './attendance-summary.ts';
import { calendarDay } from './calendar-day.ts';
import { codeCount } from './code-count.ts';
import { enrollment } from './enrollment.ts';
import { landedFile } from './landed-file.ts';
import { load } from './load.ts';
import { placedStay } from './placed-stay.ts';
import { policy } from './policy.ts';
import { publishedFigure } from './published-figure.ts';
import { publishedId } from './published-id.ts';
import { refusedRow } from './refused-row.ts';
import { registerDay } from './register-day.ts';
import { school } from './school.ts';
import { schoolDay } from './school-day.ts';
import { schoolDayCount } from './school-day-count.ts';
import { schoolPeriod } from './school-period.ts';
import { schoolToDay } from './school-to-day.ts';
import { schoolWeek } from './school-week.ts';
import { student } from './student.ts';
import { studentAbsence } from './student-absence.ts';
import { studentChange } from './student-change.ts';
import { studentFirstDays } from './student-first-days.ts';
import { studentGroup } from './student-group.ts';
import { studentNow } from './student-now.ts';
import { studentPeriod } from './student-period.ts';
import { studentPolicy } from './student-policy.ts';
import { studentWeekday } from './student-weekday.ts';
import { person } from './person.ts';
import { personCandidate } from './person-candidate.ts';
import { household } from './household.ts';
import { studentHousehold } from './student-household.ts';
import { partner } from './partner.ts';
import { partnerLocation } from './partner-location.ts';
import { agreement } from './agreement.ts';
import { service } from './service.ts';
import { servicePractice } from './service-practice.ts';
import { serviceSession } from './service-session.ts';
import { serviceStay } from './service-stay.ts';
import { serviceEvent } from './service-event.ts';
import { serviceLink } from './service-link.ts';
import { need } from './need.ts';
import { referral } from './referral.ts';
import { serviceTarget } from './service-target.ts';
import { expenditure } from './expenditure.ts';
import { studentService } from './student-service.ts';
import { householdService } from './household-service.ts';
import { personReached } from './person-reached.ts';
import { visit } from './visit.ts';
import { participation } from './participation.ts';
import { serviceParticipation } from './service-participation.ts';
import { partnerParticipation } from './partner-participation.ts';
import { needPeriod } from './need-period.ts';
import { referralPeriod } from './referral-period.ts';
import { referralStep } from './referral-step.ts';
import { targetServed } from './target-served.ts';
import { participantCost } from './participant-cost.ts';
import { thresholdCrossing } from './threshold-crossing.ts';
import { chronicSupport } from './chronic-support.ts';
import { studentSupport } from './student-support.ts';
import { studentSupported } from './student-supported.ts';
import { serviceComparison } from './service-comparison.ts';
import { serviceHours } from './service-hours.ts';
import { survey } from './survey.ts';
import { surveyItem } from './survey-item.ts';
import { surveyUniverse } from './survey-universe.ts';
import { surveyInvite } from './survey-invite.ts';
import { surveyResponse } from './survey-response.ts';
import { surveyAnswer } from './survey-answer.ts';
import { surveyAsked } from './survey-asked.ts';
import { surveyOpinion } from './survey-opinion.ts';
import { surveyChoice } from './survey-choice.ts';
import { surveyPart } from './survey-part.ts';
import { surveyScore } from './survey-score.ts';
import { surveyLabelCount } from './survey-label-count.ts';
import { surveyFigure } from './survey-figure.ts';
import { communitySchool } from './community-school.ts';
import { schoolPlan } from './school-plan.ts';
import { fundingAward } from './funding-award.ts';
import { budget } from './budget.ts';
import { staff } from './staff.ts';
import { position } from './position.ts';
import { assignment } from './assignment.ts';
import { staffYear } from './staff-year.ts';
import { committee } from './committee.ts';
import { seat } from './seat.ts';
import { meeting } from './meeting.ts';
import { meetingAttendance } from './meeting-attendance.ts';
import { policyInstrument } from './policy-instrument.ts';
import { instrumentSchool } from './instrument-school.ts';
import { action } from './action.ts';
import { actionAttendance } from './action-attendance.ts';
import { audienceSize } from './audience-size.ts';
import { commitment } from './commitment.ts';
import { rubricItem } from './rubric-item.ts';
import { rubricRating } from './rubric-rating.ts';
import { goal } from './goal.ts';
import { benefitProxy } from './benefit-proxy.ts';
import { graduationCohort } from './graduation-cohort.ts';
import { strategyPeriod } from './strategy-period.ts';
import { meetingPeriod } from './meeting-period.ts';
import { meetingGap } from './meeting-gap.ts';
import { seatPeriod } from './seat-period.ts';
import { commitmentPeriod } from './commitment-period.ts';
import { ratingPeriod } from './rating-period.ts';
import { ratingPair } from './rating-pair.ts';
import { coreCondition } from './core-condition.ts';
import { actionPeriod } from './action-period.ts';
import { engagement } from './engagement.ts';
import { instrumentPeriod } from './instrument-period.ts';
import { agreementSite } from './agreement-site.ts';
import { awardNow } from './award-now.ts';
import { commitmentNow } from './commitment-now.ts';
import { moneyPeriod } from './money-period.ts';
import { fundingMonth } from './funding-month.ts';
import { postStretch } from './post-stretch.ts';
import { coordinatorPeriod } from './coordinator-period.ts';
import { coordinatorTenure } from './coordinator-tenure.ts';
import { servicePeriod } from './service-period.ts';
import { learningTime } from './learning-time.ts';
import { staffTrained } from './staff-trained.ts';
import { educatorStay } from './educator-stay.ts';
import { partnerPeriod } from './partner-period.ts';
import { strategyCost } from './strategy-cost.ts';
import { graduate } from './graduate.ts';

/** Every table of warehouse.duckdb. */
export const warehouse = {
  load,
  policy,
  landed_file: landedFile,
  refused_row: refusedRow,
  code_count: codeCount,
  school,
  calendar_day: calendarDay,
  student,
  student_group: studentGroup,
  enrollment,
  attendance_code_map: attendanceCodeMap,
  attendance_submission: attendanceSubmission,
  attendance_event: attendanceEvent,
  attendance_summary: attendanceSummary,
  school_day_count: schoolDayCount,
  published_figure: publishedFigure,
  published_id: publishedId,
  school_day: schoolDay,
  register_day: registerDay,
  placed_stay: placedStay,
  student_period: studentPeriod,
  student_absence: studentAbsence,
  student_policy: studentPolicy,
  student_now: studentNow,
  student_change: studentChange,
  student_first_days: studentFirstDays,
  student_weekday: studentWeekday,
  school_period: schoolPeriod,
  school_to_day: schoolToDay,
  school_week: schoolWeek,
  person,
  person_candidate: personCandidate,
  household,
  student_household: studentHousehold,
  partner,
  partner_location: partnerLocation,
  agreement,
  service,
  service_practice: servicePractice,
  service_session: serviceSession,
  service_stay: serviceStay,
  service_event: serviceEvent,
  service_link: serviceLink,
  need,
  referral,
  service_target: serviceTarget,
  expenditure,
  student_service: studentService,
  household_service: householdService,
  person_reached: personReached,
  visit,
  participation,
  service_participation: serviceParticipation,
  partner_participation: partnerParticipation,
  need_period: needPeriod,
  referral_period: referralPeriod,
  referral_step: referralStep,
  target_served: targetServed,
  participant_cost: participantCost,
  threshold_crossing: thresholdCrossing,
  chronic_support: chronicSupport,
  student_support: studentSupport,
  student_supported: studentSupported,
  service_comparison: serviceComparison,
  service_hours: serviceHours,
  survey,
  survey_item: surveyItem,
  survey_universe: surveyUniverse,
  survey_invite: surveyInvite,
  survey_response: surveyResponse,
  survey_answer: surveyAnswer,
  survey_label_count: surveyLabelCount,
  survey_figure: surveyFigure,
  survey_asked: surveyAsked,
  survey_part: surveyPart,
  survey_opinion: surveyOpinion,
  survey_choice: surveyChoice,
  survey_score: surveyScore,
  community_school: communitySchool,
  school_plan: schoolPlan,
  funding_award: fundingAward,
  budget,
  staff,
  position,
  assignment,
  staff_year: staffYear,
  committee,
  seat,
  meeting,
  meeting_attendance: meetingAttendance,
  policy_instrument: policyInstrument,
  instrument_school: instrumentSchool,
  action,
  action_attendance: actionAttendance,
  audience_size: audienceSize,
  commitment,
  rubric_item: rubricItem,
  rubric_rating: rubricRating,
  goal,
  benefit_proxy: benefitProxy,
  graduation_cohort: graduationCohort,
  strategy_period: strategyPeriod,
  meeting_period: meetingPeriod,
  meeting_gap: meetingGap,
  seat_period: seatPeriod,
  commitment_period: commitmentPeriod,
  rating_period: ratingPeriod,
  rating_pair: ratingPair,
  core_condition: coreCondition,
  action_period: actionPeriod,
  engagement,
  instrument_period: instrumentPeriod,
  agreement_site: agreementSite,
  commitment_now: commitmentNow,
  money_period: moneyPeriod,
  award_now: awardNow,
  funding_month: fundingMonth,
  post_stretch: postStretch,
  coordinator_period: coordinatorPeriod,
  coordinator_tenure: coordinatorTenure,
  service_period: servicePeriod,
  learning_time: learningTime,
  staff_trained: staffTrained,
  educator_stay: educatorStay,
  partner_period: partnerPeriod,
  strategy_cost: strategyCost,
  graduate,
} as const;
