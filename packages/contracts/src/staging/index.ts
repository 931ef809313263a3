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
} as const;

export type StagingName = keyof typeof staging;
