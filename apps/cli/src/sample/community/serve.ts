import type { Year } from '../attendance.ts';
import type { Day } from '../days.ts';
import { Random } from '../random.ts';
import type { School } from '../school.ts';
import type { ServiceLog } from './log.ts';
import { type Offer, offers, programmes } from './offers.ts';
import type { Participants } from './people.ts';
import { type Pupil, pupilsOf, wasThere } from './school-year.ts';

/** A student’s weeks in a programme. */
export interface Spell {
  readonly pupil: Pupil;
  readonly offer: Offer;
  readonly firstDay: Day;
}

/** What a session of each programme takes, and every how many school days there is one. */
const rhythm: Readonly<Record<string, { readonly hours: number; readonly every: number }>> = {
  [offers.tutoring.serviceId]: { hours: 0.75, every: 3 },
  [offers.afterSchool.serviceId]: { hours: 2, every: 4 },
  [offers.mentoring.serviceId]: { hours: 1, every: 5 },
  [offers.counselling.serviceId]: { hours: 0.75, every: 8 },
};

const SCREENING_DAY = 25;

/**
 * Serves the students of one school in one year. Of those who are chronically absent every second one has a mentor, from a few days
 * after first reaching a tenth, and the others nothing that is meant to help with attendance: so the share supported is known. Of the
 * others, some get a mentor when absence was at its worst for a while, as schools do.
 */
export function serveStudents(
  seed: string,
  year: Year,
  school: School,
  asOf: Day,
  log: ServiceLog,
  people: Participants,
): { readonly pupils: readonly Pupil[]; readonly spells: readonly Spell[] } {
  const pupils = pupilsOf(year, school, asOf);
  const spells: Spell[] = [];
  let chronic = 0;
  for (const pupil of pupils) {
    const { student } = pupil.stay;
    const random = new Random(`${seed} services ${year.schoolYear} ${school.schoolId} ${student.studentId}`);
    const isOver = pupil.isChronic;
    const hasMentor = isOver ? chronic++ % 2 === 0 : pupil.worst >= 0 && random.chance(0.45);
    const begin = (offer: Offer, from: number, sessions: number): void => {
      const spell = attendWeekly(pupil, school, offer, from, sessions, log, people, random);
      if (spell !== undefined) spells.push(spell);
    };
    const screened = pupil.marks.find(({ dayOfSchool }) => dayOfSchool === SCREENING_DAY);
    if (screened !== undefined && wasThere(screened))
      log.person(people.student(student, school.schoolId), school.schoolId, offers.screening, screened.day, null);
    if (hasMentor) begin(offers.mentoring, (isOver ? pupil.crossed : pupil.worst) + random.between(1, 8), 40);
    for (const offer of programmes) {
      if (offer === offers.mentoring || !random.chance(offer === offers.tutoring ? 0.22 : 0.18)) continue;
      begin(offer, random.between(8, 70), random.between(6, 30));
    }
    if (random.chance(0.05)) begin(offers.counselling, random.between(10, 80), random.between(3, 12));
    if (random.chance(0.06)) visitDentist(pupil, school, log, people, random);
  }
  return { pupils, spells };
}

/** Sessions from the first day at school on or after the `from`th, some of them missed. */
function attendWeekly(
  pupil: Pupil,
  { schoolId }: School,
  offer: Offer,
  from: number,
  sessions: number,
  log: ServiceLog,
  people: Participants,
  random: Random,
): Spell | undefined {
  const { marks, stay } = pupil;
  const first = marks.findIndex((mark, index) => index >= from && wasThere(mark));
  const firstMark = marks[first];
  if (firstMark === undefined) return undefined;
  const participant = people.student(stay.student, schoolId);
  const { hours, every } = rhythm[offer.serviceId] ?? { hours: 1, every: 5 };
  for (let n = 0; n < sessions; n++) {
    const mark = marks[first + n * every];
    if (mark === undefined) break;
    const came = n === 0 || (wasThere(mark) && !random.chance(0.06));
    log.person(participant, schoolId, offer, mark.day, hours, came);
  }
  return { pupil, offer, firstDay: firstMark.day };
}

function visitDentist(
  { marks, stay }: Pupil,
  { schoolId }: School,
  log: ServiceLog,
  people: Participants,
  random: Random,
): void {
  const mark = marks[random.between(20, 120)];
  if (mark !== undefined && wasThere(mark))
    log.person(people.student(stay.student, schoolId), schoolId, offers.dental, mark.day, 0.5);
}
