import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { confidential, ddl, type Table } from '@hearth/contracts';
import { type Database, literal } from '../../database.ts';
import type { Indicator } from '../../indicator.ts';
import { CONFIDENTIAL, schoolFolder } from '../../school-folder.ts';
import { openRowWriter } from '../staged-rows.ts';
import type { CountedTable } from '../counted-table.ts';
import type { Counted } from '../figures.ts';
import { type ExactFigure, exactFigures } from './exact-figures.ts';
import { writeForCommittee } from '../strategy/write-for-committee.ts';
import { namedStudents } from './named-students.ts';
import { reconciledStudents } from './reconciled-students.ts';
import { studentSupports } from './student-supports.ts';

/** How many schools have a folder, rows by table over all of them, and rows of the committee’s own tables. */
export interface ConfidentialRows {
  readonly schools: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly committee: Readonly<Record<string, number>>;
}

const OWNER_ONLY = { folder: 0o700, file: 0o600 };

/** The temp table in which the rows of every school wait. */
const gathered = ({ name }: Table): string => `confidential_${name}`;

/**
 * Makes `confidential/<school>/` for every school and writes there what is told of its students and needs no figure of ours. Leaves the
 * table `answer` of prepareAnswers on this connection.
 */
export async function writeOfStudents(database: Database, folder: string): Promise<ConfidentialRows> {
  const { student, day, reconciled, support } = confidential;
  const schools = await database.rows('select school_id from warehouse.school order by school_key');
  mkdirSync(join(folder, CONFIDENTIAL), { mode: OWNER_ONLY.folder });
  for (const schoolId of schools.map((one) => String(one['school_id']))) {
    // a folder that is there already would be another school’s
    mkdirSync(folderOf(folder, schoolId), { mode: OWNER_ONLY.folder });
  }
  await gather(database, student, namedStudents);
  await gather(
    database,
    day,
    'select school_id, d.* exclude (school_key) from warehouse.school_to_day as d join warehouse.school using (school_key)',
  );
  await gather(database, support, studentSupports);
  const rows: Record<string, number> = {};
  for (const declared of [student, day, support]) rows[declared.name] = await writeGathered(database, declared, folder);
  await gather(database, reconciled, await reconciledStudents(database));
  rows[reconciled.name] = await writeGathered(database, reconciled, folder);
  return { schools: schools.length, rows, committee: await writeForCommittee(database, folder) };
}

/** Takes the figures of every school as they are, and writes them beside what is told of its students. */
export interface ExactWriter {
  ofTable(table: CountedTable): void;
  ofRecords(figures: Iterable<ExactFigure>): void;
  /** Writes every school’s. Returns how many there are. */
  finish(): Promise<number>;
}

export async function openExactWriter(
  database: Database,
  folder: string,
  indicators: readonly Indicator[],
  counted: Counted,
): Promise<ExactWriter> {
  const { figure } = confidential;
  await database.run(ddl(figure, gathered(figure)).replace('CREATE', 'create or replace temp'));
  const writer = await openRowWriter<ExactFigure>(database, figure);
  const exactOf = exactFigures(indicators, counted);
  const write = (figures: Iterable<ExactFigure>): void => {
    for (const one of figures) writer.write(one);
  };
  return {
    ofTable: (table) => {
      write(exactOf(table));
    },
    ofRecords: write,
    async finish() {
      await writer.finish(gathered(figure));
      return writeGathered(database, figure, folder);
    },
  };
}

const folderOf = (folder: string, schoolId: string): string => join(folder, CONFIDENTIAL, schoolFolder(schoolId));

async function gather(database: Database, declared: Table, select: string): Promise<void> {
  await database.run(ddl(declared, gathered(declared)).replace('CREATE', 'create or replace temp'));
  const names = Object.keys(declared.columns).join(', ');
  await database.run(`insert into ${gathered(declared)} by name select ${names} from (${select})`);
}

/**
 * Writes a gathered table, a Parquet file a school, readable by the owner of the process alone. Returns its rows. They are put in order
 * first: a school’s are then beside one another, and to find them does not read those of every other school.
 */
async function writeGathered(database: Database, declared: Table, folder: string): Promise<number> {
  const schools = await database.rows('select school_id from warehouse.school order by school_key');
  const key = declared.key.join(', ');
  const ordered = `${gathered(declared)}_in_order`;
  await database.run(
    `create or replace temp table ${ordered} as from ${gathered(declared)} order by school_id, ${key}`,
  );
  await database.run(`drop table ${gathered(declared)}`);
  for (const { school_id: schoolId } of schools) {
    const path = join(folderOf(folder, String(schoolId)), `${declared.name}.parquet`);
    await database.run(
      `copy (from ${ordered} where school_id = ${literal(String(schoolId))} order by ${key}) to ${literal(path)} (format parquet)`,
    );
    chmodSync(path, OWNER_ONLY.file);
  }
  const [row] = await database.rows(`select count(*)::double as rows from ${ordered}`);
  await database.run(`drop table ${ordered}`);
  return Number(row?.['rows']);
}
