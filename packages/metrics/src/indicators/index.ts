import { attendanceRate } from './attendance-rate.ts';
import { attendanceTiers } from './attendance-tiers.ts';
import { averageDailyAttendance } from './average-daily-attendance.ts';
import { chronicAbsenceRate } from './chronic-absence-rate.ts';
import { instructionalDaysLost } from './instructional-days-lost.ts';
import { severeChronicRate } from './severe-chronic-rate.ts';
import { unexcusedShare } from './unexcused-share.ts';
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
];
