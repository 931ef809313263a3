import { american, type Day } from '../days.ts';
import { Random } from '../random.ts';
import type { School } from '../school.ts';
import { CAST_SCHOOL } from '../schools.ts';
import type { Offer } from './offers.ts';
import type { Participants } from './people.ts';
import type { Pupil } from './school-year.ts';
import type { Spell } from './serve.ts';

/** The wait that half of those referred at the cast’s school in the current year have had, in days. */
export const PLANTED_WAIT = 19;

/** A referral and, most often, the need behind it. Without `served` nothing has come of it yet. */
export interface Request {
  readonly participantId: string;
  readonly schoolId: string;
  readonly offer: Offer;
  readonly madeOn: Day;
  readonly foundOn: Day | null;
  readonly served: Day | null;
  readonly hasDeclined: boolean;
  readonly madeBy: string;
}

/** Referrals and needs of one school’s year: those that led to the spells, and some that led to nothing so far. */
export function requestsOf(
  seed: string,
  schoolYear: number,
  { schoolId }: School,
  spells: readonly Spell[],
  pupils: readonly Pupil[],
  asOf: Day,
  people: Participants,
): Request[] {
  const random = new Random(`${seed} referrals ${schoolYear} ${schoolId}`);
  const referred = spells.filter(() => random.chance(0.7));
  const served = new Set(spells.map(({ pupil }) => pupil));
  const open = pupils.filter((pupil) => !served.has(pupil) && random.chance(0.06));
  const waits = schoolId === CAST_SCHOOL ? plantedWaits(referred.length, open.length, random) : undefined;
  const ask = (pupil: Pupil, offer: Offer, madeOn: Day, firstDay: Day | null): Request => ({
    participantId: people.student(pupil.stay.student, schoolId).participantId,
    schoolId,
    offer,
    madeOn,
    foundOn: random.chance(0.8) ? madeOn - random.between(0, 4) : null,
    served: firstDay,
    hasDeclined: firstDay === null && random.chance(0.25),
    madeBy: random.weighted({ Teacher: 46, Counselor: 22, Principal: 8, Family: 14, 'Attendance rule': 10 }),
  });
  return [
    ...referred.map(({ pupil, offer, firstDay }, index) =>
      ask(pupil, offer, firstDay - (waits?.[index] ?? random.between(2, 40)), firstDay),
    ),
    // long enough ago that whoever still waits has waited longer than half of the others
    ...open.map((pupil) => ask(pupil, random.pick(spells).offer, asOf - random.between(40, 100), null)),
  ];
}

/** Waits of those served such that, with `open` others still waiting, half of all are served by the planted day and not before. */
function plantedWaits(served: number, open: number, random: Random): number[] {
  const before = Math.ceil((served + open) / 2) - 1;
  return Array.from({ length: served }, (_, index) => {
    if (index < before) return random.between(2, PLANTED_WAIT - 1);
    return index < before + 3 ? PLANTED_WAIT : random.between(PLANTED_WAIT + 1, 38);
  });
}

const found: Readonly<Record<string, string>> = { 'Attendance rule': 'Attendance rule', Family: 'Self' };

/** Whoever declines does so after a month of trying. */
const DECLINED_AFTER = 30;

export const needRow = (
  id: string,
  foundOn: Day,
  { participantId, offer, hasDeclined, madeOn, schoolId, madeBy }: Request,
): string =>
  [
    id,
    participantId,
    offer.category,
    american(foundOn),
    found[madeBy] ?? 'Referral',
    hasDeclined ? american(madeOn + DECLINED_AFTER) : '',
    hasDeclined ? 'Family declined' : '',
    schoolId,
  ].join(',');

export const referralRow = (
  id: string,
  needId: string,
  { participantId, offer, madeOn, served, hasDeclined, madeBy, schoolId }: Request,
): string =>
  [
    id,
    participantId,
    needId,
    offer.serviceId,
    american(madeOn),
    madeBy,
    served === null ? '' : american(Math.min(madeOn + 1, served)),
    hasDeclined ? american(madeOn + DECLINED_AFTER) : '',
    hasDeclined ? 'Declined' : '',
    schoolId,
  ].join(',');
