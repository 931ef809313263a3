import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { confidential, type Row, type Table } from '@hearth/contracts';
import { type Database, literal, openDatabase } from '../database.ts';
import { CONFIDENTIAL, schoolFolder } from '../school-folder.ts';
import { type FigureQuery, figureStatement } from './figure-query.ts';
import { type NamedStudent, type StudentQuery, studentStatement } from './student-query.ts';

export type ExactFigure = Row<typeof confidential.figure>;
export type ToDay = Row<typeof confidential.day>;
export type ReconciledStudent = Row<typeof confidential.reconciled>;
export type Support = Row<typeof confidential.support>;

/** How many students can miss how many more days; by whether they are over the threshold now, and have support. */
export interface AbsencesLeft {
  readonly absences_left: number | null;
  readonly over_now: boolean;
  /** Whether support is on record; see the contract. */
  readonly supported: boolean;
  readonly students: number;
}

export interface ListCount {
  readonly list: NamedStudent['list'];
  readonly students: number;
  /** Of these, those without support on record; see the contract. */
  readonly unsupported: number;
}

export type ConfidentialName = keyof typeof confidential;

/** What a list can be narrowed by: the values that occur. */
export interface StudentChoices {
  readonly tiers: readonly NamedStudent['tier'][];
  readonly grades: readonly string[];
  readonly homerooms: readonly string[];
  /** As “kind:member”. */
  readonly groups: readonly string[];
}

/** One school’s own folder of a release. What can be asked is what is listed here; no SQL comes in from outside. */
export interface SchoolWindow {
  readonly schoolId: string;
  students(query?: StudentQuery): Promise<NamedStudent[]>;
  choices(): Promise<StudentChoices>;
  lists(): Promise<ListCount[]>;
  /** Students whom the policy will judge at the year’s end, by absences left. */
  absencesLeft(): Promise<AbsencesLeft[]>;
  figures(query?: FigureQuery): Promise<ExactFigure[]>;
  /** This school year and the last, in the order of the days. */
  days(): Promise<ToDay[]>;
  /** Students whose answer is another under another policy this year, by policy and family name. */
  reconciled(policyId: string): Promise<ReconciledStudent[]>;
  /** Services of one student this school year, or of everybody listed, by student and the latest first; never a sensitive one. */
  support(studentId?: string): Promise<Support[]>;
  /** The next day of school, and the last of this school year; null where no calendar tells. */
  calendar(): Promise<{ readonly nextDay: string | null; readonly lastDay: string | null }>;
  /** Waits for what is running, then closes. */
  close(): Promise<void>;
}

/**
 * A connection that holds the files of one folder (of a school, or of the committee) and can reach nothing else: no file, those
 * included, no network, settings locked. `files` is the path of each of `tables`.
 */
export async function openConfined<Name extends string>(
  files: Readonly<Record<Name, string>>,
  tables: Readonly<Record<Name, Table>>,
): Promise<Database> {
  // what does not fit into memory fails: spilled, it would lie on disk with names in it
  const database = await openDatabase(':memory:', { memory_limit: '256MB', threads: '1', temp_directory: '' });
  try {
    for (const [name, declared] of Object.entries(tables) as [Name, Table][]) {
      // Parquet knows no choices: only as declared do they stand in their natural order
      const columns = Object.entries(declared.columns).map(
        ([column, { kind }]) => `${column}::${kind.duckdb} as ${column}`,
      );
      const path = literal(files[name]);
      await database.run(`create table ${name} as select ${columns.join(', ')} from read_parquet(${path})`);
    }
    await database.run('set enable_external_access = false');
    await database.run('set lock_configuration = true');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const isPlain = (path: string, kind: 'isFile' | 'isDirectory'): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.[kind]() ?? false;

/**
 * Opens the folder of one school in a release (`releases/<id>`). Nothing where the release has none for it, as one made without
 * names; a link is not followed, whether it stands for the folder or for a file.
 */
export async function openSchool(releaseFolder: string, schoolId: string): Promise<SchoolWindow | undefined> {
  const all = join(resolve(releaseFolder), CONFIDENTIAL);
  const folder = join(all, schoolFolder(schoolId));
  const file = (name: ConfidentialName): string => join(folder, `${name}.parquet`);
  const files = {
    student: file('student'),
    day: file('day'),
    figure: file('figure'),
    reconciled: file('reconciled'),
    support: file('support'),
  };
  if (![all, folder].every((path) => isPlain(path, 'isDirectory'))) return undefined;
  if (!Object.values(files).every((path) => isPlain(path, 'isFile'))) return undefined;
  const database = await openConfined(files, confidential);
  const running = new Set<Promise<unknown>>();
  const read = <T>(sql: string, values: Parameters<Database['rows']>[1] = []): Promise<T[]> => {
    const work = database.rows(sql, values) as Promise<unknown> as Promise<T[]>;
    running.add(work);
    const done = (): void => void running.delete(work);
    work.then(done, done);
    return work;
  };
  const distinct = async (sql: string): Promise<string[]> =>
    (await read<{ value: string }>(`select distinct value from (${sql}) where value is not null order by value`)).map(
      ({ value }) => value,
    );
  return {
    schoolId,
    students(query = {}) {
      const { sql, values } = studentStatement(query);
      return read<NamedStudent>(sql, values);
    },
    async choices() {
      const tiers = await read<{ tier: NamedStudent['tier'] }>('select distinct tier from student order by tier');
      return {
        tiers: tiers.map(({ tier }) => tier),
        grades: await distinct('select grade as value from student'),
        homerooms: await distinct('select homeroom as value from student'),
        groups: await distinct("select unnest(string_split(groups, chr(10))) as value from student where groups <> ''"),
      };
    },
    lists: () =>
      read<ListCount>(`select list, count(*)::integer as students, (count(*) filter (not supported))::integer as unsupported
        from student group by list order by list`),
    absencesLeft: () =>
      read<AbsencesLeft>(`select absences_left, over_now, supported, count(*)::integer as students
        from student where standing <> 'outside_population' and enrolled_units > 0 group by all order by absences_left, over_now, supported`),
    figures(query = {}) {
      const { sql, values } = figureStatement(query);
      return read<ExactFigure>(sql, values);
    },
    reconciled: (policyId) =>
      read<ReconciledStudent>(
        'select * from reconciled where policy_id = $1 order by change, rule, family_name, given_name, student_id',
        [policyId],
      ),
    support: (studentId) =>
      read<Support>(
        `select * replace (first_on::varchar as first_on, last_on::varchar as last_on) from support
        where $1::varchar is null or student_id = $1 order by student_id, support.last_on desc, service`,
        [studentId ?? null],
      ),
    days: () => read<ToDay>('select * from day order by school_year, instructional_day'),
    async calendar() {
      const [row] = await read<{ next_day: string | null; last_day: string | null }>(
        'select max(next_day)::varchar as next_day, max(last_day)::varchar as last_day from student',
      );
      return { nextDay: row?.next_day ?? null, lastDay: row?.last_day ?? null };
    },
    async close() {
      await Promise.allSettled(running);
      database.close();
    },
  };
}
