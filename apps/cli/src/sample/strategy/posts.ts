import type { School } from '../school.ts';
import { later, type StrategyRecord } from './record.ts';
import { communityIn, coordinatorsAt } from './schools.ts';

/** One person in a coordinator’s post: from, to (empty: still there) and why the person left. */
interface Spell {
  readonly staffId: string;
  readonly from: string;
  readonly to: string | null;
  readonly why: string | null;
}

/** A director of the district, and a coordinator’s post at each community school. One coordinator left in a winter, and one post stands empty. */
export function recordPosts(record: StrategyRecord, schools: readonly School[]): void {
  record.add('position', {
    position_id: 'PO1',
    title: 'Director of community schools',
    role: 'director',
    school_id: null,
    fte: 1,
    bargaining_unit: null,
    starts_on: '2022-07-01',
    ends_on: null,
    award_id: 'AW3',
  });
  record.add('assignment', {
    position_id: 'PO1',
    staff_id: '49001',
    started_on: '2022-07-01',
    ended_on: null,
    fte: null,
    exit_reason: null,
  });
  communityIn(schools, 2026).forEach((school, index) => {
    const { schoolId, communitySince } = school;
    const since = communitySince ?? '';
    const positionId = `PO${10 + index}`;
    record.add('position', {
      position_id: positionId,
      title: 'Community school coordinator',
      role: 'coordinator',
      school_id: schoolId,
      fte: coordinatorsAt(school),
      bargaining_unit: 'Harrow Bend Teachers',
      starts_on: since,
      ends_on: null,
      award_id: index % 3 === 1 ? 'AW2' : 'AW1',
    });
    for (const { staffId, from, to, why } of spellsOf(index, since)) {
      if (!record.knows(from)) continue;
      record.add('assignment', {
        position_id: positionId,
        staff_id: staffId,
        started_on: from,
        ended_on: record.once(to),
        fte: null,
        exit_reason: record.knows(to) ? why : null,
      });
    }
  });
}

function spellsOf(index: number, since: string): Spell[] {
  const first = `4${9100 + index}`;
  const second = `4${9200 + index}`;
  // the coordinator of the first school left in January, and nobody came for eight weeks
  if (index === 0) {
    return [
      { staffId: first, from: since, to: '2025-01-17', why: 'left_district' },
      { staffId: second, from: '2025-03-17', to: null, why: null },
    ];
  }
  // that of the second retired in December, and the post stands empty
  if (index === 1) return [{ staffId: first, from: since, to: '2025-12-12', why: 'retired' }];
  // elsewhere somebody came at once, a little late, or has been there all along
  if (index % 4 === 2) {
    const left = later(since, 400);
    return [
      { staffId: first, from: since, to: left, why: 'changed_role' },
      { staffId: second, from: later(left, 1 + 7 * (index % 3)), to: null, why: null },
    ];
  }
  return [{ staffId: first, from: later(since, index % 4 === 3 ? 21 : 0), to: null, why: null }];
}
