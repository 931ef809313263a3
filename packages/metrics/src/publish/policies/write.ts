import { policyChanges, published } from '@hearth/contracts';
import type { Database } from '../../database.ts';
import { chronicAbsenceRate } from '../../indicators/chronic-absence-rate.ts';
import { DISTRICT, type PlaceStatus } from '../counted-table.ts';
import type { Cell } from '../protect/protect.ts';
import { appendRows } from '../tables.ts';
import { countMoved, type Moved, type Pair, prepareAnswers, readPairs, tally, type Tally } from './answers.ts';
import { otherFigure, type PolicyFigure } from './figure.ts';
import { type Line, protectFamily } from './lines.ts';
import { type Change, possibleRules } from './possible.ts';

/** Everything between two policies adds up, or nothing is published. */
export class DoesNotAddUp extends Error {}

/**
 * Fills published.policy, policy_figure and reconciliation: the chosen policy against every other one, by place and school year.
 * The cells must be written before: the chosen policy’s figure is its cell. Leaves the temp table `answer` to the school’s own lists.
 */
export async function writePolicies(database: Database): Promise<void> {
  const columns = Object.keys(published.policy.columns).join(', ');
  await database.run(
    `insert into published.policy (${columns}) select ${columns} from warehouse.policy where rule is null order by policy_key`,
  );
  const pairs = await readPairs(database);
  if (pairs.length === 0) return;
  await prepareAnswers(database, pairs);
  const cells = await readCells(database);
  const schools = await readSchools(database);
  const figures: PolicyFigure[] = [];
  const lines: Line[] = [];
  for (const pair of pairs) {
    const moved = await countMoved(database, pair);
    addUp(pair, moved, await tally(database, pair.own), await tally(database, pair.other));
    const students = countsBy(moved, schools);
    const rulesOf = new Map(
      policyChanges.map((change) => [change, possibleRules(change, pair.own, pair.other, pair.steps)] as const),
    );
    const possible = new Set(policyChanges.filter((change) => (rulesOf.get(change) ?? []).length > 0));
    for (const [schoolYear, ofYear] of Map.groupBy(cells, (cell) => cell.school_year)) {
      const places = ofYear.map((cell) => ({ schoolId: cell.school_id, ...statusOf(cell) }));
      for (const change of possible) {
        lines.push(
          ...protectFamily({
            policyId: pair.other.policy_id,
            schoolYear,
            change,
            rules: rulesOf.get(change) ?? [],
            places,
            students: (schoolId, rule) => students(schoolYear, schoolId, change, rule),
          }),
        );
      }
      for (const cell of ofYear) {
        const count = (change: Change): number => students(schoolYear, cell.school_id, change);
        const net = {
          chronic:
            sum(count, ['to_chronic', 'newly_judged_chronic']) -
            sum(count, ['to_not_chronic', 'chronic_no_longer_judged']),
          judged:
            sum(count, ['newly_judged_chronic', 'newly_judged_not_chronic']) -
            sum(count, ['chronic_no_longer_judged', 'not_chronic_no_longer_judged']),
          possible,
        };
        figures.push(otherFigure(placeOf(cell, pair.other.policy_id), cell, net));
      }
    }
  }
  await appendRows(database, published.policy_figure, figures);
  await appendRows(database, published.reconciliation, lines);
}

const sum = (count: (change: Change) => number, changes: readonly Change[]): number =>
  changes.reduce((total, change) => total + count(change), 0);

const placeOf = (
  cell: Cell,
  policyId: string,
): Pick<PolicyFigure, 'policy_id' | 'school_year' | 'grain' | 'school_id'> => ({
  policy_id: policyId,
  school_year: cell.school_year,
  grain: cell.grain,
  school_id: cell.school_id,
});

/** Where there are no registers or no students nobody can be moved, and the place says which. */
function statusOf({ status }: Cell): { status?: PlaceStatus } {
  return status === 'not_submitted' || status === 'cannot_tell' || status === 'none' ? { status } : {};
}

/** The chosen policy’s published cells of whole school years, the district first. */
const readCells = async (database: Database): Promise<Cell[]> =>
  (await database.rows(
    `select * from published.cell where indicator_id = '${chronicAbsenceRate.id}' and period_kind = 'year' and breakdown = 'all'
     order by school_year, grain, school_id`,
  )) as unknown as Cell[];

async function readSchools(database: Database): Promise<ReadonlyMap<number, string>> {
  const rows = await database.rows('select school_key, school_id from warehouse.school');
  return new Map(rows.map((row) => [Number(row['school_key']), String(row['school_id'])]));
}

type Counts = (schoolYear: number, schoolId: string, change: Change, rule?: string) => number;

function countsBy(moved: readonly Moved[], schools: ReadonlyMap<number, string>): Counts {
  const counts = new Map<string, number>();
  for (const { schoolYear, schoolKey, change, rule, students } of moved) {
    const schoolId = schoolKey === null ? DISTRICT : schools.get(schoolKey);
    for (const one of [rule, '']) {
      const key = [schoolYear, schoolId, change, one].join('\0');
      counts.set(key, (counts.get(key) ?? 0) + students);
    }
  }
  return (schoolYear, schoolId, change, rule = '') => counts.get([schoolYear, schoolId, change, rule].join('\0')) ?? 0;
}

/** Chronic and judged under one policy, with those gained and without those lost, are those under the other. */
function addUp({ other }: Pair, moved: readonly Moved[], own: readonly Tally[], theirs: readonly Tally[]): void {
  const keyOf = ({ schoolYear, schoolKey }: Pick<Tally, 'schoolYear' | 'schoolKey'>): string =>
    `${schoolYear} ${String(schoolKey)}`;
  const movedAt = Map.groupBy(moved, keyOf);
  const before = new Map(own.map((one) => [keyOf(one), one]));
  for (const after of theirs) {
    const key = keyOf(after);
    let { judged, chronic } = before.get(key) ?? { judged: 0, chronic: 0 };
    for (const { change, students } of movedAt.get(key) ?? []) {
      if (change.startsWith('newly_judged')) judged += students;
      if (change.endsWith('no_longer_judged')) judged -= students;
      if (change === 'to_chronic' || change === 'newly_judged_chronic') chronic += students;
      if (change === 'to_not_chronic' || change === 'chronic_no_longer_judged') chronic -= students;
    }
    if (judged !== after.judged || chronic !== after.chronic) {
      throw new DoesNotAddUp(`${other.policy_id}, ${key}: the students who differ do not explain the difference`);
    }
  }
}
