import { calendarOf, schoolYears, type SchoolCalendar } from './calendar.ts';
import { castStays } from './cast.ts';
import { type Day, dayOf } from './days.ts';
import { Random } from './random.ts';
import { NEW_SCHOOL, type School } from './schools.ts';
import type { Stay } from './stay.ts';
import { newStudent, type Student } from './student.ts';

/** Everyone who was ever enrolled, and every stay by school year. */
export interface Enrollment {
  readonly students: readonly Student[];
  readonly stays: ReadonlyMap<number, readonly Stay[]>;
}

interface Place {
  readonly student: Student;
  readonly school: School;
  readonly grade: number;
}

const LAST_GRADE = 12;
const UNUSUAL = {
  noShow: 0.008,
  lateEntry: 0.03,
  lateEntryOfNewcomers: 0.2,
  leaves: 0.035,
  transfers: 0.025,
  comesBack: 0.006,
  leavesInSummer: 0.05,
  returnsAfterYears: 0.08,
};

/** Fills the schools year by year: promotion, newcomers, transfers, leavers, no-shows and students who come back. */
export function enroll(seed: string, schools: readonly School[], asOf: Day): Enrollment {
  const random = new Random(`${seed} enrollment`);
  const byId = new Map(schools.map((school) => [school.schoolId, school]));
  const students: Student[] = [];
  const stays = new Map<number, Stay[]>();
  let lastNumber = 200_000;
  let staying: Place[] = [];
  let gone: Place[] = [];

  const arrive = (school: School, schoolYear: number, grade: number): Place => {
    lastNumber += random.between(1, 5);
    const student = newStudent(String(lastNumber).padStart(7, '0'), school, schoolYear, grade, random);
    students.push(student);
    return { student, school, grade };
  };

  for (const schoolYear of schoolYears) {
    const calendars = calendarsOf(schools, schoolYear);
    const places: (Place & { newcomer: boolean })[] = [];
    const back = gone.filter(() => random.chance(UNUSUAL.returnsAfterYears));
    gone = gone.filter((place) => !back.includes(place));
    for (const place of [...staying, ...back]) {
      const next = promote(place, byId);
      if (next === null) continue;
      if (random.chance(UNUSUAL.leavesInSummer)) gone.push(next);
      else places.push({ ...next, newcomer: false });
    }
    const filled = new Map<string, number>();
    for (const { school, grade } of places) count(filled, `${school.schoolId} ${grade}`);
    for (const school of schools) {
      for (let grade = school.grades[0]; grade <= school.grades[1]; grade++) {
        const wanted = school.studentsPerGrade + random.between(-2, 2);
        const here = filled.get(`${school.schoolId} ${grade}`) ?? 0;
        if (school.studentsPerGrade === 0) continue;
        for (let n = here; n < wanted; n++)
          places.push({ ...arrive(school, schoolYear, grade), newcomer: schoolYear > 2023 });
      }
    }

    const cast = castStays(schoolYear, byId, calendars);
    for (const stay of cast) if (!students.includes(stay.student)) students.push(stay.student);
    const yearStays: Stay[] = [...cast];
    staying = cast.filter(({ exitType }) => exitType === 'End of year');
    for (const place of places) {
      const drawn = live(place, schoolYear, schools, calendars, asOf, random);
      yearStays.push(...drawn);
      const last = drawn.at(-1);
      if (last?.exitType === 'End of year' || last?.exitType === '') staying.push({ ...place, school: last.school });
      else if (last?.exitType !== 'Graduated') gone.push(place);
    }
    stays.set(schoolYear, yearStays.sort(byStudentAndEntry));
  }
  students.sort((a, b) => (a.studentId < b.studentId ? -1 : 1));
  return { students, stays };
}

/** Each school’s calendar of a year; a school that has not opened has none. */
export function calendarsOf(schools: readonly School[], schoolYear: number): Map<string, SchoolCalendar> {
  const calendars = new Map<string, SchoolCalendar>();
  for (const { schoolId, opens } of schools) {
    const calendar = calendarOf(schoolYear, schoolId, opens === null ? null : dayOf(opens));
    if (calendar.instructional.length > 0) calendars.set(schoolId, calendar);
  }
  return calendars;
}

/** Next year’s place, or null for someone whose time in the district is over. */
function promote({ student, school, grade }: Place, byId: ReadonlyMap<string, School>): Place | null {
  if (grade === LAST_GRADE) return null;
  if (grade < school.grades[1]) return { student, school, grade: grade + 1 };
  const next = byId.get(school.nextSchool);
  return next === undefined ? null : { student, school: next, grade: grade + 1 };
}

/** One student’s year, most often one stay from the first day to the last. */
function live(
  place: Place & { newcomer: boolean },
  schoolYear: number,
  schools: readonly School[],
  calendars: ReadonlyMap<string, SchoolCalendar>,
  asOf: Day,
  random: Random,
): Stay[] {
  const { student, school, grade, newcomer } = place;
  const held = calendars.get(school.schoolId)?.instructional ?? [];
  const days = held.filter((day) => day <= asOf);
  const at = (index: number): Day => days[Math.min(index, days.length - 1)] ?? asOf;
  const closed = days.length === held.length;
  const stayed = {
    exit: closed ? (held.at(-1) ?? asOf) + 1 : null,
    exitType: closed ? ('End of year' as const) : ('' as const),
  };
  const ended = grade === LAST_GRADE && closed ? { ...stayed, exitType: 'Graduated' as const } : stayed;
  const base = { student, school, schoolYear, grade, entry: at(0) };

  const fate = random.next();
  let edge = UNUSUAL.noShow;
  if (fate < edge) return [{ ...base, exit: base.entry, exitType: 'No show' }];
  if (fate < (edge += UNUSUAL.leaves)) {
    const exit = at(random.between(3, days.length - 5));
    return [{ ...base, exit, exitType: random.chance(0.7) ? 'Moved away' : 'Withdrew' }];
  }
  if (fate < (edge += UNUSUAL.comesBack)) {
    const left = random.between(8, days.length - 45);
    return [
      { ...base, exit: at(left), exitType: 'Withdrew' },
      { ...base, entry: at(left + random.between(10, 30)), ...ended },
    ];
  }
  if (fate < (edge += UNUSUAL.transfers)) {
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
    ['108', '112'].includes(school.schoolId) &&
    random.chance(0.14)
  ) {
    return [
      { ...base, exit: opening, exitType: 'Transferred' },
      { ...base, school: opened, entry: opening, exit: null, exitType: '' },
    ];
  }
  const late = random.chance(newcomer ? UNUSUAL.lateEntryOfNewcomers : UNUSUAL.lateEntry);
  return [{ ...base, entry: late ? at(random.between(1, days.length - 3)) : base.entry, ...ended }];
}

const takes = (school: School, grade: number): boolean =>
  school.studentsPerGrade > 0 && grade >= school.grades[0] && grade <= school.grades[1];

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const byStudentAndEntry = (a: Stay, b: Stay): number =>
  a.student.studentId < b.student.studentId ? -1 : a.student.studentId > b.student.studentId ? 1 : a.entry - b.entry;
