import type { Year } from '../attendance.ts';
import type { Day } from '../days.ts';
import { PLANTED_WAIT, type Request } from './ask.ts';
import type { ServiceLog } from './log.ts';
import { offers } from './offers.ts';
import type { Participants } from './people.ts';
import { type Pupil } from './school-year.ts';

/** What must come out about services at one school in one school year. Counted here, without Hearth. */
export interface CommunityTruth {
  readonly schoolId: string;
  readonly schoolYear: number;
  /** Students with a service that is not for everybody. */
  readonly studentsServed: number;
  /** Households with a relative who was served. */
  readonly householdsServed: number;
  readonly neighborsServed: number;
  /** Heads counted at the door. */
  readonly visits: number;
  readonly chronic: number;
  /** Of these, with a service meant to help with attendance in the 30 school days after first reaching a tenth. */
  readonly chronicSupported: number;
  /** Days from referral to first service by which half were served; only where it was planted. */
  readonly medianWait: number | null;
  readonly needs: number;
  /** Of these, with a service of the same category within 30 days. */
  readonly needsMet: number;
  readonly minutesOfMentoring: number;
}

const WINDOW = 30;
const NEED_DAYS = 30;

export function truthOf(
  schoolId: string,
  { schoolYear }: Year,
  pupils: readonly Pupil[],
  log: ServiceLog,
  requests: readonly Request[],
  people: Participants,
  planted: boolean,
): CommunityTruth {
  const here = log.visits.filter((visit) => visit.schoolId === schoolId && visit.came);
  const ofType = (type: string) => here.filter(({ participant }) => participant?.type === type);
  const distinct = (values: readonly string[]): number => new Set(values).size;
  const helped = new Map<string, Day[]>();
  for (const { participant, offer, day } of here) {
    if (participant === null || !('forAttendance' in offer)) continue;
    helped.set(participant.participantId, [...(helped.get(participant.participantId) ?? []), day]);
  }
  const chronic = pupils.filter(({ isChronic }) => isChronic);
  const isSupported = ({ stay, marks, crossed }: Pupil): boolean => {
    const days = helped.get(people.student(stay.student, schoolId).participantId) ?? [];
    const from = marks[crossed]?.day ?? Infinity;
    const last = marks[Math.min(crossed + WINDOW, marks.length - 1)]?.day ?? from;
    return days.some((day) => day > from && day <= last);
  };
  const needs = requests.filter(({ foundOn }) => foundOn !== null);
  const isMet = ({ participantId, offer, foundOn }: Request): boolean =>
    here.some(
      (visit) =>
        visit.participant?.participantId === participantId &&
        visit.offer.category === offer.category &&
        visit.day >= (foundOn ?? 0) &&
        visit.day <= (foundOn ?? 0) + NEED_DAYS,
    );
  return {
    schoolId,
    schoolYear,
    studentsServed: distinct(
      ofType('Student')
        .filter(({ offer }) => offer.tier !== 'Universal')
        .map(({ participant }) => participant?.participantId ?? ''),
    ),
    householdsServed: distinct(ofType('Parent').map(({ participant }) => participant?.household ?? '')),
    neighborsServed: distinct(ofType('Neighbor').map(({ participant }) => participant?.participantId ?? '')),
    visits: here.reduce((sum, { heads }) => sum + (heads ?? 0), 0),
    chronic: chronic.length,
    chronicSupported: chronic.filter(isSupported).length,
    medianWait: planted ? PLANTED_WAIT : null,
    needs: needs.length,
    needsMet: needs.filter(isMet).length,
    minutesOfMentoring: here
      .filter(({ offer }) => offer.serviceId === offers.mentoring.serviceId)
      .reduce((sum, { hours }) => sum + 60 * (hours ?? 0), 0),
  };
}
