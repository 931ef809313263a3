import type { Cell } from '@hearth/metrics/window';
import { type Figure, figureOf } from './figure.ts';

/** Which cell: what is left out means the district, all people, the whole period. */
export interface Place {
  readonly indicator: string;
  readonly year: number;
  readonly kind?: 'year' | 'to_date' | 'month';
  /** The month, as 2026-02; a school year’s period is its number. */
  readonly period?: string;
  readonly school?: string;
  readonly breakdown?: string;
  readonly member?: string;
}

const keyOf = (...parts: readonly (string | number)[]): string => parts.join('\u0001');

/** Cells of a release by their key. */
export class Lookup {
  readonly #cells = new Map<string, Cell>();

  constructor(cells: readonly Cell[]) {
    for (const cell of cells) {
      const { indicator_id, school_year, period_kind, period, school_id, breakdown, member } = cell;
      this.#cells.set(keyOf(indicator_id, school_year, period_kind, period, school_id, breakdown, member), cell);
    }
  }

  cell({
    indicator,
    year,
    kind = 'to_date',
    period,
    school = 'district',
    breakdown = 'all',
    member = 'all',
  }: Place): Cell | undefined {
    return this.#cells.get(keyOf(indicator, year, kind, period ?? String(year), school, breakdown, member));
  }

  figure(place: Place): Figure {
    return figureOf(this.cell(place));
  }

  /** The members of a breakdown that have a cell, in the release’s order. */
  members(breakdown: string, year: number, indicator?: string, school?: string): readonly string[] {
    const found = new Set<string>();
    for (const cell of this.#cells.values()) {
      if (cell.breakdown !== breakdown || cell.school_year !== year) continue;
      if (indicator !== undefined && cell.indicator_id !== indicator) continue;
      if (school !== undefined && cell.school_id !== school) continue;
      found.add(cell.member);
    }
    return [...found];
  }

  /** School years with a cell of this kind, earliest first. */
  years(kind: 'year' | 'to_date' | 'month'): readonly number[] {
    const found = new Set(
      [...this.#cells.values()].filter((cell) => cell.period_kind === kind).map((cell) => cell.school_year),
    );
    return [...found].sort((a, b) => a - b);
  }
}
