import { Random } from '../random.ts';
import type { School } from '../school.ts';
import { later, type StrategyRecord } from './record.ts';
import { communityIn, recordedYears } from './schools.ts';

interface Promised {
  readonly promise: string;
  readonly made: string;
  readonly due: string;
  /** The day to which it was moved, and when that was known. */
  readonly moved?: string;
  readonly owner: 'labor' | 'management' | 'both';
  /** Empty where it is still to be done. */
  readonly done: string | null;
  readonly evidence?: string;
  readonly meetingId?: string;
  readonly actionId?: string;
  readonly instrumentId?: string;
  readonly withdrawn?: true;
}

/** Of this school year, written by hand: kept, kept late, moved and kept by the new day, kept without evidence, open and late. */
const thisYear: readonly Promised[] = [
  { promise: 'Second planning hour for site teams', made: '2025-09-16', due: '2025-09-30', owner: 'management', done: '2025-09-24', evidence: 'Master schedules of September', meetingId: 'C1-2026-1', instrumentId: 'IN2' },
  { promise: 'Coordinator job description agreed', made: '2025-09-16', due: '2025-10-15', owner: 'both', done: '2025-10-15', evidence: 'Signed description', meetingId: 'C1-2026-1', instrumentId: 'IN1' },
  { promise: 'Release time for five site leads', made: '2025-09-16', due: '2025-10-31', owner: 'management', done: '2025-12-12', evidence: 'Release calendar', meetingId: 'C1-2026-1', instrumentId: 'IN2' },
  { promise: 'Survey questions agreed with members', made: '2025-10-14', due: '2025-11-15', owner: 'labor', done: '2025-11-10', evidence: 'Questionnaire of November', meetingId: 'C1-2026-2' },
  { promise: 'Minutes posted in Spanish', made: '2025-10-14', due: '2025-12-01', moved: '2026-01-31', owner: 'management', done: '2026-01-20', evidence: 'District page of minutes', meetingId: 'C1-2026-2' },
  { promise: 'Training for 40 stewards', made: '2025-10-14', due: '2025-12-15', owner: 'labor', done: '2025-12-09', meetingId: 'C1-2026-2' },
  { promise: 'Budget line proposed to the board', made: '2025-11-12', due: '2026-01-31', owner: 'both', done: '2026-01-29', evidence: 'Board agenda of January 29', meetingId: 'C1-2026-3', instrumentId: 'IN4' },
  { promise: 'Fill the empty coordinator post', made: '2025-12-16', due: '2026-01-15', owner: 'management', done: null, instrumentId: 'IN1' },
  { promise: 'Ratings by both sides', made: '2025-12-09', due: '2026-02-02', owner: 'both', done: '2026-02-02', evidence: 'Rubric of February', meetingId: 'C1-2026-4' },
  { promise: 'Evening bus for one term', made: '2025-09-16', due: '2025-11-30', owner: 'management', done: null, withdrawn: true, meetingId: 'C1-2026-1' },
  { promise: 'Plan for the year after the federal award', made: '2026-02-10', due: '2026-03-31', owner: 'both', done: null, meetingId: 'C1-2026-6' },
]; // prettier-ignore

const earlier = [
  'Room for families in every community school',
  'One shared sign-in for all partners',
  'Data packet five days before each meeting',
  'Mentors for new coordinators',
  'Two seats for families on the steering committee',
  'Supplies for site teams in the first week',
  'Calendar of trainings with the union',
  'Exit talks with those who leave',
];

const ofSites = [
  'Room 12 kept for families',
  'Site team meets in working hours',
  'Partners invited to the planning day',
  'Minutes on the wall by the office',
];

/** Commitments of the district and of site teams. */
export function recordCommitments(record: StrategyRecord, seed: string, schools: readonly School[]): void {
  const random = new Random(`${seed} commitments`);
  let number = 1;
  const add = (one: Promised, schoolId: string | null = null): void => {
    const id = `CO${number++}`;
    if (!record.knows(one.made)) return;
    const done = one.evidence === undefined && one.done === null ? null : record.once(one.done);
    const hasMeeting =
      one.meetingId !== undefined && record.rows('meeting').some(({ meeting_id }) => meeting_id === one.meetingId);
    record.add('commitment', {
      commitment_id: id,
      promise: one.promise,
      made_on: one.made,
      first_due_on: one.due,
      // a day is moved when the first one has come
      due_on: one.moved !== undefined && record.knows(one.due) ? one.moved : null,
      owner_side: one.owner,
      status: done !== null ? 'done' : one.withdrawn && record.knows(one.due) ? 'withdrawn' : 'open',
      done_on: done,
      evidence: done === null ? null : (one.evidence ?? null),
      meeting_id: hasMeeting ? (one.meetingId ?? null) : null,
      action_id: one.actionId ?? null,
      instrument_id: one.instrumentId ?? null,
      school_id: schoolId,
    });
  };
  const drawn = (promise: string, made: string): Promised => {
    const due = later(made, random.between(3, 10) * 7);
    const done = later(due, random.chance(0.7) ? -random.between(0, 12) : random.between(3, 60));
    const hasEvidence = random.chance(0.9);
    return {
      promise,
      made,
      due,
      owner: random.pick(['labor', 'management', 'both']),
      done: random.chance(0.93) ? done : null,
      ...(hasEvidence ? { evidence: 'Minutes of the committee' } : {}),
    };
  };
  for (const schoolYear of recordedYears) {
    if (schoolYear < 2026)
      earlier.forEach((promise, index) => add(drawn(promise, later(`${schoolYear - 1}-09-17`, 21 * index))));
    for (const { schoolId } of communityIn(schools, schoolYear))
      ofSites.forEach((promise, index) => add(drawn(promise, later(`${schoolYear - 1}-10-02`, 28 * index)), schoolId));
  }
  for (const one of thisYear) add(one);
}
