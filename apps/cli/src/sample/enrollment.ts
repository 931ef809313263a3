import { calendarsOf, schoolYears } from './calendar.ts';
import { castStays } from './cast-stays.ts';
import type { Day } from './days.ts';
import { LAST_GRADE, live, type Place } from './one-year.ts';
import { Random } from './random.ts';
import type { School } from './school.ts';
import type { Stay } from './stay.ts';
import { newStudent, type Student } from './student.ts';

/** Everyone who was ever enrolled, and every stay by school year. */
export interface Enrollment {
  readonly students: readonly Student[];
  readonly stays: ReadonlyMap<number, readonly Stay[]>;
}

/** Of the students who stay, how many do not come back after summer; of those who left, how many do in a later year. */
const LEAVES_IN_SUMMER = 0.05;
const RETURNS_AFTER_YEARS = 0.08;

/** Fills the schools year by year: promotion, newcomers, transfers, leavers, no-shows and students who come back. */
export function enroll(seed: string, schools: readonly School[]): Enrollment {
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
    const places: (Place & { isNewcomer: boolean })[] = [];
    const back = gone.filter(() => random.chance(RETURNS_AFTER_YEARS));
    gone = gone.filter((place) => !back.includes(place));
    for (const place of [...staying, ...back]) {
      const next = promote(place, byId);
      if (next === null) continue;
      if (random.chance(LEAVES_IN_SUMMER)) gone.push(next);
      else places.push({ ...next, isNewcomer: false });
    }
    const filled = new Map<string, number>();
    for (const { school, grade } of places) count(filled, `${school.schoolId} ${grade}`);
    for (const school of schools) {
      for (let grade = school.grades[0]; grade <= school.grades[1]; grade++) {
        const wanted = school.studentsPerGrade + random.between(-2, 2);
        const here = filled.get(`${school.schoolId} ${grade}`) ?? 0;
        if (school.studentsPerGrade === 0) continue;
        for (let n = here; n < wanted; n++)
          places.push({ ...arrive(school, schoolYear, grade), isNewcomer: schoolYear > 2023 });
      }
    }

    const cast = castStays(schoolYear, byId, calendars);
    for (const stay of cast) if (!students.includes(stay.student)) students.push(stay.student);
    const yearStays: Stay[] = [...cast];
    staying = cast.filter(({ exitType }) => exitType === 'End of year');
    for (const place of places) {
      const drawn = live(place, schoolYear, schools, calendars, random);
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

/** The same as it was known on an earlier day: without later stays, and without exits that had not happened. */
export function knownOn({ students, stays }: Enrollment, asOf: Day): Enrollment {
  const known = new Map<number, Stay[]>();
  for (const [schoolYear, yearStays] of stays) {
    known.set(
      schoolYear,
      yearStays.flatMap((stay) => {
        if (stay.entry > asOf) return [];
        return stay.exit !== null && stay.exit > asOf ? [{ ...stay, exit: null, exitType: '' }] : [stay];
      }),
    );
  }
  const enrolled = new Set([...known.values()].flat().map(({ student }) => student));
  return { students: students.filter((student) => enrolled.has(student)), stays: known };
}

/** Next year’s place, or null for someone whose time in the district is over. */
function promote({ student, school, grade }: Place, byId: ReadonlyMap<string, School>): Place | null {
  if (grade === LAST_GRADE) return null;
  if (grade < school.grades[1]) return { student, school, grade: grade + 1 };
  const next = byId.get(school.nextSchool);
  return next === undefined ? null : { student, school: next, grade: grade + 1 };
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const byStudentAndEntry = (a: Stay, b: Stay): number =>
  a.student.studentId < b.student.studentId ? -1 : a.student.studentId > b.student.studentId ? 1 : a.entry - b.entry;
