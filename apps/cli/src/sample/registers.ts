import type { SchoolCalendar } from './calendar.ts';
import type { School } from './school.ts';
import { CAST_SCHOOL, ED_FI_SCHOOL, OTHER_SCHOOL, TABBED_SCHOOL } from './schools.ts';
import { FULL_YEAR, LOST_REGISTERS_YEAR, lostRegisters } from './cast.ts';
import { type Day, dayOf } from './days.ts';
import { Random } from './random.ts';

/** A stretch in which registers were not taken, or some were not. */
interface Gap {
  readonly schoolId: string;
  readonly from: string;
  readonly to: string;
  readonly share: number;
  readonly why: string;
}

/** Planted: one school stops sending for six weeks, another cannot find substitutes for four. */
export const gaps: readonly Gap[] = [
  { schoolId: '133', from: '2025-11-03', to: '2025-12-12', share: 1, why: 'The school stopped submitting.' },
  { schoolId: '105', from: '2024-01-22', to: '2024-02-16', share: 0.45, why: 'Substitutes were short.' },
  { schoolId: OTHER_SCHOOL, from: '2025-09-22', to: '2025-10-10', share: 1, why: 'The school stopped submitting.' },
];

const FORGOTTEN = 0.006;

/** Whether the register was taken, by instructional day of the calendar up to the as-of date. */
export function registersTaken(seed: string, school: School, calendar: SchoolCalendar, asOf: Day): boolean[] {
  const random = new Random(`${seed} registers ${school.schoolId} ${calendar.schoolYear}`);
  const stretches = gaps.filter(({ schoolId }) => schoolId === school.schoolId);
  const isCast = [CAST_SCHOOL, OTHER_SCHOOL, TABBED_SCHOOL, ED_FI_SCHOOL].includes(school.schoolId);
  // the cast’s stories count days, so their years have no other gaps than the ones told
  const isScripted = isCast && (calendar.schoolYear === FULL_YEAR || school.schoolId === ED_FI_SCHOOL);
  const isSams = school.schoolId === CAST_SCHOOL && calendar.schoolYear === LOST_REGISTERS_YEAR;
  return calendar.instructional
    .filter((day) => day <= asOf)
    .map((day, index) => {
      const forgotten = random.chance(FORGOTTEN);
      const gap = stretches.find(({ from, to }) => day >= dayOf(from) && day <= dayOf(to));
      const lost = gap !== undefined && random.chance(gap.share);
      if (isSams) return index < lostRegisters.first || index >= lostRegisters.end;
      return lost || (forgotten && !isScripted) ? false : true;
    });
}
