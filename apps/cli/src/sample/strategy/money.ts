import { yearWords } from '../calendar.ts';
import type { School } from '../school.ts';
import type { StrategyRecord } from './record.ts';
import { communityIn, recordedYears } from './schools.ts';

/** An award as it stands in the record, with what it gives in twelve months by the generator’s own plan. */
export interface PlannedAward {
  readonly awardId: string;
  readonly sourceKind: string;
  readonly yearly: number;
  readonly starts: string;
  readonly ends: string | null;
  readonly stopNotice: string | null;
  readonly recurring: boolean;
  readonly renewed: boolean;
  readonly inKind: boolean;
  readonly pendingSince: string | null;
}

const award = (
  awardId: string,
  sourceKind: string,
  yearly: number,
  starts: string,
  ends: string | null,
  more: Partial<PlannedAward> = {},
): PlannedAward => ({
  awardId,
  sourceKind,
  yearly,
  starts,
  ends,
  stopNotice: null,
  recurring: false,
  renewed: false,
  inKind: false,
  pendingSince: null,
  ...more,
});

/** Dollars in twelve months for each community school of 2025-26. A grant that ends, one with a stop notice, one that waits. */
export const plannedAwards = (sites: number): readonly PlannedAward[] => [
  award('AW1', 'state', 84_000 * sites, '2022-07-01', '2027-06-30'),
  award('AW2', 'federal', 36_000 * sites, '2023-07-01', '2028-06-30', { stopNotice: '2026-02-04' }),
  award('AW3', 'district', 30_000 * sites, '2023-07-01', null, { recurring: true }),
  award('AW4', 'city_or_county', 15_000 * sites, '2024-01-01', '2026-12-31'),
  award('AW5', 'foundation', 9_000 * sites, '2023-09-01', '2026-08-31', { renewed: true }),
  award('AW6', 'partner', 33_000 * sites, '2023-07-01', '2027-06-30', { inKind: true }),
  award('AW7', 'foundation', 6_000 * sites, '2026-07-01', '2028-06-30', { pendingSince: '2025-12-01' }),
];

const funders: Readonly<Record<string, readonly [funder: string, title: string]>> = {
  AW1: ['Quarry State education department', 'Community schools grant'],
  AW2: ['Federal education department', 'Full-service community schools award'],
  AW3: ['Harrow Bend Unified', 'General fund, community schools line'],
  AW4: ['Bend County health department', 'School health agreement'],
  AW5: ['Paper Bridge Foundation', 'Coordinators fund'],
  AW6: ['Riverbend Health Center', 'Clinic rooms and staff'],
  AW7: ['Lantern Trust', 'Evening hours'],
};

/** What a community school costs in twelve months, and what all share. */
const SCHOOL_COST = 158_000;
const SHARED_COST = 96_000;

/** Months from the first day of one month to the last of another. */
const monthsOf = (starts: string, ends: string): number =>
  12 * (Number(ends.slice(0, 4)) - Number(starts.slice(0, 4))) +
  Number(ends.slice(5, 7)) -
  Number(starts.slice(5, 7)) +
  1;

export function recordMoney(record: StrategyRecord, schools: readonly School[]): void {
  const sites = communityIn(schools, 2026).length;
  for (const { awardId, sourceKind, yearly, starts, ends, ...one } of plannedAwards(sites)) {
    if (one.pendingSince !== null && !record.knows(one.pendingSince)) continue;
    const [funder = '', title = ''] = funders[awardId] ?? [];
    record.add('funding_award', {
      award_id: awardId,
      funder,
      title,
      source_kind: sourceKind,
      school_id: null,
      starts_on: starts,
      ends_on: ends,
      amount: ends === null ? yearly : Math.round((yearly * monthsOf(starts, ends)) / 12),
      // the stop notice is written down; the status was not changed: it counts as at risk all the same
      status: one.pendingSince === null ? 'active' : 'pending',
      status_on: one.pendingSince ?? starts,
      stop_notice_on: record.once(one.stopNotice),
      renewal_confirmed: one.renewed,
      recurring: one.recurring,
      in_kind: one.inKind,
    });
  }
  for (const schoolYear of recordedYears) {
    const year = yearWords(schoolYear);
    record.add('budget', { school_year: year, school_id: null, amount: SHARED_COST });
    for (const { schoolId } of communityIn(schools, schoolYear))
      record.add('budget', { school_year: year, school_id: schoolId, amount: SCHOOL_COST });
  }
}
