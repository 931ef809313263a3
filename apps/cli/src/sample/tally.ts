import type { Code, Stay } from './stay.ts';
import type { YearTruth } from './truths.ts';

/** 24ths of a day: what a code adds to the days absent. N leaves both sides. */
const ABSENT_UNITS: Readonly<Record<Code, number>> = {
  A: 24,
  E: 24,
  M: 24,
  OSS: 24,
  H: 12,
  T: 0,
  D: 0,
  ISS: 0,
  F: 0,
  N: 0,
};
/** 24ths of a day that a code adds to the days absent. */
export const absentUnits = (code: Code | undefined): number => (code === undefined ? 0 : ABSENT_UNITS[code]);

const DAY_UNITS = 24;
const MINIMUM_DAYS = 10;

interface Days {
  enrolled: number;
  absent: number;
  unexcused: number;
  unknown: number;
  suspended: number;
  tardy: number;
}

interface Registers {
  due: number;
  taken: number;
}

/** Counts what the files say about one school year, or its beginning, student by student, apart from everything Hearth does. */
export class YearTally {
  readonly #schoolYear: number;
  readonly #bySchool = new Map<string, Map<string, Days>>();
  readonly #registers = new Map<string, Registers>();

  constructor(schoolYear: number) {
    this.#schoolYear = schoolYear;
  }

  registers(schoolId: string, taken: readonly boolean[]): void {
    this.#registers.set(schoolId, { due: taken.length, taken: taken.filter(Boolean).length });
  }

  /** One day with a register in a stay. */
  day({ student, school }: Stay, code: Code | undefined): void {
    if (code === 'N') return;
    const days = this.#days(school.schoolId, student.studentId);
    days.enrolled += DAY_UNITS;
    if (code === undefined) return;
    const units = absentUnits(code);
    days.absent += units;
    if (code === 'A') days.unexcused += units;
    if (code === 'M') days.unknown += units;
    if (code === 'OSS') days.suspended += units;
    if (code === 'T') days.tardy += 1;
  }

  /** Enrolled and absent units of one student in all schools. */
  student(studentId: string): { enrolledUnits: number; absentUnits: number } {
    let enrolledUnits = 0;
    let absentUnits = 0;
    for (const students of this.#bySchool.values()) {
      const days = students.get(studentId);
      enrolledUnits += days?.enrolled ?? 0;
      absentUnits += days?.absent ?? 0;
    }
    return { enrolledUnits, absentUnits };
  }

  /** One truth a school, and one for the district in which a student of two schools is one student. */
  years(): YearTruth[] {
    const found: YearTruth[] = [];
    const district = new Map<string, Days>();
    const all: Registers = { due: 0, taken: 0 };
    for (const [schoolId, registers] of this.#registers) {
      const students = this.#bySchool.get(schoolId) ?? new Map<string, Days>();
      found.push(this.#sum(schoolId, students, registers));
      all.due += registers.due;
      all.taken += registers.taken;
      for (const [studentId, days] of students) {
        const sum = district.get(studentId) ?? nothing();
        for (const key of Object.keys(sum) as (keyof Days)[]) sum[key] += days[key];
        district.set(studentId, sum);
      }
    }
    return [...found, this.#sum('', district, all)];
  }

  #days(schoolId: string, studentId: string): Days {
    let students = this.#bySchool.get(schoolId);
    if (students === undefined) this.#bySchool.set(schoolId, (students = new Map()));
    let days = students.get(studentId);
    if (days === undefined) students.set(studentId, (days = nothing()));
    return days;
  }

  #sum(schoolId: string, students: ReadonlyMap<string, Days>, { due, taken }: Registers): YearTruth {
    const all = [...students.values()];
    const judged = all.filter(({ enrolled }) => enrolled >= MINIMUM_DAYS * DAY_UNITS);
    const total = (of: keyof Days): number => all.reduce((sum, days) => sum + days[of], 0);
    return {
      schoolId,
      schoolYear: this.#schoolYear,
      students: all.length,
      judged: judged.length,
      chronic: judged.filter(({ absent, enrolled }) => absent * 10 >= enrolled).length,
      severe: judged.filter(({ absent, enrolled }) => absent * 5 >= enrolled).length,
      enrolledUnits: total('enrolled'),
      absentUnits: total('absent'),
      unexcusedUnits: total('unexcused'),
      unknownReasonUnits: total('unknown'),
      suspendedUnits: total('suspended'),
      tardyDays: total('tardy'),
      daysDue: due,
      daysTaken: taken,
    };
  }
}

const nothing = (): Days => ({ enrolled: 0, absent: 0, unexcused: 0, unknown: 0, suspended: 0, tardy: 0 });
