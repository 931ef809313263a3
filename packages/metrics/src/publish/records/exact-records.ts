import type { RecordIndicator } from '../../record-indicator.ts';
import type { ExactFigure } from '../confidential/exact-figures.ts';
import { defaultRules } from '../protect/primary.ts';
import { DISTRICT } from '../counted-table.ts';
import type { Places } from '../places.ts';
import { figureOf } from './figure.ts';
import { type RecordCell, recordCells } from './record-cells.ts';
import type { CountedRecords } from './record-figures.ts';

/** What people say is told to nobody closer than to everybody: whoever works at the school could tell who said it. */
const neverExact: readonly RecordIndicator['counts'][] = ['responses', 'answers', 'ratings', 'staff'];

/**
 * The figures of every school as they are, for its own staff alone: neither rounded nor protected. Groups without anybody have none, nor
 * has a group in which a sensitive service could be told from the others.
 */
export function* exactRecordFigures({ indicator, counts }: CountedRecords, places: Places): Generator<ExactFigure> {
  if (neverExact.includes(indicator.counts)) return;
  for (const one of counts) {
    for (const cell of recordCells(indicator, one, places)) {
      const { schoolId, tally, isUnprinted } = cell;
      const isHarmful = tally.hasSensitive && tally.openPeople < defaultRules.minimumGroup;
      if (schoolId === DISTRICT || isUnprinted || tally.units === 0 || isHarmful) continue;
      yield {
        school_id: schoolId,
        indicator_id: indicator.id,
        definition_version: indicator.version,
        school_year: one.period.schoolYear,
        period_kind: one.period.periodKind,
        period: one.period.period,
        breakdown: cell.breakdown,
        member: cell.member,
        people: tally.people,
        ...numbersOf(indicator, cell),
      };
    }
  }
}

type Numbers = Pick<
  ExactFigure,
  'numerator' | 'denominator' | 'value' | 'low' | 'high' | 'lower_quartile' | 'upper_quartile' | 'status'
>;

function numbersOf(indicator: RecordIndicator, { tally, others }: RecordCell): Numbers {
  const figure = figureOf(indicator, tally, others);
  const isPart = indicator.measure.kind === 'share' || indicator.measure.kind === 'favorable';
  return {
    numerator: figure !== undefined && isPart ? tally.numerator : null,
    denominator: figure !== undefined && isPart ? tally.denominator : null,
    value: figure?.value ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    lower_quartile: figure?.lowerQuartile ?? null,
    upper_quartile: figure?.upperQuartile ?? null,
    status: figure === undefined ? 'cannot_tell' : 'shown',
  };
}
