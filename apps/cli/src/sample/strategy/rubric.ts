import { Random } from '../random.ts';
import type { School } from '../school.ts';
import type { StrategyRecord } from './record.ts';
import { communityIn, expectedPhase, phaseOf, rankOf } from './schools.ts';

/** Twelve items in the district’s own words, under the strategies that they belong to. */
const items: readonly (readonly [strategy: string, wording: string])[] = [
  ['Shared commitment and priorities', 'Goals were set with families and staff'],
  ['Shared commitment and priorities', 'Needs and assets were assessed within two years'],
  ['Shared commitment and priorities', 'Priorities guide the school budget'],
  ['Community-based learning', 'Lessons use what the community knows'],
  ['Community-based learning', 'Teachers help plan after-school time'],
  ['Collaborative leadership', 'The site team decides, not only advises'],
  ['Collaborative leadership', 'Families hold seats and vote'],
  ['Collaborative leadership', 'Minutes are public within two weeks'],
  ['Staff and resources', 'A full-time coordinator is in post'],
  ['Staff and resources', 'Staff have time to collaborate'],
  ['Partnerships', 'Each partner has a written agreement'],
  ['Partnerships', 'Partners see results and adjust'],
];

/** Items on which the sides of the first school are two phases apart: who plans, and who decides. */
const apart: readonly number[] = [4, 5];

/** What labor and management say of each community school, each February. One school has the word of one side only. */
export function recordRubric(record: StrategyRecord, seed: string, schools: readonly School[]): void {
  items.forEach(([strategy, wording], index) =>
    record.add('rubric_item', {
      item_id: `RI${index + 1}`,
      rubric: 'Harrow Bend rubric',
      strategy,
      wording,
      position: index + 1,
    }),
  );
  for (const schoolYear of [2024, 2025, 2026]) {
    const date = `${schoolYear}-02-02`;
    communityIn(schools, schoolYear).forEach((school, order) => {
      const random = new Random(`${seed} rubric ${schoolYear} ${school.schoolId}`);
      const expected = rankOf(expectedPhase(school, schoolYear));
      for (const [index] of items.entries()) {
        const labor = expected + random.pick([-1, -1, 0, 0, 0, 1]);
        const management = labor + random.pick([0, 0, 0, 0, 1, 1]);
        const isApart = order === 0 && schoolYear === 2026 && apart.includes(index);
        const say = (side: string, rank: number): void => {
          if (!record.knows(date)) return;
          record.add('rubric_rating', {
            school_id: school.schoolId,
            item_id: `RI${index + 1}`,
            rater_side: side,
            rated_on: date,
            phase: phaseOf(rank),
            evidence: null,
          });
        };
        say('labor', isApart ? 0 : labor);
        // labor alone rated the third school in the last year
        if (!(order === 2 && schoolYear === 2026)) say('management', isApart ? 2 : management);
      }
    });
  }
}
