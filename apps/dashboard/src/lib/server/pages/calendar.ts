import type { ClosedDay, QualityRow, RegisterDay, School } from '@hearth/metrics/window';
import type { Registers } from './frame.ts';

/** A day of school, and the registers of it. */
export interface Day extends Registers {
  readonly date: string;
}

/** Neighboring days without school for one reason: a strike, a break, ice. */
export interface Closure {
  readonly why: ClosedDay['day_type'];
  readonly from: string;
  readonly to: string;
  /** Weekdays without school. */
  readonly days: number;
  readonly schoolYear: number;
  /** Days of school before it. */
  readonly afterDay: number;
  /** How many schools; 1 for a school’s own. */
  readonly schools: number;
}

/** A school whose registers stopped coming. */
export interface Stopped {
  readonly id: string;
  readonly name: string;
  /** The first day of school without a register. */
  readonly since: string;
  /** Days of school since then, that one counted. */
  readonly days: number;
}

export const daysOf = (rows: readonly RegisterDay[]): readonly Day[] =>
  rows.map(({ date, due, taken }) => ({ date, due, taken, missing: due - taken }));

/** Days without school put together where no day of school lies between them. */
export function closuresOf(rows: readonly ClosedDay[]): readonly Closure[] {
  const found: Closure[] = [];
  for (const { day_type: why, date, school_year: schoolYear, after_day: afterDay, schools } of rows) {
    const at = found.findIndex(
      (each) =>
        each.why === why &&
        each.schoolYear === schoolYear &&
        each.afterDay === afterDay &&
        each.schools === schools &&
        Date.parse(date) - Date.parse(each.to) <= 3 * 86_400_000,
    );
    const last = found[at];
    if (last) found[at] = { ...last, to: date, days: last.days + 1 };
    else found.push({ why, from: date, to: date, days: 1, schoolYear, afterDay, schools });
  }
  return found;
}

export function stoppedOf(rows: readonly QualityRow[], schools: readonly School[]): readonly Stopped[] {
  const names = new Map(schools.map(({ school_id, name }) => [school_id, name]));
  return rows
    .map(({ school_id, period, rows_refused }) => ({
      id: school_id,
      name: names.get(school_id) ?? school_id,
      since: period,
      days: rows_refused ?? 0,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
