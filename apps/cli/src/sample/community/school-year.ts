import type { Mark, Year } from '../attendance.ts';
import type { Day } from '../days.ts';
import type { School } from '../school.ts';
import type { Stay } from '../stay.ts';
import { absentUnits } from '../tally.ts';

const MINIMUM_DAYS = 10;
const DAY = 24;

/** One student’s days at one community school in one year, as the register has them. */
export interface Pupil {
  readonly stay: Stay;
  /** The days on which a register was taken, in order. */
  readonly marks: readonly Mark[];
  /** Whether the student has missed a tenth of them or more, by the last day known. */
  readonly isChronic: boolean;
  /** The place in `marks` of the day on which a tenth was first reached, once ten days were counted; -1 where it never was. */
  readonly crossed: number;
  /** The place in `marks` of the first day that ends 20 counted days with four or more absences; -1 where there is none. */
  readonly worst: number;
}

export const wasThere = ({ code }: Mark): boolean => absentUnits(code) === 0 && code !== 'N';

/** The students of a school who had at least ten days there, each in the first of their stays. */
export function pupilsOf(year: Year, { schoolId }: School, asOf: Day): Pupil[] {
  const found = new Map<string, { stay: Stay; marks: Mark[] }>();
  for (const stay of year.stays) {
    if (stay.school.schoolId !== schoolId || stay.exitType === 'No show') continue;
    const marks = year.marks(stay).filter(({ taken, day }) => taken && day <= asOf);
    const known = found.get(stay.student.studentId);
    if (known === undefined) found.set(stay.student.studentId, { stay, marks });
    else known.marks.push(...marks);
  }
  return [...found.values()]
    .filter(({ marks }) => marks.length >= MINIMUM_DAYS)
    .map(({ stay, marks }) => ({ stay, marks, ...standingOf(marks) }));
}

function standingOf(marks: readonly Mark[]): Pick<Pupil, 'isChronic' | 'crossed' | 'worst'> {
  let enrolled = 0;
  let absent = 0;
  let crossed = -1;
  let worst = -1;
  const recent: number[] = [];
  marks.forEach(({ code }, index) => {
    if (code === 'N') return;
    const units = absentUnits(code);
    enrolled += DAY;
    absent += units;
    recent.push(units);
    if (recent.length > 20) recent.shift();
    const isOver = enrolled >= MINIMUM_DAYS * DAY && absent * 10 >= enrolled;
    if (isOver && crossed < 0) crossed = index;
    if (worst < 0 && recent.length === 20 && recent.reduce((sum, one) => sum + one, 0) >= 4 * DAY) worst = index;
  });
  return { isChronic: enrolled >= MINIMUM_DAYS * DAY && absent * 10 >= enrolled, crossed, worst };
}
