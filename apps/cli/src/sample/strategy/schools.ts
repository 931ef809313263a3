import { yearWords } from '../calendar.ts';
import type { School } from '../school.ts';
import type { StrategyRecord } from './record.ts';

/** School years of which the record tells. */
export const recordedYears = [2024, 2025, 2026] as const;

/** Schools that are community schools by the first of August of a school year. */
export const communityIn = (schools: readonly School[], schoolYear: number): School[] =>
  schools.filter(({ communitySince }) => communitySince !== null && communitySince < `${schoolYear - 1}-09-01`);

const reasons = [
  'Half of our families told us that the nearest clinic is an hour away by bus.',
  'Absence rose for three years, and nobody could say why; families and staff asked to find out together.',
  'The building stood empty after three o’clock, and families had nowhere to go.',
  'Teachers left faster than they came; the site team asked what would make them stay.',
];

const phases = ['visioning', 'engaging', 'transforming'] as const;
export type Phase = (typeof phases)[number];
export const rankOf = (phase: Phase): number => phases.indexOf(phase);
export const phaseOf = (rank: number): Phase => phases[Math.max(0, Math.min(2, rank))] ?? 'visioning';

/** Two small schools have a half-time coordinator. */
const halfTime = ['107', '110'];
export const coordinatorsAt = ({ schoolId }: School): number => (halfTime.includes(schoolId) ? 0.5 : 1);

/** The phase that a school is expected to have reached: the next one in its third and in its fifth year. */
export const expectedPhase = ({ communitySince }: School, schoolYear: number): Phase =>
  phaseOf(Math.floor((schoolYear - Number((communitySince ?? '').slice(0, 4)) - 1) / 2));

/** Schools with their reasons, and their plans year by year. One assessment is older than two years, and one plan waits for a side. */
export function recordSchools(record: StrategyRecord, schools: readonly School[]): void {
  const community = communityIn(schools, 2026);
  community.forEach(({ schoolId, communitySince }, index) =>
    record.add('community_school', {
      school_id: schoolId,
      started_on: communitySince,
      reason: reasons[index % reasons.length] ?? '',
    }),
  );
  for (const schoolYear of recordedYears) {
    communityIn(schools, schoolYear).forEach((school, index) => {
      const since = Number((school.communitySince ?? '').slice(0, 4));
      const isFirst = index === 0;
      record.add('school_plan', {
        school_id: school.schoolId,
        school_year: yearWords(schoolYear),
        phase: expectedPhase(school, schoolYear),
        expected_phase: expectedPhase(school, schoolYear),
        coordinator_fte_planned: coordinatorsAt(school),
        // the first school has not looked at its needs again since it began
        assessed_on: isFirst ? `${since}-05-12` : record.once(`${schoolYear - 1}-04-${String(10 + index)}`),
        labor_approved_on: record.once(`${schoolYear - 1}-06-04`),
        management_approved_on: isFirst && schoolYear === 2026 ? null : record.once(`${schoolYear - 1}-06-11`),
      });
    });
  }
}
