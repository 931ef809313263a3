import type { confidential, Row } from '@hearth/contracts';
import { isPublished, type Indicator } from '../../indicator.ts';
import { wilson } from '../../statistics/index.ts';
import { assemble } from '../assemble.ts';
import { type CountedCell, type CountedTable, DISTRICT } from '../counted-table.ts';
import type { Places } from '../places.ts';
import { defaultRules } from '../protect/primary.ts';
import type { Sums } from '../sums.ts';

/** What figures are made of: the sums of an indicator as they are published, day counts included. */
export interface Counted {
  readonly places: Places;
  sumsOf(indicator: Indicator): Sums;
}

export type ExactFigure = Row<typeof confidential.figure>;

/**
 * The figures of every school as they are, for its own staff alone: neither rounded nor protected. Groups without anybody have
 * none. What is made from published figures (a difference, a weekday’s gap) is not among them.
 */
export function* exactFigures(indicators: readonly Indicator[], { sumsOf, places }: Counted): Generator<ExactFigure> {
  for (const indicator of indicators.filter(isPublished)) {
    const { kind } = indicator.measure;
    if (kind === 'difference' || kind === 'weekdays') continue;
    for (const table of assemble(indicator, sumsOf(indicator), places, defaultRules.minimumGroup)) {
      for (const cell of table.cells) {
        if (cell.schoolId !== DISTRICT && (cell.people > 0 || cell.breakdown === 'all')) yield exact(table, cell);
      }
    }
  }
}

function exact(table: CountedTable, cell: CountedCell): ExactFigure {
  const { people } = cell;
  const status = cell.placeStatus ?? (people === 0 || cell.denominator === 0 ? 'none' : 'shown');
  return {
    school_id: cell.schoolId,
    indicator_id: table.indicator.id,
    definition_version: table.indicator.version,
    school_year: table.schoolYear,
    period_kind: table.periodKind,
    period: table.period,
    breakdown: cell.breakdown,
    member: cell.member,
    people,
    ...(status === 'shown' ? measured(table.indicator, cell) : nothing),
    status,
  };
}

type Measured = Pick<ExactFigure, 'numerator' | 'denominator' | 'value' | 'low' | 'high'>;

const nothing: Measured = { numerator: null, denominator: null, value: null, low: null, high: null };

function measured({ measure }: Indicator, { people, numerator, denominator }: CountedCell): Measured {
  switch (measure.kind) {
    case 'share':
    case 'remainder':
    case 'parts':
    case 'bands': {
      const { low, high } = wilson(numerator, denominator);
      return { numerator, denominator, value: (100 * numerator) / denominator, low: 100 * low, high: 100 * high };
    }
    case 'ratio':
      return {
        ...nothing,
        numerator: numerator / measure.scale,
        denominator: denominator / measure.scale,
        value: (100 * numerator) / denominator,
      };
    case 'head_count':
      return {
        ...nothing,
        numerator: numerator / measure.scale,
        denominator: denominator / measure.scale,
        value: numerator / denominator,
      };
    case 'mean':
      return {
        ...nothing,
        numerator: numerator / measure.scale,
        denominator: people,
        value: numerator / measure.scale / people,
      };
    default:
      return nothing;
  }
}
