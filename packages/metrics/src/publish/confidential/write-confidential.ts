import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { confidential, ddl, type Table } from '@hearth/contracts';
import { type Database, literal } from '../../database.ts';
import { CONFIDENTIAL, schoolFolder } from '../../school-folder.ts';
import { openRowWriter } from '../staged-rows.ts';
import type { FiguresMade } from '../publish.ts';
import { type ExactFigure, exactFigures } from './exact-figures.ts';
import { namedStudents } from './named-students.ts';
import { reconciledStudents } from './reconciled-students.ts';
import { studentSupports } from './student-supports.ts';

/** How many schools have a folder, and rows by table over all of them. */
export interface ConfidentialRows {
  readonly schools: number;
  readonly rows: Readonly<Record<string, number>>;
}

const OWNER_ONLY = { folder: 0o700, file: 0o600 };

/** The temp table in which the rows of every school wait. */
const gathered = ({ name }: Table): string => `confidential_${name}`;

/**
 * Gathers what schools are told of their students and needs no figure of ours, as temporary tables of this connection. Leaves there
 * the table `answer` of prepareAnswers too.
 */
export async function gatherConfidential(database: Database): Promise<void> {
  const { student, day, reconciled, support } = confidential;
  await gather(database, student, namedStudents);
  await gather(
    database,
    day,
    'select school_id, d.* exclude (school_key) from warehouse.school_to_day as d join warehouse.school using (school_key)',
  );
  await gather(database, support, studentSupports);
  await gather(database, reconciled, await reconciledStudents(database));
}

/**
 * Writes `confidential/<school>/` for every school: one Parquet file a table, readable by the owner of the process alone. `database`
 * is the connection that gathered.
 */
export async function writeConfidential(
  database: Database,
  folder: string,
  { indicators, counted, ofRecords }: FiguresMade,
): Promise<ConfidentialRows> {
  const { figure } = confidential;
  await database.run(ddl(figure, gathered(figure)).replace('CREATE', 'create or replace temp'));
  const writer = await openRowWriter<ExactFigure>(database, figure);
  for (const one of exactFigures(indicators, counted)) writer.write(one);
  for (const one of ofRecords) writer.write(one);
  await writer.finish(gathered(figure));

  const all = join(folder, CONFIDENTIAL);
  mkdirSync(all, { mode: OWNER_ONLY.folder });
  const schools = [...counted.places.schools.values()];
  for (const schoolId of schools) await writeSchool(database, join(all, schoolFolder(schoolId)), schoolId);
  const rows: Record<string, number> = {};
  for (const declared of Object.values(confidential)) {
    const [row] = await database.rows(`select count(*)::double as rows from ${gathered(declared)}`);
    rows[declared.name] = Number(row?.['rows']);
    await database.run(`drop table ${gathered(declared)}`);
  }
  return { schools: schools.length, rows };
}

async function gather(database: Database, declared: Table, select: string): Promise<void> {
  await database.run(ddl(declared, gathered(declared)).replace('CREATE', 'create or replace temp'));
  const names = Object.keys(declared.columns).join(', ');
  await database.run(`insert into ${gathered(declared)} by name select ${names} from (${select})`);
}

async function writeSchool(database: Database, folder: string, schoolId: string): Promise<void> {
  // a folder that is there already would be another school’s
  mkdirSync(folder, { mode: OWNER_ONLY.folder });
  for (const declared of Object.values(confidential)) {
    const path = join(folder, `${declared.name}.parquet`);
    await database.run(
      `copy (from ${gathered(declared)} where school_id = ${literal(schoolId)} order by ${declared.key.join(', ')})
        to ${literal(path)} (format parquet)`,
    );
    chmodSync(path, OWNER_ONLY.file);
  }
}
