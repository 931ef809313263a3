import type { confidential, Row } from '@hearth/contracts';
import { isPublished, type Indicator } from '../../indicator.ts';
import { derivedFrom } from '../../measure.ts';
import { wilson } from '../../statistics/index.ts';
import { assemble } from '../assemble.ts';
import type { Counted } from '../figures.ts';
import { exactComplementGap, exactDifference, exactWeekdayGaps, sideKey } from './exact-made.ts';
import { type CountedCell, type CountedTable, DISTRICT } from '../counted-table.ts';
import { defaultRules } from '../protect/primary.ts';

export type ExactFigure = Row<typeof confidential.figure>;

/**
 * The figures of every school as they are, for its own staff alone: neither rounded nor protected. Groups without anybody have
 * none. One table of an indicator at a time; a difference comes after the share it is of, as in a release.
 */
export function* exactFigures(indicators: readonly Indicator[], counted: Counted): Generator<ExactFigure[]> {
  const published = indicators.filter(isPublished);
  const wanted = new Set(published.flatMap(({ measure }) => derivedFrom(measure)?.of ?? []));
  const sides = new Map<string, ExactFigure>();
  for (const indicator of published) {
    const { measure } = indicator;
    for (const table of assemble(indicator, counted.sumsOf(indicator), counted.places, defaultRules.minimumGroup)) {
      const own = { ...table, cells: table.cells.filter(isOfASchool) };
      switch (measure.kind) {
        case 'difference':
          yield own.cells.map((cell) => exactDifference(bare(table, cell), measure.of, sides));
          break;
        case 'complement_gap':
          yield own.cells.map((cell) => exactComplementGap(bare(table, cell), measure.of, sides));
          break;
        case 'weekdays':
          yield exactWeekdayGaps(own, bare, ({ schoolId }) => counted.weeks.of(schoolId, table.schoolYear));
          break;
        default: {
          const made = own.cells.map((cell) => exact(table, cell));
          if (wanted.has(indicator.id) && table.periodKind !== 'month')
            for (const figure of made) sides.set(sideKey(figure), figure);
          yield made;
        }
      }
    }
  }
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
