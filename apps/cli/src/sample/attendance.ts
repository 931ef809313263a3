import { attend } from './absence.ts';
import { calendarsOf, LAST_KNOWN_DAY, type SchoolCalendar } from './calendar.ts';
import type { Day } from './days.ts';
import { Random } from './random.ts';
import { registersTaken } from './registers.ts';
import type { School } from './school.ts';
import type { Code, Stay } from './stay.ts';

const UNEXPLAINED = 0.4;
const RECENT_DAYS = 45;

/** What is written about one stay on one day. */
export interface Mark {
  readonly day: Day;
  /** The running number of the school’s instructional day, from 1. */
  readonly dayOfSchool: number;
  readonly code: Code | undefined;
  /** Whether a register was taken that day; without one the day counts on neither side. */
  readonly taken: boolean;
}

/** One school year as it happened: calendars, registers and, stay by stay, the marks. */
export interface Year {
  readonly schoolYear: number;
  readonly calendars: ReadonlyMap<string, SchoolCalendar>;
  readonly registers: ReadonlyMap<string, readonly boolean[]>;
  readonly stays: readonly Stay[];
  readonly marks: (stay: Stay) => Mark[];
}

/** Lives a school year. Marks are drawn stay by stay when asked for, each from its own stream, so the order does not matter. */
export function liveYear(
  seed: string,
  schoolYear: number,
  schools: readonly School[],
  stays: readonly Stay[],
  asOf: Day,
): Year {
  const calendars = calendarsOf(schools, schoolYear);
  const registers = new Map<string, readonly boolean[]>();
  for (const school of schools) {
    const calendar = calendars.get(school.schoolId);
    if (calendar !== undefined) registers.set(school.schoolId, registersTaken(seed, school, calendar, asOf));
  }
  const marks = (stay: Stay): Mark[] => {
    const { student, school, entry, exit, script } = stay;
    const days = calendars.get(school.schoolId)?.instructional ?? [];
    const taken = registers.get(school.schoolId) ?? [];
    const first = days.findIndex((day) => day >= entry);
    if (first < 0) return [];
    let end = first;
    while (end < taken.length && (exit === null || (days[end] ?? exit) < exit)) end++;
    const here = days.slice(first, end);
    const random = new Random(`${seed} ${student.studentId} ${school.schoolId} ${entry}`);
    const codes = script ? here.map((_, index) => script.get(first + index)) : attend(stay, days, first, end, random);
    const early = new Random(`${seed} unexplained ${student.studentId} ${entry}`);
    return here.map((day, index) => {
      // on an earlier day the reasons of some recent absences were not known yet
      const isUnexplained = early.chance(UNEXPLAINED) && asOf < LAST_KNOWN_DAY && asOf - day < RECENT_DAYS;
      const code = codes[index] === 'E' && isUnexplained && school.supplier === 'district' ? 'M' : codes[index];
      return { day, dayOfSchool: first + index + 1, code, taken: taken[first + index] ?? false };
    });
  };
  return { schoolYear, calendars, registers, stays, marks };
}
