import type { QualityRow, ReleaseWindow } from '@hearth/metrics/window';
import { type Closure, closuresOf, type Day, daysOf, type Stopped, stoppedOf } from './calendar.ts';

/** Registers due and taken: of one school in one week, or of all. */
export interface Registers {
  readonly due: number;
  readonly taken: number;
  readonly missing: number;
}

/** One mark of a register strip. */
export interface Week extends Registers {
  /** Monday’s date. */
  readonly monday: string;
}

/** What every page says about the release it shows. */
export interface Frame {
  readonly id: string;
  readonly asOf: string | null;
  readonly publishedAt: string;
  readonly schoolYear: number | null;
  readonly instructionalDay: number | null;
  readonly district: string;
  /** The school whose registers these are; null for all of them. */
  readonly place: string | null;
  readonly invented: boolean;
  readonly codeVersion: string;
  readonly minimumGroup: number;
  /** What the district calls the policy by which it counts; null where the release names none. */
  readonly policy: string | null;
  /** Percent of days from which its students are chronically absent. */
  readonly threshold: number;
  /** Days enrolled below which it judges no student. */
  readonly minimumDays: number;
  /** Null where the release says nothing of registers. */
  readonly registers: Registers | null;
  /** The latest school year’s weeks, in order. */
  readonly weeks: readonly Week[];
  /** The latest school year’s days of school, those to come with nothing due; empty where only weeks are known. */
  readonly days: readonly Day[];
  /** Days without school, this school year and last, up to the as-of date. */
  readonly closed: readonly Closure[];
  /** The files behind the release, and their rows. */
  readonly rows: { readonly files: number; readonly read: number; readonly kept: number; readonly refused: number };
  /** Schools whose registers stopped coming: all of them, or the one whose page it is. */
  readonly stopped: readonly Stopped[];
}

const sum = (rows: readonly QualityRow[]): Registers => ({
  due: rows.reduce((total, row) => total + (row.rows_read ?? 0), 0),
  taken: rows.reduce((total, row) => total + (row.rows_kept ?? 0), 0),
  missing: rows.reduce((total, row) => total + (row.rows_refused ?? 0), 0),
});

/** Rows of the whole district where there are some, of every school otherwise: never both. */
export function ofDistrict(rows: readonly QualityRow[]): readonly QualityRow[] {
  const whole = rows.filter((row) => row.school_id === 'district');
  return whole.length > 0 ? whole : rows;
}

/** The weeks of some schools, put together by Monday. `year` is the school year, named by the year it ends. */
export function weeksOf(rows: readonly QualityRow[], year: number): readonly Week[] {
  const byMonday = new Map<string, QualityRow[]>();
  for (const row of rows) {
    // a school year has no fixed first day; July to July holds any
    if (row.period < `${year - 1}-06-25` || row.period >= `${year}-07-25`) continue;
    byMonday.set(row.period, [...(byMonday.get(row.period) ?? []), row]);
  }
  return [...byMonday].sort(([a], [b]) => a.localeCompare(b)).map(([monday, ofWeek]) => ({ monday, ...sum(ofWeek) }));
}

/**
 * The files that somebody sent: one that fills several tables, a workbook with its sheets and an archive with what is in it are each one,
 * and one that came again in another version is another.
 */
export const sentFiles = (rows: readonly Pick<QualityRow, 'item' | 'received'>[]): number =>
  new Set(
    rows.map(({ item, received }) => {
      const name = item.replace(/ #\d+$/u, '').replace(/, sheet .*$/u, '');
      return `${name.replace(/(\.zip)\/.*$/iu, '$1')} ${received ?? ''}`;
    }),
  ).size;

/** What was read of files, and how many files that are. */
export const rowsOf = (files: readonly QualityRow[]): Frame['rows'] => ({
  files: sentFiles(files),
  read: files.reduce((sum, { rows_read }) => sum + (rows_read ?? 0), 0),
  kept: files.reduce((sum, { rows_kept }) => sum + (rows_kept ?? 0), 0),
  refused: files.reduce((sum, { rows_refused }) => sum + (rows_refused ?? 0), 0),
});

/** Registers of one school year; null where there are none on record. */
export function registersOf(rows: readonly QualityRow[], year: number): Registers | null {
  const ofYear = rows.filter((row) => row.period === String(year));
  return ofYear.length === 0 ? null : sum(ofYear);
}

/** The frame of a page: of the district, or of one school’s registers. */
export async function frame(window: ReleaseWindow, school?: string): Promise<Frame> {
  const place = school ?? 'district';
  const [facts, years, weeks, days, closed, stopped, schools, files, policies] = await Promise.all([
    window.release(),
    window.quality('register_year'),
    window.quality('register_week'),
    window.registerDays(place),
    window.closedDays(place),
    window.quality('register_stopped'),
    window.schools(),
    window.quality('file'),
    window.policies(),
  ]);
  const pick = (rows: readonly QualityRow[]): readonly QualityRow[] =>
    school === undefined ? ofDistrict(rows) : rows.filter((row) => row.school_id === school);
  const year = facts.school_year;
  const chosen = policies.find((policy) => policy.chosen);
  return {
    id: facts.release_id,
    asOf: facts.as_of,
    publishedAt: facts.published_at,
    schoolYear: year,
    instructionalDay: facts.instructional_day,
    district: facts.district_name,
    place: school ?? null,
    invented: facts.invented,
    codeVersion: facts.code_version,
    minimumGroup: facts.minimum_group,
    policy: chosen?.title ?? null,
    // a release from before there were policies counted from a tenth, and ten days
    threshold: chosen ? (100 * chosen.threshold_numerator) / chosen.threshold_denominator : 10,
    minimumDays: chosen?.minimum_days ?? 10,
    registers: year === null ? null : registersOf(pick(years), year),
    weeks: year === null ? [] : weeksOf(pick(weeks), year),
    days: daysOf(days),
    closed: closuresOf(closed.filter(({ school_year }) => year !== null && school_year >= year - 1)),
    rows: rowsOf(files),
    stopped: stoppedOf(
      stopped.filter(({ school_id }) => school === undefined || school_id === school),
      schools,
    ),
  };
}
