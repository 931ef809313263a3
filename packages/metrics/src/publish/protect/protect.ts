import type { published, Row } from '@hearth/contracts';
import { code, codeCoarsely, sizeBand } from './coding.ts';
import { CODED, complement, type Level, PROTECTED, SHOWN } from './complement.ts';
import { isOfPeople } from './kinds.ts';
import { restOf, shareOf } from './remainder.ts';
import { lattice } from './lines.ts';
import { defaultRules, isPublishable, type Rules, unionOf } from './primary.ts';
import { roundHalfUp, wholePercent, wilson } from '../../statistics/index.ts';
import { type CountedCell, type CountedTable, DISTRICT } from '../counted-table.ts';

export type Cell = Row<typeof published.cell>;

declare const isProtected: unique symbol;
/** Cells that may be published. Only `protect` makes them, and only they are accepted by `writeCells`. */
export interface ProtectedCells {
  readonly [isProtected]: true;
  readonly cells: readonly Cell[];
}

/**
 * Decides for every figure of a table whether it is shown, coded or protected, and takes every number away from what is
 * not shown. A joint solver over several tables can replace what is inside without touching what is before or after.
 */
export function protect(table: CountedTable, rules: Rules = defaultRules): ProtectedCells {
  if (table.indicator.measure.kind === 'remainder') return restOf(protect(shareOf(table), rules));
  const net = lattice(table);
  const levels = net.cells.map((cell, index) => ownLevel(table, cell, index < net.printed, rules));
  if (rules.complementary) complement(table, net, levels, rules);
  let next = 0;
  const cells = table.cells.map((cell) => {
    if (cell.placeStatus !== undefined) return bare(table, cell, cell.placeStatus);
    const level = levels[next++] ?? PROTECTED;
    if (level === SHOWN) return shown(table, cell);
    return level === CODED ? coded(table, cell) : bare(table, cell, 'protected');
  });
  return { cells } as unknown as ProtectedCells;
}

/** What a cell’s own size says, before its neighbours are looked at. */
function ownLevel(table: CountedTable, cell: CountedCell, isPrinted: boolean, rules: Rules): Level {
  if (cell.people < rules.minimumGroup) return PROTECTED;
  if (!isPrinted) return SHOWN;
  if (isOfPeople(table.indicator.measure.kind)) return code(cell.numerator, cell.people) === undefined ? SHOWN : CODED;
  return isPublishable(unionOf([cell]), rules) ? SHOWN : PROTECTED;
}

/** A cell of a table without any figure. */
export function bare(table: CountedTable, cell: CountedCell, status: Cell['status']): Cell {
  return {
    indicator_id: table.indicator.id,
    definition_version: table.indicator.version,
    school_year: table.schoolYear,
    period_kind: table.periodKind,
    period: table.period,
    grain: cell.schoolId === DISTRICT ? 'district' : 'school',
    school_id: cell.schoolId,
    breakdown: cell.breakdown,
    member: cell.member,
    people: null,
    numerator: null,
    denominator: null,
    value: null,
    low: null,
    high: null,
    lower_quartile: null,
    upper_quartile: null,
    status,
    coded: null,
    size_band: null,
  };
}

const coded = (table: CountedTable, cell: CountedCell): Cell => ({
  ...bare(table, cell, 'coded'),
  coded: code(cell.numerator, cell.people) ?? codeCoarsely(cell.numerator, cell.people),
  size_band: sizeBand(cell.people),
});

function shown(table: CountedTable, cell: CountedCell): Cell {
  const { people, numerator, denominator } = cell;
  const plain = { ...bare(table, cell, 'shown'), people };
  const { measure } = table.indicator;
  switch (measure.kind) {
    case 'share':
    case 'parts':
    case 'bands': {
      // whole percents only: with n, more digits would give the count of persons behind them
      const { low, high } = wilson(numerator, people);
      return {
        ...plain,
        value: wholePercent(numerator, people),
        low: roundHalfUp(100 * low),
        high: roundHalfUp(100 * high),
      };
    }
    // the sides of what is made from them: neither is written as it is
    case 'weekdays':
    case 'ratio':
      return {
        ...plain,
        numerator: numerator / measure.scale,
        denominator: denominator / measure.scale,
        value: (100 * numerator) / denominator,
      };
    case 'head_count':
      return {
        ...plain,
        numerator: numerator / measure.scale,
        denominator: denominator / measure.scale,
        value: numerator / denominator,
      };
    case 'mean':
      return {
        ...plain,
        numerator: numerator / measure.scale,
        denominator: people,
        value: numerator / measure.scale / people,
      };
    case 'remainder':
    case 'difference':
    case 'complement_gap':
    case 'each':
      throw new Error(`indicator ${table.indicator.id} has no figures of its own`);
  }
}
