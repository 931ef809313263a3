import { castSql, staging, warehouse } from '@hearth/contracts';
import { textSql, whereSql } from '../check.ts';
import { type Database, literal, quoteName } from '../duckdb.ts';
import { Refused, type Problem } from '../errors.ts';
import { contradiction, notASnapshot } from '../resolve.ts';
import type { Fill, Mapping } from '../source.ts';
import { type OpenFile, stage } from '../stage.ts';

/** Whether a fill's files may go straight into the warehouse: one record a day at most, and none for days present. */
export const isDirect = ({ rows, columns, excludes, deleted }: Fill): boolean =>
  rows !== 'every_day' &&
  columns.section === undefined &&
  columns.missed_minutes === undefined &&
  excludes === undefined &&
  deleted === undefined &&
  // a record taken at its word would not notice that its share was looked up in vain
  columns.day_share?.from === undefined;

/** What a file writes in the columns that attendance stands on. Kept with an event only while there is doubt about it. */
const written = ['student_id', 'school_id', 'date', 'code', 'day_share'] as const;

/**
 * Absence-only files, the largest of all, go straight into warehouse.attendance_event: one pass that takes every record at its
 * word and joins it to its stay, in no particular order. Records for which that does not work, for whatever reason, are found
 * in their file again and read with care into staging.attendance, where they are repaired or refused. While the load lasts an
 * event keeps its file and, where it found no stay or meaning, its words; forgetRecords() drops both.
 */
export async function loadExceptions(database: Database, files: readonly OpenFile[]): Promise<void> {
  const kept = ['file_key integer', ...written.map((column) => `written_${column} varchar`)];
  for (const column of kept) await database.run(`alter table warehouse.attendance_event add column ${column}`);
  if (files.length === 0) return;
  await database.run(`
    create or replace temp table stay as
    select student_id, school_id, school_year, any_value(enrollment_key) as enrollment_key, any_value(entry_date) as entry_date, any_value(exit_date) as exit_date
    from warehouse.enrollment join warehouse.student using (student_key) join warehouse.school using (school_key)
    group by all having count(*) = 1`);
  // codes that mean the same everywhere, already of the event's own type: casting it for every record would cost a third of the pass
  await database.run(`
    create or replace temp table meaning as
    select source, code, any_value(category)::varchar::${warehouse.attendance_event.columns.category.kind.duckdb} as category,
      any_value(code_key) as code_key, any_value(units) as units
    from warehouse.attendance_code_map
    group by source, code
    having count(*) = 1 and any_value(category) <> 'present' and any_value(school_id) is null and any_value(school_year) is null`);
  await database.run('set preserve_insertion_order = false');
  for (const file of files) {
    file.delivered = await database.run(`insert into warehouse.attendance_event ${directSql(file)}`);
    file.unreadable = (await file.rows.unreadable()).length;
  }
  await database.run('set preserve_insertion_order = true');
  await database.run('drop table stay; drop table meaning');
  await replaceSnapshots(database, files);
  await setAside(database, files, doubtfulSql);
  // a record set aside may be about the same day as one that was not: both are then looked at together
  await setAside(database, files, sameDayAsStagedSql);
}

/** Drops what an event needs only while files are open. */
export async function forgetRecords(database: Database): Promise<void> {
  for (const column of ['file_key', ...written.map((one) => `written_${one}`)]) {
    await database.run(`alter table warehouse.attendance_event drop column ${column}`);
  }
}

/** A mapping that looks at the text itself must see it trimmed; elsewhere blanks only send a record the careful way. */
const looksAtText = (mapping: Mapping | undefined): boolean =>
  (mapping?.words ?? mapping?.otherwise ?? mapping?.explainedBy ?? mapping?.empty) !== undefined;

/** SQL for the five texts of a record, most of them untrimmed, under `names`. */
const writtenSql = (fill: Fill, names: (column: string) => string): string =>
  written
    .map((column) => `${textSql(fill.columns[column], looksAtText(fill.columns[column]))} as ${names(column)}`)
    .join(', ');

const dateSql = (fill: Fill, raw: string): string => {
  const formats = fill.columns['date']?.formats;
  return castSql(staging.attendance.columns.date, {
    raw,
    ...(formats === undefined ? {} : { cast: { dateFormats: formats } }),
  });
};

function directSql({ fileKey, source, fill, rows }: OpenFile): string {
  const share =
    fill.columns['day_share'] === undefined
      ? 'null::utinyint'
      : castSql(staging.attendance.columns.day_share, { raw: 'written_day_share' });
  const stays = 'record.date >= entry_date and record.date < exit_date';
  return `
    select
      case when ${stays} then enrollment_key end, record.date, meaning.category, meaning.code_key, coalesce(share, meaning.units)::integer, ${fileKey},
      ${written.map((column) => `case when not coalesce(${stays}, false) or meaning.code_key is null then written_${column} end`).join(', ')}
    from (
      select *, ${dateSql(fill, 'written_date')} as date, ${share} as share
      from (select ${writtenSql(fill, (column) => `written_${column}`)} from ${rows.relation} ${whereSql(fill)})
    ) as record
    left join (select * from meaning where source = ${literal(source.name)}) as meaning
      on meaning.code = written_code and (share is not null or written_day_share is null)
    left join stay on stay.student_id = written_student_id and stay.school_id = written_school_id and stay.school_year = school_year(record.date)`;
}

/**
 * A later snapshot of a source replaces the school years of the schools in it: those events of earlier files go. An event that
 * found no stay at first is placed by its trimmed words, so that a student with two stays is replaced like any other.
 */
async function replaceSnapshots(database: Database, files: readonly OpenFile[]): Promise<void> {
  const laterThan = (file: OpenFile): OpenFile[] =>
    files.filter(
      ({ source, arrival, fill }) => source === file.source && arrival > file.arrival && fill.files === file.fill.files,
    );
  const older = files.filter((file) => file.source.load === 'snapshot' && laterThan(file).length > 0);
  if (older.length === 0) return;
  await database.run(`
    create or replace temp table placed as
    select event.rowid as row_id, file_key, enrollment.enrollment_key, school_key, school_year, event.date, code_key, units
    from warehouse.attendance_event as event
    join warehouse.school on school_id = trim(written_school_id)
    join warehouse.student on student_id = trim(written_student_id)
    join warehouse.enrollment using (student_key, school_key)
    where event.enrollment_key is null and event.date >= entry_date and event.date < exit_date`);
  // most files of a source are about other years or schools: only those that meet are compared row by row
  await database.run(`
    create or replace temp table covered as
    select file_key, school_key, school_year from warehouse.attendance_event join warehouse.enrollment using (enrollment_key)
    where file_key is not null group by all
    union select distinct file_key, school_key, school_year from placed`);
  const problems: Problem[] = [];
  for (const file of older) {
    for (const other of laterThan(file)) {
      const both = `(
        select school_key, school_year from covered where file_key = ${file.fileKey}
        intersect select school_key, school_year from covered where file_key = ${other.fileKey})`;
      if ((await database.count(`select count(*) from ${both}`)) === 0) continue;
      await database.run(`
        create or replace temp table newer as
        select enrollment_key, date, code_key, units from warehouse.attendance_event where file_key = ${other.fileKey} and enrollment_key is not null
        union all select enrollment_key, date, code_key, units from placed where file_key = ${other.fileKey}`);
      await database.run(`
        create or replace temp table replaced as
        select event.rowid as row_id, enrollment_key, date, code_key, units
        from warehouse.attendance_event as event join warehouse.enrollment using (enrollment_key) join ${both} using (school_key, school_year)
        where file_key = ${file.fileKey}
        union all
        select row_id, enrollment_key, date, code_key, units from placed join ${both} using (school_key, school_year) where file_key = ${file.fileKey}`);
      if ((await database.count('select count(*) from replaced')) === 0) continue;
      const inCommon = await database.count(
        'select count(*) from replaced semi join newer using (enrollment_key, date)',
      );
      const agreed =
        'select enrollment_key, date from replaced semi join newer using (enrollment_key, date, code_key, units)';
      const differing = await database.count(`
        select count(*) from (
          select enrollment_key, date from replaced semi join newer using (enrollment_key, date) except ${agreed})`);
      if (inCommon === 0) problems.push(notASnapshot(file, other));
      else if (file.receivedAt === other.receivedAt && differing > 0) {
        problems.push(contradiction(files, file.fileKey, other.fileKey, differing));
      }
      await database.run('delete from placed where row_id in (select row_id from replaced)');
      file.replaced += await database.run(
        'delete from warehouse.attendance_event where rowid in (select row_id from replaced)',
      );
    }
  }
  await database.run(
    'drop table placed; drop table covered; drop table if exists newer; drop table if exists replaced',
  );
  if (problems.length > 0) throw new Refused(problems);
}

/**
 * True for a stay with two events on one day. Every day of a school year is a bit of its own, so this takes 48 bytes a stay where
 * counting distinct days would take every event: 86 million of them in a state's year.
 */
const repeatsADay = `count(*) <> bit_count(bitstring_agg((date - date '2000-01-01') % 384, 0, 383))`;

/** Records without a stay or a meaning, not on a day of school, or sharing their day with another. */
const doubtfulSql = `
  select rowid as row_id from warehouse.attendance_event where enrollment_key is null or category is null
  union
  select event.rowid from warehouse.attendance_event as event
  join warehouse.enrollment using (enrollment_key)
  join closed_day on closed_day.school_key = enrollment.school_key and closed_day.calendar_code = enrollment.calendar_code and closed_day.date = event.date
  union
  select event.rowid from warehouse.attendance_event as event
  join (
    select enrollment_key, date from warehouse.attendance_event
    where enrollment_key in (
      select enrollment_key from warehouse.attendance_event where enrollment_key is not null
      group by enrollment_key having ${repeatsADay}
    )
    group by all having count(*) > 1
  ) as twice using (enrollment_key, date)`;

const sameDayAsStagedSql = `
  select event.rowid as row_id from warehouse.attendance_event as event
  join (
    select distinct enrollment_key, date
    from staging.attendance join warehouse.student using (student_id) join warehouse.school using (school_id)
    join warehouse.enrollment using (student_key, school_key)
    where fault is null and date >= entry_date and date < enrollment.exit_date
  ) as staged using (enrollment_key, date)`;

/**
 * Takes doubtful events out of the warehouse and stages their records: those without a stay or meaning are found again by their
 * words, the others by student, school and day.
 */
async function setAside(database: Database, files: readonly OpenFile[], doubtful: string): Promise<void> {
  await database.run(`
    create or replace temp table doubtful as
    select event.rowid as row_id, event.*, student_id, school_id
    from warehouse.attendance_event as event
    left join warehouse.enrollment using (enrollment_key)
    left join warehouse.student using (student_key)
    left join warehouse.school using (school_key)
    where file_key is not null and event.rowid in (${doubtful})`);
  const counts = await database.rows<{ file_key: number; records: number }>(
    'select file_key, count(*) as records from doubtful group by all order by all',
  );
  for (const { file_key: fileKey, records } of counts) {
    const file = files.find((one) => one.fileKey === fileKey);
    if (file === undefined) continue;
    await database.run(`create or replace temp table found as ${recordsSql(file)}`);
    const staged = await stage(database, file, 'found');
    if (staged !== records)
      throw new Error(`${file.name}: ${records} records were set aside and ${staged} found again`);
  }
  await database.run('delete from warehouse.attendance_event where rowid in (select row_id from doubtful)');
  await database.run('drop table doubtful');
}

/** The records of a file that are in doubt, as the file has them, in one pass over it. */
function recordsSql({ fileKey, fill, rows }: OpenFile): string {
  // no column of a file is called like this
  const ours = (column: string): string => quoteName(`hearth: ${column}`);
  const same = written.map((column) => `words.written_${column} is not distinct from record.${ours(column)}`);
  const own = ['record_number', ...rows.columns.map(quoteName)].map((column) => `record.${column}`).join(', ');
  const inFile = `select distinct %, true as doubted from doubtful where file_key = ${fileKey}`;
  // the student alone leaves a handful of records, so that the rest is done for few and not for every record of the file
  const ofSuspects = `
    select * from (select *, ${writtenSql(fill, ours)} from ${rows.numbered} ${whereSql(fill)})
    where coalesce(${ours('student_id')}, '') in (
      select coalesce(case when enrollment_key is null or category is null then written_student_id else student_id end, '')
      from doubtful where file_key = ${fileKey})`;
  return `
    select ${own} from (select *, ${dateSql(fill, ours('date'))} as ${ours('day')} from (${ofSuspects})) as record
    left join (${inFile.replace('%', written.map((column) => `written_${column}`).join(', '))} and (enrollment_key is null or category is null)) as words
      on ${same.join(' and ')}
    left join (${inFile.replace('%', 'student_id, school_id, date')} and enrollment_key is not null and category is not null) as days
      on days.student_id = record.${ours('student_id')} and days.school_id = record.${ours('school_id')} and days.date = record.${ours('day')}
    where words.doubted or days.doubted`;
}
