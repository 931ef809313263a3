import { american, type Day } from '../days.ts';
import type { Offer } from './offers.ts';
import type { Participant } from './people.ts';

export interface Visit {
  readonly participant: Participant | null;
  readonly offer: Offer;
  readonly day: Day;
  readonly schoolId: string;
  readonly hours: number | null;
  readonly came: boolean;
  readonly heads: number | null;
}

/** The log of one school year, as the partners’ sign-in system exports it: one row a visit, numbered in order. */
export class ServiceLog {
  readonly visits: Visit[] = [];
  readonly #asOf: Day;

  constructor(asOf: Day) {
    this.#asOf = asOf;
  }

  /** One person at one service; nothing that is not yet known is written. */
  person(participant: Participant, schoolId: string, offer: Offer, day: Day, hours: number | null, came = true): void {
    if (day > this.#asOf) return;
    this.visits.push({ participant, offer, day, schoolId, hours: came ? hours : null, came, heads: null });
  }

  /** People who were counted at the door and not asked for their names. */
  heads(schoolId: string, offer: Offer, day: Day, heads: number): void {
    if (day > this.#asOf) return;
    this.visits.push({ participant: null, offer, day, schoolId, hours: null, came: true, heads });
  }

  rows(firstNumber: number): string[] {
    return this.visits.map(({ participant, offer, day, schoolId, hours, came, heads }, index) =>
      [
        `V${String(firstNumber + index)}`,
        participant?.participantId ?? '',
        offer.serviceId,
        american(day),
        schoolId,
        hours ?? '',
        came ? 'P' : 'A',
        heads ?? '',
      ].join(','),
    );
  }
}
