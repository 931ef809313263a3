import type { Random } from '../random.ts';
import { type ActionNumbers, staffOf } from './action-numbers.ts';
import type { StrategyRecord } from './record.ts';

/** A training of a school’s staff, who sign in by number. */
export function train(
  record: StrategyRecord,
  numbers: ActionNumbers,
  random: Random,
  schoolId: string,
  date: string,
  schoolYear: number,
): void {
  const taught = (['educator', 'support_staff'] as const).map((role) => {
    const roster = staffOf(record, schoolId, schoolYear, role);
    const size = Math.round(roster.length * (role === 'educator' ? 0.35 : 0.2));
    const from = random.below(Math.max(1, roster.length));
    return [role, Array.from({ length: size }, (_, place) => roster[(from + place) % roster.length] ?? '')] as const;
  });
  const id = numbers.add({ kind: 'training', date, title: 'What a community school is', schoolId });
  if (id === undefined) return;
  for (const [role, people] of taught) {
    for (const person of people)
      record.add('action_attendance', {
        action_id: id,
        audience: role === 'educator' ? 'educators' : 'support_staff',
        person_id: person,
        headcount: null,
      });
  }
}
