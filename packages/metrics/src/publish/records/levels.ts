import type { RecordIndicator } from '../../record-indicator.ts';
import { ratio, share } from '../../measure.ts';
import { type CountedCell, type CountedTable, DISTRICT } from '../counted-table.ts';
import type { Period } from '../places.ts';
import { code } from '../protect/coding.ts';
import { CODED, complement, type Level, PROTECTED, SHOWN } from '../protect/complement.ts';
import { lattice } from '../protect/lines.ts';
import { defaultRules, isPublishable, type Rules, unionOf } from '../protect/primary.ts';
import type { RecordCell } from './record-cells.ts';
import type { RecordTally } from './tally.ts';

/** The rules of an indicator: its own smallest group. */
export const rulesOf = ({ minimumGroup }: RecordIndicator, rules: Rules = defaultRules): Rules => ({
  ...rules,
  minimumGroup: minimumGroup ?? rules.minimumGroup,
});

/** What is decided of the cells of a period, in their order. */
export interface Decision {
  /** The cells as the rules see them. */
  readonly table: CountedTable;
  readonly levels: readonly Level[];
  readonly ofPersons: boolean;
}

/** Decides for every cell of a period whether it is shown, a range or nothing: by its own size, then by what could be subtracted. */
export function decide(
  indicator: RecordIndicator,
  period: Period,
  cells: readonly RecordCell[],
  rules: Rules,
): Decision {
  const ofPersons = isOfPersons(indicator, cells);
  const table: CountedTable = {
    indicator: { id: indicator.id, version: indicator.version, measure: ofPersons ? share() : ratio() },
    ...period,
    cells: cells.map(({ schoolId, breakdown, member, tally }) => ({
      schoolId,
      breakdown,
      member,
      ...(ofPersons ? ofOnePersonEach(tally) : sumsOf(indicator, tally, true)),
    })),
  };
  const levels = cells.map((cell) => ownLevel(indicator, cell, ofPersons, rules));
  if (rules.complementary && indicator.aboutNobody !== true)
    for (const family of familiesOf(indicator, cells)) hideComplements(table, family, levels, rules);
  return { table, levels, ofPersons };
}

/** Whether the units of all cells are persons, one each: their shares are protected as students’ are, with ranges for small groups. */
const isOfPersons = (indicator: RecordIndicator, cells: readonly RecordCell[]): boolean =>
  isShare(indicator) && cells.every(({ tally }) => tally.denominator === tally.people - tally.leftOut);

export const isShare = ({ measure }: RecordIndicator): boolean =>
  measure.kind === 'share' || measure.kind === 'favorable';

/** Whether the numerator is a part of the denominator, so that either side of it is somebody. */
const hasTwoSides = ({ measure }: RecordIndicator): boolean =>
  measure.kind === 'share' ||
  measure.kind === 'favorable' ||
  measure.kind === 'relative' ||
  measure.kind === 'within' ||
  (measure.kind === 'ratio' && measure.isPart);

/** Whether the numerator is an amount that one person may stand behind most of. What is spent is nobody’s. */
const isAmount = ({ measure }: RecordIndicator, { contributors }: RecordTally): boolean =>
  measure.kind === 'total' || (measure.kind === 'ratio' && contributors > 0);

/** The people who can be told of: those left out of a share do not stand behind it. */
export const peopleOf = ({ people, leftOut }: RecordTally): number => people - leftOut;

type Sums = Pick<
  CountedCell,
  'people' | 'numerator' | 'denominator' | 'contributors' | 'largest' | 'restContributors' | 'restLargest'
>;

/** A tally as the rules see it. `isAlone`: for sums of cells, in which a person must not be counted twice. */
function sumsOf(indicator: RecordIndicator, tally: RecordTally, isAlone: boolean): Sums {
  const counted = isAlone ? tally.alone : tally;
  const people = counted.people - tally.leftOut;
  if (hasTwoSides(indicator)) {
    const { contributors, restContributors, largest, restLargest } = counted;
    const { numerator, denominator } = tally;
    return { people, numerator, denominator, contributors, restContributors, largest, restLargest };
  }
  if (isAmount(indicator, tally)) {
    // hours, dollars: one side, and no rest to be had
    const { numerator } = tally;
    return { people, numerator, denominator: numerator, contributors: counted.contributors, largest: counted.largest };
  }
  return { people, numerator: people, denominator: people, contributors: people };
}

/** What a cell’s own size says, before its neighbours are looked at. */
function ownLevel(indicator: RecordIndicator, cell: RecordCell, ofPersons: boolean, rules: Rules): Level {
  const { tally, schoolId } = cell;
  if (cell.isEmptyPlace) return SHOWN;
  if (peopleOf(tally) < rules.minimumGroup) return PROTECTED;
  // a school’s units of a sensitive kind are told only among enough others
  if (schoolId !== DISTRICT && tally.hasSensitive && tally.openPeople < rules.minimumGroup) return PROTECTED;
  if (tally.leftOut > 0 ? tally.leftOut < rules.minimumSide : indicator.leavesOut === true) return PROTECTED;
  // with the mean of everybody, a gap tells the mean of each side
  const { labor, management } = tally.sides;
  const fewer = Math.min(labor.count || Infinity, management.count || Infinity);
  if (indicator.measure.kind === 'side_gap' && fewer < rules.minimumGroup) return PROTECTED;
  if (ofPersons) {
    if (cell.isUnprinted) return SHOWN;
    return code(tally.numerator, tally.denominator) === undefined ? SHOWN : CODED;
  }
  // everybody said the same: a mean at either end tells of each
  if (indicator.measure.kind === 'score' && (tally.numerator === 0 || tally.numerator === 100 * tally.denominator))
    return PROTECTED;
  return isPublishable(unionOf([{ ...cell, ...sumsOf(indicator, tally, false) }]), rules) ? SHOWN : PROTECTED;
}

/** Numbers of cells that add up among themselves, and of those that are the whole in it. */
interface Family {
  readonly cells: readonly number[];
  readonly wholes: ReadonlySet<number>;
}

/** Where there is everybody together, all cells are one family; else each whole is one with its parts. */
function familiesOf({ wholes }: RecordIndicator, cells: readonly RecordCell[]): Family[] {
  if (wholes === undefined) return [{ cells: cells.map((_, index) => index), wholes: new Set() }];
  const families = new Map<string, { cells: number[]; wholes: Set<number> }>();
  cells.forEach(({ breakdown, member }, index) => {
    const whole = breakdown === wholes ? member : member.slice(0, Math.max(0, member.indexOf('/')));
    const family = families.get(whole) ?? { cells: [], wholes: new Set() };
    families.set(whole, family);
    family.cells.push(index);
    if (breakdown === wholes) family.wholes.add(index);
  });
  return [...families.values()];
}

/** Raises the levels of a family’s cells until none that is hidden can be had by subtraction. */
function hideComplements(table: CountedTable, family: Family, levels: Level[], rules: Rules): void {
  const cells = family.cells.flatMap((index) => {
    const cell = table.cells[index];
    if (cell === undefined) return [];
    return [family.wholes.has(index) ? { ...cell, breakdown: 'all', member: 'all' } : cell];
  });
  const own = family.cells.map((index) => levels[index] ?? PROTECTED);
  const part = { ...table, cells };
  complement(part, lattice(part), own, rules);
  family.cells.forEach((index, place) => (levels[index] = own[place] ?? PROTECTED));
}

const ofOnePersonEach = (tally: RecordTally): Sums => ({
  people: tally.denominator,
  numerator: tally.numerator,
  denominator: tally.denominator,
});
