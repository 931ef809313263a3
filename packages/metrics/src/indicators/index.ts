import { absenceBudget } from './absence-budget.ts';
import { attendanceRate } from './attendance-rate.ts';
import { attendanceTiers } from './attendance-tiers.ts';
import { averageDailyAttendance } from './average-daily-attendance.ts';
import { chronicAbsenceRate } from './chronic-absence-rate.ts';
import { chronicOnsetRate } from './chronic-onset-rate.ts';
import { chronicPersistenceRate } from './chronic-persistence-rate.ts';
import { chronicRecoveryRate } from './chronic-recovery-rate.ts';
import { earlyAbsenceBand } from './early-absence-band.ts';
import { chronicSupportCoverage } from './chronic-support-coverage.ts';
import { equityGapChronic } from './equity-gap-chronic.ts';
import { householdKnownRate } from './household-known-rate.ts';
import { instructionalDaysLost } from './instructional-days-lost.ts';
import { learningTimeHours } from './learning-time-hours.ts';
import { onPaceRate } from './on-pace-rate.ts';
import { reachStudents } from './reach-students.ts';
import { severeChronicRate } from './severe-chronic-rate.ts';
import { suspensionAbsenceShare } from './suspension-absence-share.ts';
import { tardyRate } from './tardy-rate.ts';
import { transitionGradeGap } from './transition-grade-gap.ts';
import { unexcusedShare } from './unexcused-share.ts';
import { weekdayAbsenceGap } from './weekday-absence-gap.ts';
import type { Indicator } from '../indicator.ts';

/** Every indicator, in the order of the catalogue. */
export const indicators: readonly Indicator[] = [
  attendanceRate,
  chronicAbsenceRate,
  severeChronicRate,
  attendanceTiers,
  instructionalDaysLost,
  averageDailyAttendance,
  unexcusedShare,
  suspensionAbsenceShare,
  tardyRate,
  onPaceRate,
  absenceBudget,
  earlyAbsenceBand,
  chronicPersistenceRate,
  chronicRecoveryRate,
  chronicOnsetRate,
  transitionGradeGap,
  weekdayAbsenceGap,
  equityGapChronic,
  reachStudents,
  householdKnownRate,
  chronicSupportCoverage,
  learningTimeHours,
];
