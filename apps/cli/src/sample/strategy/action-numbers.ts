import type { StrategyRecord } from './record.ts';

export interface About {
  readonly kind: string;
  readonly date: string;
  readonly title: string;
  readonly schoolId: string | null;
  readonly office?: string;
  readonly step?: string;
  readonly decided?: string;
}

/** Numbers every action, and keeps those that are known by the day of the record. */
export class ActionNumbers {
  readonly #record: StrategyRecord;
  #next = 1;

  constructor(record: StrategyRecord) {
    this.#record = record;
  }

  add({ kind, date, title, schoolId, office, step, decided }: About): string | undefined {
    const id = `AC${this.#next++}`;
    if (!this.#record.knows(date)) return undefined;
    this.#record.add('action', {
      action_id: id,
      kind,
      held_on: date,
      title,
      school_id: schoolId,
      public_office: office ?? null,
      policy_step: step ?? null,
      decided: decided ?? null,
    });
    return id;
  }
}

/** Numbers of those who do something at a school, or anywhere, in a school year. */
export function staffOf(record: StrategyRecord, schoolId: string | null, schoolYear: number, role: string): string[] {
  const year = `${schoolYear - 1}-${String(schoolYear % 100)}`;
  return record
    .rows('staff_year')
    .filter(
      (row) =>
        row['role'] === role && row['school_year'] === year && (schoolId === null || row['school_id'] === schoolId),
    )
    .map((row) => String(row['staff_id']));
}
