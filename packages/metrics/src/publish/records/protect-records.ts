import type { RecordIndicator } from '../../record-indicator.ts';
import { type CountedCell, type CountedTable, DISTRICT } from '../counted-table.ts';
import type { Period, Places } from '../places.ts';
import { code, codeCoarsely, codeMonths, sizeBand } from '../protect/coding.ts';
import { CODED, type Level, PROTECTED } from '../protect/complement.ts';
import { defaultRules, type Rules } from '../protect/primary.ts';
import { bare, type Cell, type ProtectedCells } from '../protect/protect.ts';
import { roundHalfUp } from '../../statistics/index.ts';
import type { RecordCounts } from './count.ts';
import { figureOf, rounded } from './figure.ts';
import { decide, isShare, peopleOf, rulesOf } from './levels.ts';
import { type RecordCell, recordCells } from './record-cells.ts';
import type { RecordTally } from './tally.ts';

/** Whether what was counted on either side may be said of a figure about nobody. */
const isDivision = ({ measure }: RecordIndicator): boolean => measure.kind === 'share' || measure.kind === 'balance';

/** What was decided of a cell together with those of other indicators; undefined of one that stands for itself. */
export type Decided = (
  indicator: RecordIndicator,
  period: Period,
  cell: Pick<RecordCell, 'schoolId' | 'breakdown' | 'member'>,
) => Level | undefined;

/** Decides for every cell of a period whether it is shown, a range or nothing, and takes every number from what is not shown. */
export function protectRecords(
  indicator: RecordIndicator,
  counts: RecordCounts,
  places: Places,
  base: Rules = defaultRules,
  decided: Decided = () => undefined,
): ProtectedCells {
  const rules = rulesOf(indicator, base);
  const cells = recordCells(indicator, counts, places);
  const { table, levels, ofPersons } = decide(indicator, counts.period, cells, rules);
  const printed = cells.flatMap((cell, index): Cell[] => {
    const counted = table.cells[index];
    if (cell.isUnprinted || counted === undefined) return [];
    if (indicator.aboutNobody === true) return [aboutNobody(table, counted, indicator, cell)];
    if (cell.isEmptyPlace) return [bare(table, counted, 'none')];
    return [
      written(table, counted, indicator, cell, decided(indicator, counts.period, cell) ?? levels[index] ?? PROTECTED, {
        ofPersons,
        rules,
      }),
    ];
  });
  return { cells: printed } as unknown as ProtectedCells;
}

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
