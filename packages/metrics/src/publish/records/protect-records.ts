import type { RecordIndicator } from '../../record-indicator.ts';
import { ratio, share } from '../../measure.ts';
import { type CountedCell, type CountedTable, DISTRICT, NOT_RECORDED } from '../counted-table.ts';
import type { Places } from '../places.ts';
import { code, codeCoarsely, codeMonths, sizeBand } from '../protect/coding.ts';
import { CODED, complement, type Level, PROTECTED, SHOWN } from '../protect/complement.ts';
import { lattice } from '../protect/lines.ts';
import { defaultRules, isPublishable, type Rules, unionOf } from '../protect/primary.ts';
import { bare, type Cell, type ProtectedCells } from '../protect/protect.ts';
import { roundHalfUp } from '../../statistics/index.ts';
import { type RecordCounts, REST } from './count.ts';
import { figureOf, rounded } from './figure.ts';
import { ELSEWHERE } from './read-units.ts';
import { emptyTally, type RecordTally } from './tally.ts';

/** One cell of records before protection. */
export interface RecordCell {
  readonly schoolId: string;
  readonly breakdown: string;
  readonly member: string;
  readonly tally: RecordTally;
  /** All other members of which something is recorded, together; for a ratio to them. */
  readonly others?: RecordTally;
  /** Not printed, and known to whoever subtracts: everybody together where that is no figure, who is in no member, who is of no school. */
  readonly isUnprinted: boolean;
  /** Nothing of the kind was recorded in the whole place: said as it is, for it is about nobody, and known to whoever subtracts. */
  readonly isEmptyPlace: boolean;
}

const ELSEWHERE_ID = '\u0001elsewhere';

/** Every cell of a period: every place has every member that occurs anywhere in it, so that nothing is told by a row that is not there. */
export function recordCells(indicator: RecordIndicator, counts: RecordCounts, places: Places): RecordCell[] {
  const schools = counts.hasSchools ? [...places.schools.values()] : [];
  const placed: [number, string][] = [
    [0, DISTRICT],
    ...schools.map((schoolId, index): [number, string] => [index + 1, schoolId]),
    ...(counts.hasSchools && counts.tally(ELSEWHERE, 'all', 'all').units > 0
      ? [[ELSEWHERE, ELSEWHERE_ID] as [number, string]]
      : []),
  ];
  const isWithoutAll = indicator.onlyInParts === true || indicator.measure.kind === 'relative';
  return placed.flatMap(([place, schoolId]) => {
    const isElsewhere = place === ELSEWHERE;
    // every unit is in some cell of “all”, printed or not
    const isEmptyPlace = counts.tally(place, 'all', 'all').units === 0;
    const cellOf = (breakdown: string, member: string, isUnprinted: boolean, others?: RecordTally): RecordCell => ({
      schoolId,
      breakdown,
      member,
      tally: counts.tally(place, breakdown, member),
      isUnprinted: isUnprinted || isElsewhere,
      isEmptyPlace,
      ...(others === undefined ? {} : { others }),
    });
    // where everybody together is no figure, the parts are of different things (items, surveys) and nothing is had by adding them
    const all = indicator.onlyInParts === true ? [] : [cellOf('all', 'all', isWithoutAll)];
    const parts = [...counts.members].flatMap(([breakdown, members]) => {
      const rest = counts.tally(place, breakdown, REST).units > 0 ? [cellOf(breakdown, REST, true)] : [];
      return [
        ...members.map((member) =>
          cellOf(breakdown, member, false, othersOf(indicator, counts, place, breakdown, members, member)),
        ),
        ...rest,
      ];
    });
    return [...all, ...parts];
  });
}

function othersOf(
  { measure }: RecordIndicator,
  counts: RecordCounts,
  place: number,
  breakdown: string,
  members: readonly string[],
  member: string,
): RecordTally | undefined {
  if (measure.kind !== 'relative') return undefined;
  return members
    .filter((one) => one !== member && one !== NOT_RECORDED)
    .map((one) => counts.tally(place, breakdown, one))
    .reduce(
      (sum, one) => ({
        ...sum,
        units: sum.units + one.units,
        people: sum.people + one.alone.people,
        numerator: sum.numerator + one.numerator,
        denominator: sum.denominator + one.denominator,
        contributors: sum.contributors + one.alone.contributors,
        restContributors: sum.restContributors + one.alone.restContributors,
        largest: Math.max(sum.largest, one.alone.largest),
        restLargest: Math.max(sum.restLargest, one.alone.restLargest),
      }),
      emptyTally,
    );
}

/** Whether the units of all cells are persons, one each: their shares are protected as students’ are, with ranges for small groups. */
const isOfPersons = (indicator: RecordIndicator, cells: readonly RecordCell[]): boolean =>
  isShare(indicator) && cells.every(({ tally }) => tally.denominator === tally.people - tally.leftOut);

const isShare = ({ measure }: RecordIndicator): boolean => measure.kind === 'share' || measure.kind === 'favorable';

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

/** Whether what was counted on either side may be said of a figure about nobody. */
const isDivision = ({ measure }: RecordIndicator): boolean => measure.kind === 'share' || measure.kind === 'balance';

/** The people who can be told of: those left out of a share do not stand behind it. */
const peopleOf = ({ people, leftOut }: RecordTally): number => people - leftOut;

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

/** The rules of an indicator: its own smallest group. */
export const rulesOf = ({ minimumGroup }: RecordIndicator, rules: Rules = defaultRules): Rules => ({
  ...rules,
  minimumGroup: minimumGroup ?? rules.minimumGroup,
});

/** Decides for every cell of a period whether it is shown, a range or nothing, and takes every number from what is not shown. */
export function protectRecords(
  indicator: RecordIndicator,
  counts: RecordCounts,
  places: Places,
  base: Rules = defaultRules,
): ProtectedCells {
  const rules = rulesOf(indicator, base);
  const cells = recordCells(indicator, counts, places);
  const ofPersons = isOfPersons(indicator, cells);
  const table: CountedTable = {
    indicator: { id: indicator.id, version: indicator.version, measure: ofPersons ? share() : ratio() },
    ...counts.period,
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
  const printed = cells.flatMap((cell, index): Cell[] => {
    const counted = table.cells[index];
    if (cell.isUnprinted || counted === undefined) return [];
    if (indicator.aboutNobody === true) return [aboutNobody(table, counted, indicator, cell)];
    if (cell.isEmptyPlace) return [bare(table, counted, 'none')];
    return [written(table, counted, indicator, cell, levels[index] ?? PROTECTED, { ofPersons, rules })];
  });
  return { cells: printed } as unknown as ProtectedCells;
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

interface Told {
  readonly ofPersons: boolean;
  readonly rules: Rules;
}

function written(
  table: CountedTable,
  counted: CountedCell,
  indicator: RecordIndicator,
  cell: RecordCell,
  level: Level,
  { ofPersons, rules }: Told,
): Cell {
  const hidden = bare(table, counted, 'protected');
  const { tally } = cell;
  if (level === CODED) return inRange(hidden, tally.numerator, tally.denominator);
  if (level === PROTECTED) return (ofPersons ? undefined : atAnEnd(indicator, cell, hidden, rules)) ?? hidden;
  if (indicator.measure.kind === 'relative' && !isTold(indicator, cell.others, rules)) return hidden;
  const figure = figureOf(indicator, tally, cell.others);
  if (figure === undefined) return bare(table, counted, 'cannot_tell');
  // a share of few units in whole percents would give their number away, whoever they are of
  if (!ofPersons && isShare(indicator) && code(tally.numerator, tally.denominator) !== undefined)
    return inRange(hidden, tally.numerator, tally.denominator);
  if (peopleOf(tally) < FEWEST_SHOWN) return ofFew(indicator, figure.value, peopleOf(tally), hidden);
  return {
    ...hidden,
    status: 'shown',
    ...numbersOf(indicator, cell),
    people: peopleOf(tally),
    ...(isShare(indicator) && !ofPersons ? { denominator: tally.denominator } : {}),
  };
}

/** No figure with fewer people behind it is told closely, whatever it counts. */
const FEWEST_SHOWN = 10;

/** Of so few on a roster of staff a range is told, or nothing where its unit has no ranges. */
function ofFew({ unit }: RecordIndicator, value: number, people: number, hidden: Cell): Cell {
  const coded =
    unit === 'percent' ? codeCoarsely(roundHalfUp(value), 100) : unit === 'months' ? codeMonths(value) : undefined;
  return coded === undefined ? hidden : { ...hidden, status: 'coded', coded, size_band: sizeBand(people) };
}

/** The other side of a ratio stands by its own right too. */
const isTold = (indicator: RecordIndicator, others: RecordTally | undefined, rules: Rules): boolean =>
  others !== undefined &&
  others.people >= rules.minimumGroup &&
  others.contributors >= rules.minimumSide &&
  others.restContributors >= rules.minimumSide;

function numbersOf(
  indicator: RecordIndicator,
  { tally, others }: RecordCell,
): Pick<Cell, 'value' | 'low' | 'high' | 'lower_quartile' | 'upper_quartile'> {
  const exact = figureOf(indicator, tally, others);
  const figure = exact && rounded(indicator, exact);
  return {
    value: figure?.value ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    lower_quartile: figure?.lowerQuartile ?? null,
    upper_quartile: figure?.upperQuartile ?? null,
  };
}

const inRange = (hidden: Cell, numerator: number, denominator: number): Cell => ({
  ...hidden,
  status: 'coded',
  coded: code(numerator, denominator) ?? codeCoarsely(numerator, denominator),
  size_band: sizeBand(denominator),
});

/**
 * A share that is hidden because one side of it is few or nobody is told as the range at that end, which holds every such side alike:
 * that almost all needs were met is no secret about anybody. Only where nothing else hides it.
 */
function atAnEnd(
  indicator: RecordIndicator,
  { tally, schoolId }: RecordCell,
  hidden: Cell,
  rules: Rules,
): Cell | undefined {
  const { numerator, denominator, contributors, restContributors } = tally;
  const isSmall = Math.min(contributors, restContributors) < rules.minimumSide;
  const isHarmful = schoolId !== DISTRICT && tally.hasSensitive;
  if (!isShare(indicator) || !isSmall || isHarmful || peopleOf(tally) < rules.minimumGroup) return undefined;
  if (tally.leftOut > 0 || indicator.leavesOut === true) return undefined;
  const coded = code(numerator, denominator);
  return coded !== undefined && /^[≤≥]/.test(coded) ? inRange(hidden, numerator, denominator) : undefined;
}

function aboutNobody(table: CountedTable, counted: CountedCell, indicator: RecordIndicator, cell: RecordCell): Cell {
  const isThere = cell.tally.units > 0;
  const plain = bare(table, counted, isThere ? 'cannot_tell' : 'none');
  if (isThere && cell.tally.units < (indicator.fewest ?? 0)) return bare(table, counted, 'protected');
  if (!isThere || figureOf(indicator, cell.tally, cell.others) === undefined) return plain;
  const { numerator, denominator } = cell.tally;
  // everything there is was counted: no estimate, so no interval, and what was divided may be said
  return isDivision(indicator)
    ? { ...plain, status: 'shown', ...numbersOf(indicator, cell), low: null, high: null, numerator, denominator }
    : { ...plain, status: 'shown', ...numbersOf(indicator, cell) };
}
