import type { Committee, Meeting } from '@hearth/metrics/window';
import { daysBetween } from '#lib/words/dates.ts';

/** One committee and what became of its meetings this school year. */
export interface CommitteeYear {
  readonly id: string;
  readonly name: string;
  /** “district”, or the school whose site team it is. */
  readonly place: string;
  /** Meetings whose day has come, as scheduled. */
  readonly scheduled: number;
  /** Held with enough members. */
  readonly held: number;
  /** The last day on which it met at all, this year or before; null where it never did. */
  readonly lastHeld: string | null;
  readonly daysSince: number | null;
  readonly labor: number;
  readonly management: number;
  readonly seats: { readonly labor: number; readonly management: number; readonly others: number };
  readonly meetings: readonly MeetingDay[];
  /** Whether meetings were scheduled and none was held for 60 days. */
  readonly isSilent: boolean;
}

/** A meeting by its day: the one on which it was held, else the one for which it was scheduled. */
export interface MeetingDay extends Pick<Meeting, 'standing' | 'labor' | 'management'> {
  readonly on: string;
}

/** Days without a meeting after which a committee counts as silent. */
const SILENT = 60;

/** Committees of the place by the alphabet, the district’s own first; each school’s site team on the district’s page. */
export function meetingsOf(
  committees: readonly Committee[],
  all: readonly Meeting[],
  place: string,
  year: number,
  asOf: string,
): readonly CommitteeYear[] {
  return committees
    .filter(({ school_id }) => place === 'district' || school_id === place)
    .map((committee): CommitteeYear => {
      const own = all.filter(({ committee_id }) => committee_id === committee.committee_id);
      const past = own.filter(({ school_year, standing }) => school_year === year && standing !== 'to_come');
      const lastHeld =
        own
          .flatMap(({ held_on }) => held_on ?? [])
          .sort()
          .at(-1) ?? null;
      const sum = (of: (meeting: Meeting) => number | null): number =>
        past.reduce((total, meeting) => total + (of(meeting) ?? 0), 0);
      const daysSince = lastHeld === null ? null : daysBetween(lastHeld, asOf);
      return {
        id: committee.committee_id,
        name: committee.name,
        place: committee.school_id,
        scheduled: past.length,
        held: past.filter(({ standing }) => standing === 'held').length,
        lastHeld,
        daysSince,
        isSilent: past.length > 0 && (daysSince === null || daysSince > SILENT),
        labor: sum(({ labor }) => labor),
        management: sum(({ management }) => management),
        seats: { labor: committee.labor, management: committee.management, others: committee.others },
        meetings: past.map(({ standing, labor, management, held_on, scheduled_on }) => ({
          standing,
          labor,
          management,
          on: held_on ?? scheduled_on ?? asOf,
        })),
      };
    })
    .sort((a, b) => Number(b.place === 'district') - Number(a.place === 'district') || a.name.localeCompare(b.name));
}
