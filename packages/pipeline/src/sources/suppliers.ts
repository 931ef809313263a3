import { aeries } from './aeries.ts';
import { aspen } from './aspen.ts';
import { attendanceWorks } from './attendance-works.ts';
import { californiaChronicAbsenteeism } from './california-chronic-absenteeism.ts';
import { edFi } from './ed-fi.ts';
import { edFi1 } from './ed-fi-1.ts';
import { edFiJson } from './ed-fi-json.ts';
import { englandAttendance } from './england-attendance.ts';
import { newYorkChronicAbsenteeism } from './new-york-chronic-absenteeism.ts';
import { infiniteCampus } from './infinite-campus.ts';
import { nycDailyAttendance } from './nyc-daily-attendance.ts';
import { nySirs361 } from './ny-sirs-361.ts';
import { oneroster } from './oneroster.ts';
import { powerschool } from './powerschool.ts';
import { edFiPrograms } from './ed-fi-programs.ts';
import { edFiProgramsJson } from './ed-fi-programs-json.ts';
import { hudHmisCsv } from './hud-hmis-csv.ts';
import { openReferralHsds } from './open-referral-hsds.ts';
import { openReferralHsdsJson } from './open-referral-hsds-json.ts';
import { peopleReview } from './people-review.ts';
import { referralList } from './referral-list.ts';
import { salesforceEducationCloud } from './salesforce-education-cloud.ts';
import { salesforcePmm } from './salesforce-pmm.ts';
import { signInSheet } from './sign-in-sheet.ts';
import { googleForms } from './google-forms.ts';
import { surveymonkey } from './surveymonkey.ts';
import { qualtrics } from './qualtrics.ts';
import { nycSchoolSurvey } from './nyc-school-survey.ts';
import { edFiSurveys } from './ed-fi-surveys.ts';
import { edFiSurveysJson } from './ed-fi-surveys-json.ts';
import { powerschoolDaily } from './powerschool-daily.ts';
import { strategyWorkbook } from './strategy-workbook.ts';

/** Every supplier that is built in. */
export const suppliers = [
  edFi,
  edFi1,
  edFiJson,
  nycDailyAttendance,
  californiaChronicAbsenteeism,
  newYorkChronicAbsenteeism,
  englandAttendance,
  oneroster,
  powerschool,
  powerschoolDaily,
  infiniteCampus,
  aeries,
  aspen,
  attendanceWorks,
  nySirs361,
  salesforcePmm,
  salesforceEducationCloud,
  hudHmisCsv,
  openReferralHsds,
  openReferralHsdsJson,
  signInSheet,
  referralList,
  peopleReview,
  edFiPrograms,
  edFiProgramsJson,
  googleForms,
  surveymonkey,
  qualtrics,
  edFiSurveys,
  edFiSurveysJson,
  nycSchoolSurvey,
  strategyWorkbook,
] as const;
