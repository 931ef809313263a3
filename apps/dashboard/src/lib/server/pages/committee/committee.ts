import type { ReleaseWindow } from '@hearth/metrics/window';
import { direction, type Verdict } from '#lib/figures/change.ts';
import { Lookup } from '#lib/figures/lookup.ts';
import { rounded } from '#lib/words/numbers.ts';
import { byName } from '#lib/figures/order.ts';
import type { SchoolName } from '../blocks.ts';
import { frame, type Frame } from '../frame.ts';
import { findMeasure, type Measure } from '../measure.ts';
import { type Dated, latest, outcome, type Outcome } from '../outcome.ts';
import { schoolNames } from '../school-names.ts';
import { type Commitments, commitmentsOf, type Kept, keptOf, overdue } from './commitments.ts';
import { type Fidelity, fidelityOf } from './fidelity.ts';
import { type CommitteeYear, meetingsOf } from './meetings.ts';
import { type Posts, posts } from './posts.ts';
import { type Runway, runwayOf } from './runway.ts';
import { type Way, wayBreakdowns, wayIds, waysOf } from './seven-ways.ts';
import { type Term, termsOf } from './terms.ts';

/** A part of a measure that a table names: one of the conditions that every community school should meet. */
export interface Condition extends Outcome {
  readonly member: string;
}

/** What a meeting can settle: nothing here is a judgment of anybody. */
export interface ToSettle {
  readonly ending: readonly Term[];
  /** Items on which the sides are two phases apart, with the schools where they are. */
  readonly apart: readonly { readonly wording: string; readonly schools: readonly string[] }[];
  readonly overdue: readonly { readonly promise: string; readonly daysLate: number; readonly firstDue: string }[];
  /** Committees that have not met for 60 days. */
  readonly silent: readonly { readonly name: string; readonly daysSince: number | null }[];
}

/** A community school on the district’s page: what its own page tells, in a line. */
export interface SchoolLine {
  readonly school: SchoolName;
  readonly since: string;
  readonly phase: string | null;
  readonly expected: string | null;
  readonly kept: Kept;
  readonly apart: number | null;
}

export interface CommitteePage {
  readonly frame: Frame;
  /** Null on the district’s page. */
  readonly school: SchoolName | null;
  /** Nothing of the strategy’s own record is in the release. */
  readonly isEmpty: boolean;
  /** Why the school became a community school, in its own words. */
  readonly reason: string | null;
  readonly since: string | null;
  readonly runway: Runway | null;
  readonly money: readonly Dated[];
  readonly fidelity: Fidelity | null;
  readonly agreement: Outcome | null;
  readonly conditions: readonly Condition[];
  readonly commitments: Commitments | null;
  /** The share kept, with those of the schools. */
  readonly kept: Outcome | null;
  readonly posts: Posts | null;
  /** How long people and partners stay. */
  readonly staying: readonly Dated[];
  readonly terms: readonly Term[];
  readonly meetings: readonly CommitteeYear[];
  readonly ways: readonly Way[];
  /** How many measures of the seven ways are better, worse, and without clear change since a year ago. */
  readonly judged: { readonly better: number; readonly worse: number; readonly same: number };
  readonly settle: ToSettle;
  /** Community schools, by the alphabet; empty on a school’s page. */
  readonly schools: readonly SchoolLine[];
}

const ids = {
  money: [
    'funding_cliff_share',
    'funding_at_risk_share',
    'funding_effective_sources',
    'cost_per_student',
    'cost_per_student_with_in_kind',
  ],
  staying: [
    'coordinator_vacancy_rate',
    'coordinator_tenure',
    'educator_retention_rate',
    'staff_trained_share',
    'partner_continuity_rate',
  ],
  agreement: 'fidelity_agreement',
  kept: 'commitments_kept_rate',
  conditions: 'core_conditions_met',
} as const;
const CONDITION = 'condition';

/** The committee’s page of the district, or of one school; null where the release has no such school. */
export async function committee(window: ReleaseWindow, of: string | null): Promise<CommitteePage | null> {
  const schools = await schoolNames(window);
  const school = schools.find(({ id }) => id === of) ?? null;
  if (school === null && of !== null) return null;
  const place = school?.id ?? 'district';
  const about = await frame(window, school?.id);
  const year = about.schoolYear ?? 0;
  const [cells, months, budgets, awards, record, told] = await Promise.all([
    window.cells({
      periodKind: ['to_date', 'year'],
      schoolYear: [year - 2, year - 1, year],
      school: place,
      indicator: [...wayIds, ...ids.money, ...ids.staying, ids.agreement, ids.kept, ids.conditions],
      breakdown: ['all', CONDITION, ...wayBreakdowns],
    }),
    window.fundingMonths(place),
    window.budgets(place),
    window.awards(),
    onRecord(window, year),
    posts(window, place, year),
  ]);
  const lookup = new Lookup(cells);
  const one = (id: string): Dated[] => {
    const measure = findMeasure(id);
    const found = measure && latest(lookup, measure, { year, school: place });
    return found ? [found] : [];
  };
  const { communitySchools } = record;
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  const fidelityAt = (of: string): Fidelity | null =>
    fidelityOf(
      record.rubricItems,
      record.ratings.filter(({ school_id }) => of === 'district' || school_id === of),
      record.ratedYear,
    );
  const fidelity = fidelityAt(place);
  const terms = termsOf(record, place);
  const meetings = meetingsOf(record.committees, record.meetings, place, year, about.asOf ?? '');
  const ways = waysOf(lookup, year, place);
  const own = communitySchools.find(({ school_id }) => school_id === place);
  return {
    frame: about,
    school: school && { id: school.id, name: school.name },
    isEmpty:
      months.length + record.ratings.length + record.commitments.length + record.committees.length + terms.length === 0,
    reason: own?.reason ?? null,
    since: own?.started_on ?? null,
    runway: runwayOf(
      months,
      budgets,
      awards.filter(
        ({ school_id, is_over }) => !is_over && (place === 'district' || school_id === null || school_id === place),
      ),
      year,
    ),
    money: ids.money.flatMap(one),
    fidelity,
    agreement: one(ids.agreement)[0] ?? null,
    conditions: conditionsOf(lookup, year, place),
    commitments: commitmentsOf(record.commitments, place, year),
    kept: one(ids.kept)[0] ?? null,
    posts: told,
    staying: ids.staying.flatMap(one),
    terms,
    meetings,
    ways,
    judged: judgedOf(ways),
    settle: {
      ending: terms.filter(({ isSoon }) => isSoon),
      apart: (fidelity?.items ?? [])
        .filter(({ far }) => far.length > 0)
        .map(({ wording, far }) => ({ wording, schools: far.map((id) => names.get(id) ?? id) })),
      overdue: overdue(record.commitments, place).map(({ promise, days_late, first_due_on }) => ({
        promise,
        daysLate: days_late,
        firstDue: first_due_on,
      })),
      silent: meetings.filter(({ isSilent }) => isSilent).map(({ name, daysSince }) => ({ name, daysSince })),
    },
    schools:
      place === 'district'
        ? byName(
            communitySchools.map(({ school_id, started_on, phase, expected_phase }) => ({
              name: names.get(school_id) ?? school_id,
              school: { id: school_id, name: names.get(school_id) ?? school_id },
              since: started_on,
              phase,
              expected: expected_phase,
              kept: keptOf(
                record.commitments.filter((each) => each.school_id === school_id && each.school_year === year),
              ),
              apart: fidelityAt(school_id)?.two ?? null,
            })),
          )
        : [],
  };
}

/** Everything of the strategy’s record that is told by row. Ratings are of this year, or of the last before it that has any. */
async function onRecord(window: ReleaseWindow, year: number) {
  const [rubricItems, ratings, before, commitments, committees, meetings] = await Promise.all([
    window.rubricItems(),
    window.ratings(year),
    window.ratings(year - 1),
    window.commitments(),
    window.committees(),
    window.meetings(),
  ]);
  const [instruments, instrumentSchools, agreements, partners, communitySchools] = await Promise.all([
    window.instruments(),
    window.instrumentSchools(),
    window.agreements(),
    window.partners(),
    window.communitySchools(),
  ]);
  const isRated = ratings.length > 0;
  return {
    rubricItems,
    ratings: isRated ? ratings : before,
    ratedYear: isRated ? year : year - 1,
    commitments,
    committees,
    meetings,
    instruments,
    instrumentSchools,
    agreements,
    partners,
    communitySchools,
  };
}

/**
 * Each measure once, whichever ways it serves. Estimates are judged by their interval; a whole count has moved where it has moved.
 */
function judgedOf(ways: readonly Way[]): CommitteePage['judged'] {
  const lines = new Map(
    ways.flatMap(({ lines: all }) => all.map((line) => [`${line.measure.id} ${line.member}`, line] as const)),
  );
  const verdicts = [...lines.values()].map(({ change, measure: { better, unit } }) => {
    if (change.verdict !== 'unjudged') return change.verdict;
    // as it is shown: what rounds to no change has not moved
    const way = direction({ ...change, by: change.by === null ? null : rounded(change.by, unit) });
    if (way === 'same') return 'unclear';
    return (way === 'up') === (better === 'higher') ? 'better' : 'worse';
  });
  const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
  return { better: count('better'), worse: count('worse'), same: count('unclear') };
}

function conditionsOf(lookup: Lookup, year: number, school: string): readonly Condition[] {
  const measure: Measure | undefined = findMeasure(ids.conditions);
  if (!measure) return [];
  return lookup
    .members(CONDITION, year, measure.id, school)
    .map((member) => ({ member, ...outcome(lookup, measure, { year, school, breakdown: CONDITION, member }) }));
}
