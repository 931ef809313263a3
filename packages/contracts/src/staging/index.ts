import { attendance } from './attendance.ts';
import { attendanceCodeMap } from './attendance-code-map.ts';
import { attendanceSubmission } from './attendance-submission.ts';
import { attendanceSummary } from './attendance-summary.ts';
import { calendarDay } from './calendar-day.ts';
import { enrollment } from './enrollment.ts';
import { publishedFigure } from './published-figure.ts';
import { school } from './school.ts';
import { schoolDayCount } from './school-day-count.ts';
import { student } from './student.ts';
import { studentGroup } from './student-group.ts';
import { person } from './person.ts';
import { personMatch } from './person-match.ts';
import { partner } from './partner.ts';
import { partnerLocation } from './partner-location.ts';
import { agreement } from './agreement.ts';
import { service } from './service.ts';
import { servicePractice } from './service-practice.ts';
import { serviceSession } from './service-session.ts';
import { serviceStay } from './service-stay.ts';
import { serviceEvent } from './service-event.ts';
import { need } from './need.ts';
import { referral } from './referral.ts';
import { serviceTarget } from './service-target.ts';
import { expenditure } from './expenditure.ts';
import { survey } from './survey.ts';
import { surveyItem } from './survey-item.ts';
import { surveyChoice } from './survey-choice.ts';
import { surveyUniverse } from './survey-universe.ts';
import { surveyInvite } from './survey-invite.ts';
import { surveyResponse } from './survey-response.ts';
import { surveyAnswer } from './survey-answer.ts';
import { surveyFigure } from './survey-figure.ts';
import { communitySchool } from './community-school.ts';
import { schoolPlan } from './school-plan.ts';
import { fundingAward } from './funding-award.ts';
import { budget } from './budget.ts';
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

/** The tables a source may fill, by name, in the order in which they are loaded. */
export const staging = {
  school,
  calendar_day: calendarDay,
  student,
  student_group: studentGroup,
  enrollment,
  attendance_code_map: attendanceCodeMap,
  attendance_submission: attendanceSubmission,
  attendance,
  attendance_summary: attendanceSummary,
  school_day_count: schoolDayCount,
  published_figure: publishedFigure,
  person,
  person_match: personMatch,
  partner,
  partner_location: partnerLocation,
  agreement,
  service,
  service_practice: servicePractice,
  service_session: serviceSession,
  service_stay: serviceStay,
  service_event: serviceEvent,
  need,
  referral,
  service_target: serviceTarget,
  expenditure,
  survey,
  survey_item: surveyItem,
  survey_choice: surveyChoice,
  survey_universe: surveyUniverse,
  survey_invite: surveyInvite,
  survey_response: surveyResponse,
  survey_answer: surveyAnswer,
  survey_figure: surveyFigure,
  community_school: communitySchool,
  school_plan: schoolPlan,
  funding_award: fundingAward,
  budget,
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
} as const;

export type StagingName = keyof typeof staging;
