import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { calendarOf, yearWords } from '../../apps/cli/src/sample/calendar.ts';
import { american, iso, monthOf, weekday } from '../../apps/cli/src/sample/days.ts';
import { familyNames, givenNames } from '../../apps/cli/src/sample/names.ts';
import { absences, type Days, faultyRows, taken } from './absences.ts';
import { configurationOf } from './configuration.ts';
import { firstStudent, schoolCount, stays, students } from './people.ts';
import { deliveries, needs, partners, people, referrals, services as offered } from './services.ts';
import { district, services, type Shape, state } from './shape.ts';

/** What was generated. */
export interface Generated {
  readonly files: readonly { readonly path: string; readonly rows: number; readonly bytes: number }[];
  readonly attendanceRows: number;
  /** Rows that a load must refuse. */
  readonly refusedRows: number;
  readonly bytes: number;
}

/**
 * Writes a data folder of a shape: hearth.yaml and CSV files in incoming/. DuckDB writes them; every draw is DuckDB's hash of
 * a running number, so one version of DuckDB gives the same bytes each time.
 */
export async function generate(folder: string, shape: Shape): Promise<Generated> {
  mkdirSync(join(folder, 'incoming'), { recursive: true });
  writeFileSync(join(folder, 'hearth.yaml'), configurationOf(shape));
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB' });
  const connection = await instance.connect();
  await connection.run('set autoinstall_known_extensions = false; set autoload_known_extensions = false');
  const files: { path: string; rows: number; bytes: number }[] = [];
  const write = async (path: string, relation: string): Promise<number> => {
    const rows = await copy(connection, relation, join(folder, path));
    files.push({ path, rows, bytes: statSync(join(folder, path)).size });
    return rows;
  };

  let attendanceRows = 0;
  let refusedRows = 0;
  await write('incoming/schools.csv', schools(shape));
  await write('incoming/students.csv', students(shape, givenNames, familyNames));
  for (const schoolYear of shape.schoolYears) {
    const { days, calendar } = daysOf(shape, schoolYear);
    const year = yearWords(schoolYear);
    const first = firstStudent(shape, schoolYear);
    const end = first + shape.students;
    await write(`incoming/calendar_${year}.csv`, calendar);
    await write(`incoming/registers_${year}.csv`, registers(shape, schoolYear, days));
    await write(`incoming/enrollment_${year}.csv`, enrollment(shape, schoolYear, days, first, end));
    for (let from = first, part = 1; from < end; from += shape.studentsPerFile, part++) {
      const to = Math.min(end, from + shape.studentsPerFile);
      const suffix = to - from === shape.students ? '' : `_${String(part).padStart(3, '0')}`;
      attendanceRows += await write(
        `incoming/absences_${year}${suffix}.csv`,
        absences(shape, schoolYear, days, from, to),
      );
      refusedRows += faultyRows(from, to);
    }
  }
  if (shape.deliveries !== undefined) {
    await write('incoming/people.csv', people(shape, givenNames, familyNames));
    await write('incoming/partners.csv', partners());
    await write('incoming/services.csv', offered());
    for (const schoolYear of shape.schoolYears.slice(-2)) {
      const { days } = daysOf(shape, schoolYear);
      const year = yearWords(schoolYear);
      await write(`incoming/service_log_${year}.csv`, deliveries(shape, schoolYear, days, shape.deliveries / 2));
      await write(`incoming/needs_${year}.csv`, needs(shape, schoolYear, days, shape.deliveries / 20));
      await write(`incoming/referrals_${year}.csv`, referrals(shape, schoolYear, days, shape.deliveries / 20));
    }
  }
  connection.closeSync();
  instance.closeSync();
  return { files, attendanceRows, refusedRows, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function copy(connection: DuckDBConnection, relation: string, path: string): Promise<number> {
  const result = await connection.runAndReadAll(
    `copy (from ${relation}) to '${path.replaceAll("'", "''")}' (format csv, header)`,
  );
  return Number(result.getRows()[0]?.[0] ?? 0);
}

/** The days of a school year, and the relation of its calendar: the same for every school, so no school is named. */
function daysOf(shape: Shape, schoolYear: number): { days: Days; calendar: string } {
  const { dates, instructional } = calendarOf(schoolYear, '', null);
  const word = shape.dateFormat.startsWith('%m') ? american : iso;
  const holiday = dates.find((date) => date.word === 'Holiday')?.day ?? 0;
  const days: Days = {
    written: instructional.map(word),
    // Mondays, Fridays and winter keep more students away
    pull: instructional.map(
      (day) => ([1, 5].includes(weekday(day)) ? 1.15 : 0.9) * ([12, 1, 2].includes(monthOf(day)) ? 1.1 : 0.97),
    ),
    holiday: word(holiday),
    impossible: shape.dateFormat.startsWith('%m') ? `02/30/${schoolYear}` : `${schoolYear}-02-30`,
  };
  const rows = dates.map((date) => `('${word(date.day)}', '${date.word}')`).join(', ');
  return { days, calendar: `(select null as "SchoolID", * from (values ${rows}) as dates("Date_Value", "Day_Type"))` };
}

function schools(shape: Shape): string {
  const { elementary, middle } = shape.schools;
  return `(
    select
      ${shape.schoolId} as "SchoolID",
      'School ' || (school + 1) as "Name",
      case when school < ${elementary} then 'elementary' when school < ${elementary + middle} then 'middle' else 'high' end as "Level",
      case when school % 2 = 0 then (2021 + school // 2 % 4)::varchar || '-08-20' end as "Community_School_Since"
    from range(${schoolCount(shape)}) as numbers(school)
  )`;
}

function registers(shape: Shape, schoolYear: number, days: Days): string {
  return `(
    select ${shape.schoolId} as "SchoolID", [${days.written.map((day) => `'${day}'`).join(', ')}][d + 1] as "Att_Date"
    from (
      select school::integer as school, unnest(range(${days.written.length}))::integer as d from range(${schoolCount(shape)}) as numbers(school)
    )
    where ${taken(schoolYear)}
  )`;
}

function enrollment(shape: Shape, schoolYear: number, days: Days, from: number, to: number): string {
  const held = days.written.length;
  const written = `[${days.written.map((day) => `'${day}'`).join(', ')}]`;
  return `(
    select
      ${shape.studentId} as "Student_Number",
      ${shape.schoolId} as "SchoolID",
      case when grade = 0 then 'K' else grade::varchar end as "Grade_Level",
      ${written}[entry + 1] as "EntryDate",
      case when leave = ${held} then null else ${written}[leave + 1] end as "ExitDate"
    from ${stays(shape, schoolYear, held, from, to)}
  )`;
}

/** `node tools/bench/generate.ts district|services|state FOLDER [students per file]` */
if (import.meta.main) {
  const [kind, folder, perFile] = process.argv.slice(2);
  const shape = { district, services, state }[kind ?? ''];
  if (folder === undefined || shape === undefined) {
    console.error('Usage: node tools/bench/generate.ts district|services|state FOLDER [STUDENTS PER FILE]');
    process.exit(2);
  }
  const started = performance.now();
  const made = await generate(folder, perFile === undefined ? shape : { ...shape, studentsPerFile: Number(perFile) });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${made.files.length} files, ${(made.bytes / 1e6).toFixed(0)} MB, ${made.attendanceRows} attendance rows, of which ${made.refusedRows} must be refused; ${seconds} s`,
  );
}
