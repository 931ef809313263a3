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
import { studentChange } from './student-change.ts';
import { studentFirstDays } from './student-first-days.ts';
import { studentGroup } from './student-group.ts';
import { studentNow } from './student-now.ts';
import { studentPeriod } from './student-period.ts';
import { studentPolicy } from './student-policy.ts';
import { studentWeekday } from './student-weekday.ts';

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
  student_policy: studentPolicy,
  student_now: studentNow,
  student_change: studentChange,
  student_first_days: studentFirstDays,
  student_weekday: studentWeekday,
  school_period: schoolPeriod,
  school_to_day: schoolToDay,
  school_week: schoolWeek,
} as const;
