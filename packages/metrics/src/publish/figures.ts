import { type Indicator, isPublished } from '../indicator.ts';
import { derivedFrom } from '../measure.ts';
import { assemble } from './assemble.ts';
import { CountFault } from './count.ts';
import type { CountedTable } from './counted-table.ts';
import { type Period, periodKey, type Places } from './places.ts';
import { complementsOf, differences } from './protect/differences.ts';
import { defaultRules } from './protect/primary.ts';
import { protect, type ProtectedCells } from './protect/protect.ts';
import { weekdayGaps } from './protect/weekday-gaps.ts';
import type { Sums } from './sums.ts';
import type { FullWeeks } from './weeks.ts';

/** What figures are made of. `sumsOf` gives the sums of an indicator as they are published, day counts included. */
export interface Counted {
  readonly places: Places;
  readonly weeks: FullWeeks;
  sumsOf(indicator: Indicator): Sums;
}

/** A table as it was counted, and what of it may be published. */
export interface Figures {
  readonly table: CountedTable;
  readonly family: ProtectedCells;
}

/**
 * The tables of every indicator that is published, one at a time. A difference is made from tables protected before it: those of the
 * share it is of are kept until it is done.
 */
export function* figures(indicators: readonly Indicator[], counted: Counted): Generator<Figures> {
  const published = indicators.filter(isPublished);
  const wanted = new Set(published.flatMap(({ measure }) => derivedFrom(measure)?.of ?? []));
  const kept = new Map<string, ProtectedCells>();
  const keyOf = (id: string, period: Period): string => `${id}\0${periodKey(period)}`;
  for (const indicator of published) {
    const { measure } = indicator;
    const derived = derivedFrom(measure);
    if (derived !== undefined) proveSides(indicator, derived, indicators, counted);
    const keptOf = (period: Period): ProtectedCells | undefined => kept.get(keyOf(derived?.of ?? '', period));
    const familyOf = (table: CountedTable): ProtectedCells => {
      switch (measure.kind) {
        case 'difference':
        case 'complement_gap': {
          const now = keptOf(table);
          if (now === undefined) throw new Error(`indicator ${indicator.id} comes before ${measure.of}`);
          return differences(
            table,
            now,
            measure.kind === 'difference' ? keptOf(aYearBefore(table)) : complementsOf(now),
          );
        }
        case 'weekdays':
          return weekdayGaps(table, protect(table), (schoolId) => counted.weeks.of(schoolId, table.schoolYear));
        default: {
          const family = protect(table);
          if (wanted.has(indicator.id)) kept.set(keyOf(indicator.id, table), family);
          return family;
        }
      }
    };
    for (const table of assemble(indicator, counted.sumsOf(indicator), counted.places, defaultRules.minimumGroup))
      yield { table, family: familyOf(table) };
  }
}

const aYearBefore = ({ periodKind, schoolYear }: CountedTable): Period => ({
  periodKind,
  schoolYear: schoolYear - 1,
  period: String(schoolYear - 1),
});

/**
 * Proves that the units of a difference are those of the share it is said to be of, wherever it has any: otherwise its SQL would
 * say one thing and its figures another.
 */
function proveSides(
  indicator: Indicator,
  { of, breakdowns }: { readonly of: string; readonly breakdowns: readonly string[] },
  indicators: readonly Indicator[],
  { sumsOf, places }: Counted,
): void {
  const side = indicators.find(({ id }) => id === of);
  if (side === undefined) throw new Error(`indicator ${indicator.id} is a difference of no indicator`);
  const [own, other] = [sumsOf(indicator), sumsOf(side)];
  own.shapes.forEach(({ breakdown, member }, shape) => {
    if (!breakdowns.includes(breakdown)) return;
    const same = other.shapes.findIndex((one) => one.breakdown === breakdown && one.member === member);
    for (let period = 0; period < places.periods.length; period++) {
      for (let place = 0; place <= places.schools.size; place++) {
        const row = own.rowOf(period, place, shape);
        if (row < 0 || own.column('people')(row) === 0) continue;
        const sideRow = other.rowOf(period, place, same);
        for (const name of ['people', 'numerator']) {
          if (own.column(name)(row) !== (sideRow < 0 ? 0 : other.column(name)(sideRow)))
            throw new CountFault(`indicator ${indicator.id}: its units are not those of ${side.id}`);
        }
      }
    }
  });
}
