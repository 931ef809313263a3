import { LAST_KNOWN_DAY, type SchoolCalendar } from './calendar.ts';
import type { Day } from './days.ts';
import type { Random } from './random.ts';
import type { School } from './school.ts';
import { CROWDED_SCHOOLS, NEW_SCHOOL } from './schools.ts';
import type { Stay } from './stay.ts';
import type { Student } from './student.ts';

/** Where a student is meant to spend a school year. */
export interface Place {
  readonly student: Student;
  readonly school: School;
  readonly grade: number;
}

export const LAST_GRADE = 12;

/** How often a year is not simply spent at one school. */
const UNUSUAL = {
  noShow: 0.008,
  leaves: 0.035,
  comesBack: 0.006,
  transfers: 0.025,
  lateEntry: 0.03,
  lateEntryOfNewcomers: 0.2,
  movesToNewSchool: 0.14,
};

/** One student’s year, most often one stay from the first day to the last. */
export function live(
  place: Place & { readonly isNewcomer: boolean },
  schoolYear: number,
  schools: readonly School[],
  calendars: ReadonlyMap<string, SchoolCalendar>,
  random: Random,
): Stay[] {
  const { student, school, grade, isNewcomer } = place;
  const held = calendars.get(school.schoolId)?.instructional ?? [];
  const days = held.filter((day) => day <= LAST_KNOWN_DAY);
  const at = (index: number): Day => days[Math.min(index, days.length - 1)] ?? LAST_KNOWN_DAY;
  const closed = days.length === held.length;
  const stayed = {
    exit: closed ? (held.at(-1) ?? LAST_KNOWN_DAY) + 1 : null,
    exitType: closed ? ('End of year' as const) : ('' as const),
  };
  const ended = grade === LAST_GRADE && closed ? { ...stayed, exitType: 'Graduated' as const } : stayed;
  const base = { student, school, schoolYear, grade, entry: at(0) };

  const fate = random.next();
  const { noShow, leaves, comesBack, transfers } = UNUSUAL;
  if (fate < noShow) return [{ ...base, exit: base.entry, exitType: 'No show' }];
  if (fate < noShow + leaves) {
    const exit = at(random.between(3, days.length - 5));
    return [{ ...base, exit, exitType: random.chance(0.7) ? 'Moved away' : 'Withdrew' }];
  }
  if (fate < noShow + leaves + comesBack) {
    const left = random.between(8, days.length - 45);
    return [
      { ...base, exit: at(left), exitType: 'Withdrew' },
      { ...base, entry: at(left + random.between(10, 30)), ...ended },
    ];
  }
  if (fate < noShow + leaves + comesBack + transfers) {
    const others = schools.filter((other) => other !== school && takes(other, grade));
    const moved = random.between(5, days.length - 15);
    if (others.length === 0) return [{ ...base, exit: at(moved), exitType: 'Moved away' }];
    const other = random.pick(others);
    return [
      { ...base, exit: at(moved), exitType: 'Transferred' },
      { ...base, school: other, entry: at(moved + random.below(3)), ...ended },
    ];
  }
  const opening = calendars.get(NEW_SCHOOL)?.instructional[0];
  const opened = schools.find(({ schoolId }) => schoolId === NEW_SCHOOL);
  if (
    opening !== undefined &&
    opened !== undefined &&
    CROWDED_SCHOOLS.includes(school.schoolId) &&
    random.chance(UNUSUAL.movesToNewSchool)
  ) {
    return [
      { ...base, exit: opening, exitType: 'Transferred' },
      { ...base, school: opened, entry: opening, exit: null, exitType: '' },
    ];
  }
  const late = random.chance(isNewcomer ? UNUSUAL.lateEntryOfNewcomers : UNUSUAL.lateEntry);
  return [{ ...base, entry: late ? at(random.between(1, days.length - 3)) : base.entry, ...ended }];
}

const takes = (school: School, grade: number): boolean =>
  school.studentsPerGrade > 0 && grade >= school.grades[0] && grade <= school.grades[1];
