import type { Day } from '../days.ts';
import { monthOf } from '../days.ts';
import { Random } from '../random.ts';
import type { School } from '../school.ts';
import type { ServiceLog } from './log.ts';
import { offers } from './offers.ts';
import type { Participants } from './people.ts';
import type { Pupil } from './school-year.ts';

const FAMILIES = 0.3;

/** Serves the families of a school’s students and its neighbours; at the pantry people are counted and not named. */
export function serveNeighborhood(
  seed: string,
  schoolYear: number,
  { schoolId }: School,
  pupils: readonly Pupil[],
  schoolDays: readonly Day[],
  log: ServiceLog,
  people: Participants,
): void {
  const evenings = schoolDays.filter((_, index) => index % 5 === 2);
  for (const { stay } of pupils) {
    const random = new Random(`${seed} family ${schoolYear} ${stay.student.studentId}`);
    // more are reached each year
    if (!random.chance(schoolYear >= 2026 ? FAMILIES : FAMILIES - 0.08)) continue;
    // the register knows a parent by the student of the household
    people.student(stay.student, schoolId);
    const parent = people.parent(stay.student, schoolId);
    const visit = (
      offer:
        | typeof offers.english
        | typeof offers.parents
        | typeof offers.pantry
        | typeof offers.legal
        | typeof offers.homeVisits,
      hours: number | null,
      times: number,
    ): void => {
      const start = random.below(Math.max(1, evenings.length - times));
      for (const day of evenings.slice(start, start + times)) log.person(parent, schoolId, offer, day, hours);
    };
    const what = random.weighted({ english: 4, parents: 2, pantry: 5, legal: 1, homeVisit: 2 });
    if (what === 'english') visit(offers.english, 2, random.between(4, 16));
    if (what === 'parents') visit(offers.parents, 1.5, random.between(1, 8));
    if (what === 'pantry') visit(offers.pantry, null, random.between(1, 10));
    if (what === 'legal') visit(offers.legal, 1, random.between(1, 3));
    if (what === 'homeVisit') visit(offers.homeVisits, 1, random.between(1, 3));
  }
  const random = new Random(`${seed} neighbors ${schoolYear} ${schoolId}`);
  const neighbors = random.between(22, 48);
  for (let n = 0; n < neighbors; n++) {
    const neighbor = people.neighbor(schoolId, n + (random.chance(0.3) ? 40 : 0));
    const start = random.below(Math.max(1, evenings.length - 6));
    for (const day of evenings.slice(start, start + random.between(1, 6)))
      log.person(neighbor, schoolId, offers.english, day, 2);
  }
  for (const [index, day] of schoolDays.entries()) {
    if (index % 5 !== 4) continue;
    // the winter months are the hard ones
    const isWinter = [11, 12, 1, 2].includes(monthOf(day));
    log.heads(schoolId, offers.pantry, day, random.between(isWinter ? 24 : 14, isWinter ? 60 : 38));
  }
}
