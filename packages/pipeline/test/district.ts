import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { check } from '../src/check-files.ts';
import { readConfiguration } from '../src/configuration.ts';
import { load, type LoadOptions, warehousePath } from '../src/load.ts';
import type { LoadReport } from '../src/report.ts';
import { folderWith } from './folder.ts';

export type Files = Readonly<Record<string, string | Buffer>>;
export type Settings = Readonly<Record<string, unknown>>;
/** When and how to load; the rest of LoadOptions is the district's. */
export type Loading = Partial<Pick<LoadOptions, 'asOf' | 'receivedAt' | 'codeVersion' | 'indicators' | 'progress'>>;

/** A table as CSV; the header is the first line. */
export const lines = (...rows: readonly string[]): string => rows.map((row) => `${row}\n`).join('');

/** ISO days from `first` to `last`; weekdays only. */
export function weekdays(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000) {
    const weekday = new Date(day).getUTCDay();
    if (weekday > 0 && weekday < 6) days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}

/** A district's calendar: every weekday is a day of school unless `other` names its kind. */
export const calendar = (first: string, last: string, other: Readonly<Record<string, string>> = {}): string =>
  lines('Date,Kind', ...weekdays(first, last).map((day) => `${day},${other[day] ?? 'instructional'}`));

/** One register a school and day. */
export const registers = (schools: readonly string[], days: readonly string[]): string =>
  lines('School,Date', ...schools.flatMap((school) => days.map((day) => `${school},${day}`)));

export const codes = {
  A: 'unexcused',
  E: 'excused',
  U: 'unknown_reason',
  S: 'out_of_school_suspension',
  H: { category: 'excused', day_share: 0.5 },
  T: 'tardy',
  P: 'present',
  X: 'not_counted',
} as const;

const source = (files: string, fills: readonly Settings[], more: Settings = {}): Settings => ({
  files,
  format: 'csv',
  load: 'snapshot',
  fills,
  ...more,
});

export const attendanceColumns = { student_id: 'Student', school_id: 'School', date: 'Date', code: 'Code' };

/** The sources of a small district; each test takes those it sends files for. */
export const sources = {
  schools: source('in/schools*.csv', [{ table: 'school', columns: { school_id: 'School', name: 'Name' } }]),
  calendar: source('in/calendar*.csv', [{ table: 'calendar_day', columns: { date: 'Date', day_type: 'Kind' } }]),
  school_calendar: source('in/own_calendar*.csv', [
    {
      table: 'calendar_day',
      columns: { school_id: 'School', calendar_code: 'Track', date: 'Date', day_type: 'Kind' },
    },
  ]),
  enrollment: source('in/enrollment*.csv', [
    {
      table: 'enrollment',
      columns: { student_id: 'Student', school_id: 'School', entry_date: 'Entry', exit_date: 'Exit', grade: 'Grade' },
    },
  ]),
  registers: source('in/registers*.csv', [
    { table: 'attendance_submission', columns: { school_id: 'School', date: 'Date' } },
  ]),
  attendance: source('in/attendance*.csv', [
    { table: 'attendance', columns: attendanceColumns, rows: 'exceptions', registers: 'all', codes },
  ]),
  every_day: source('in/daily*.csv', [{ table: 'attendance', columns: attendanceColumns, rows: 'every_day', codes }]),
  sections: source('in/sections*.csv', [
    { table: 'attendance', columns: { ...attendanceColumns, section: 'Period' }, rows: 'every_day', codes },
  ]),
};

/** The same source with something said differently about its only fill, or about itself. */
export function changed(from: Settings, fill: Settings, about: Settings = {}): Settings {
  const [first] = from['fills'] as readonly Settings[];
  return { ...from, ...about, fills: [{ ...first, ...fill }] };
}

let loads = 0;

/** One database for all that tests ask: to start one takes longer than a question to a few rows. */
let asking: Promise<DuckDBConnection> | undefined;
const open = async (): Promise<DuckDBConnection> =>
  (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();

/** The warehouse it has attached, and of when: to read all its views once more takes longer than ten questions. */
let attached = '';

/** A connection with the warehouse at `path` as it is now. */
async function toAsk(path: string): Promise<DuckDBConnection> {
  const connection = await (asking ??= open());
  const { ino, mtimeNs } = statSync(path, { bigint: true });
  const warehouse = [path, ino, mtimeNs].join(' ');
  if (warehouse === attached) return connection;
  if (attached !== '') await connection.run('detach warehouse');
  attached = '';
  await connection.run(`attach '${path}' as warehouse (read_only)`);
  attached = warehouse;
  return connection;
}

/** A data folder with a hearth.yaml and files, and what can be asked of it. */
export class District {
  readonly folder: string;

  constructor(named: Settings, files: Files, about: Settings = {}) {
    this.folder = folderWith(files);
    this.configure(named, about);
  }

  configure(named: Settings, about: Settings = {}): void {
    const text = { district: { name: 'Harrow Bend', invented: true }, ...about, sources: named };
    this.write({ 'hearth.yaml': JSON.stringify(text, null, 1) });
  }

  write(files: Files): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), content);
    }
  }

  /** Files that arrive one after the other, each with a load of its own. */
  async loadInTurn(files: Files): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      this.write({ [name]: content });
      await this.load();
    }
  }

  async load(loading: Loading = {}): Promise<LoadReport> {
    return load(await this.options(loading));
  }

  async check(names: readonly string[] = [], loading: Loading = {}): Promise<LoadReport> {
    return check(await this.options(loading), names);
  }

  async options(loading: Loading): Promise<LoadOptions> {
    loads += 1;
    return {
      dataFolder: this.folder,
      configuration: await readConfiguration(join(this.folder, 'hearth.yaml')),
      // every load is a second later than the one before
      receivedAt: `2026-06-30T${new Date(loads * 1000).toISOString().slice(11, 19)}Z`,
      codeVersion: 'test',
      memoryLimit: '512MB',
      // a few rows are no work for two: the other core has another test to run
      threads: 1,
      ...loading,
    };
  }

  /** Rows of the warehouse, each as its values joined by a space; empty where there is nothing. */
  async rows(sql: string): Promise<string[]> {
    const found = await (await toAsk(warehousePath(this.folder))).runAndReadAll(sql);
    return found.getRowsJson().map((row) => row.map((value) => (value === null ? '-' : String(value))).join(' '));
  }

  /** "student school date category units", one line an event. */
  async events(): Promise<string[]> {
    return this.rows(`
      select student_id, school_id, date, category, event.units
      from warehouse.attendance_event as event join warehouse.enrollment using (enrollment_key)
      join warehouse.student using (student_key) join warehouse.school using (school_key) order by all`);
  }

  /** "student enrolled/absent", in 24ths, for the district's whole year. */
  async years(where = "grain = 'district' and period_kind = 'year'"): Promise<string[]> {
    return this.rows(`
      select student_id, enrolled_units || '/' || absent_units
      from warehouse.student_period join warehouse.student using (student_key) where ${where} order by all`);
  }

  /** "line reason raw" of every refused row. */
  async refusals(): Promise<string[]> {
    return this.rows(`select line, reason, raw from warehouse.refused_row order by file_key, line`);
  }

  /** "read kept refused superseded state", one line a file and fill. */
  async accounts(): Promise<string[]> {
    return this.rows(`
      select file, rows_read, rows_kept, rows_refused, rows_superseded, state from warehouse.landed_file order by file_key`);
  }
}
