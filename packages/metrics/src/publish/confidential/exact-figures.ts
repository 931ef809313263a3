import type { confidential, Row } from '@hearth/contracts';
import { isPublished, type Indicator } from '../../indicator.ts';
import { derivedFrom } from '../../measure.ts';
import { wilson } from '../../statistics/index.ts';
import type { Counted } from '../figures.ts';
import { exactComplementGap, exactDifference, exactWeekdayGaps, sideKey } from './exact-made.ts';
import { type CountedCell, type CountedTable, DISTRICT } from '../counted-table.ts';

export type ExactFigure = Row<typeof confidential.figure>;

/**
 * Tells the figures of every school as they are, for its own staff alone: neither rounded nor protected. Groups without anybody have
 * none. One table at a time, as `figures` makes them: a difference comes after the share it is of.
 */
export function exactFigures(
  indicators: readonly Indicator[],
  { weeks }: Pick<Counted, 'weeks'>,
): (table: CountedTable) => ExactFigure[] {
  const wanted = new Set(indicators.filter(isPublished).flatMap(({ measure }) => derivedFrom(measure)?.of ?? []));
  const sides = new Map<string, ExactFigure>();
  return (table) => {
    const { measure, id } = table.indicator;
    const own = { ...table, cells: table.cells.filter(isOfASchool) };
    switch (measure.kind) {
      case 'difference':
        return own.cells.map((cell) => exactDifference(bare(table, cell), measure.of, sides));
      case 'complement_gap':
        return own.cells.map((cell) => exactComplementGap(bare(table, cell), measure.of, sides));
      case 'weekdays':
        return exactWeekdayGaps(own, bare, ({ schoolId }) => weeks.of(schoolId, table.schoolYear));
      default: {
        const made = own.cells.map((cell) => exact(table, cell));
        if (wanted.has(id) && table.periodKind !== 'month')
          for (const figure of made) sides.set(sideKey(figure), figure);
        return made;
      }
    }
  };
}

const isOfASchool = ({ schoolId, people, breakdown }: CountedCell): boolean =>
  schoolId !== DISTRICT && (people > 0 || breakdown === 'all' || breakdown === 'weekday');

function exact(table: CountedTable, cell: CountedCell): ExactFigure {
  const figure = bare(table, cell);
  return figure.status === 'shown' ? { ...figure, ...measured(table.indicator, cell) } : figure;
}

/** A figure without its numbers. */
function bare(table: CountedTable, cell: CountedCell): ExactFigure {
  const { people } = cell;
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
    ...nothing,
    lower_quartile: null,
    upper_quartile: null,
    status: cell.placeStatus ?? (people === 0 || cell.denominator === 0 ? 'none' : 'shown'),
  };
}

type Measured = Pick<ExactFigure, 'numerator' | 'denominator' | 'value' | 'low' | 'high'>;

const nothing: Measured = { numerator: null, denominator: null, value: null, low: null, high: null };

function measured({ measure }: Pick<Indicator, 'measure'>, { people, numerator, denominator }: CountedCell): Measured {
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
