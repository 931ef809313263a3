import type { Entries } from '@hearth/pipeline';
import { type Day, dayOf, iso } from '../days.ts';

export type SheetRow = Readonly<Record<string, string | number | boolean | null>>;
export type SheetName = keyof Entries;

/** The strategy’s own record as it was known on a day: rows by table, as the workbook will hold them. */
export class StrategyRecord {
  readonly asOf: Day;
  readonly #rows = new Map<SheetName, SheetRow[]>();

  constructor(asOf: Day) {
    this.asOf = asOf;
  }

  add(table: SheetName, row: SheetRow): void {
    const rows = this.#rows.get(table) ?? [];
    this.#rows.set(table, rows);
    rows.push(row);
  }

  rows(table: SheetName): readonly SheetRow[] {
    return this.#rows.get(table) ?? [];
  }

  /** Whether what happened that day is known yet. */
  knows(date: string | null): date is string {
    return date !== null && dayOf(date) <= this.asOf;
  }

  /** The date if it is known yet, else nothing. */
  once(date: string | null): string | null {
    return this.knows(date) ? date : null;
  }

  get entries(): Entries {
    return Object.fromEntries(this.#rows);
  }
}

/** Days after a date. */
export const later = (date: string, days: number): string => iso(dayOf(date) + days);
