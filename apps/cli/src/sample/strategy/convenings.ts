import type { Random } from '../random.ts';
import { type ActionNumbers, staffOf } from './action-numbers.ts';
import { later, type StrategyRecord } from './record.ts';

const groups = [
  'students',
  'families',
  'educators',
  'support_staff',
  'administrators',
  'partners',
  'neighbors',
] as const;

/** A conversation with some of the seven groups; after some of them a commitment is made within a month, after some much later. */
export function convene(
  record: StrategyRecord,
  numbers: ActionNumbers,
  random: Random,
  schoolId: string | null,
  date: string,
  schoolYear: number,
): void {
  const present = groups.filter((group) => random.chance(group === 'families' || group === 'educators' ? 0.9 : 0.5));
  const heads = groups.map(() => random.between(3, 28));
  const signed = random.between(4, 9);
  const roster = staffOf(record, schoolId, schoolYear, 'educator');
  const isFollowed = random.chance(0.55);
  const waits = random.chance(0.8) ? random.between(2, 28) : random.between(33, 60);
  const id = numbers.add({
    kind: 'convening',
    date,
    title: schoolId === null ? 'Listening session of the district' : 'Listening session of the school',
    schoolId,
    ...(isFollowed ? { decided: 'A commitment was made.' } : {}),
  });
  const made = later(date, waits);
  const due = later(made, 42);
  const done = later(due, random.between(-14, 10));
  if (id === undefined) return;
  for (const [index, group] of groups.entries()) {
    if (!present.includes(group)) continue;
    if (group === 'educators' && roster.length > 0) {
      const from = random.below(roster.length);
      for (let place = 0; place < Math.min(signed, roster.length); place++)
        record.add('action_attendance', {
          action_id: id,
          audience: group,
          person_id: roster[(from + place) % roster.length] ?? '',
          headcount: null,
        });
    } else
      record.add('action_attendance', {
        action_id: id,
        audience: group,
        person_id: null,
        headcount: heads[index] ?? 3,
      });
  }
  if (!isFollowed || !record.knows(made)) return;
  record.add('commitment', {
    commitment_id: `COA${id.slice(2)}`,
    promise: 'What was asked for at the listening session',
    made_on: made,
    first_due_on: due,
    due_on: null,
    owner_side: 'both',
    status: record.knows(done) ? 'done' : 'open',
    done_on: record.once(done),
    evidence: record.knows(done) ? 'Letter to those who came' : null,
    meeting_id: null,
    action_id: id,
    instrument_id: null,
    school_id: null,
  });
}
