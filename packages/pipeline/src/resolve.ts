import { type StagingName, staging } from '@hearth/contracts';
import type { Database } from './duckdb.ts';
import { literal } from './duckdb.ts';
import type { Problem } from './errors.ts';
import type { OpenFile } from './stage.ts';

/** Tables that describe a thing: the latest word about it holds, and saying it twice is no fault. */
const descriptions: readonly StagingName[] = ['school', 'student', 'student_group', 'attendance_code_map'];

/** The date that puts a row of a table into a school year. All these tables name a school as well. */
const dateOf: Partial<Record<StagingName, string>> = {
  calendar_day: 'date',
  enrollment: 'entry_date',
  attendance: 'date',
  attendance_submission: 'date',
  school_day_count: 'date',
};

export const resolveReasons = {
  repeated: {
    says: 'The same row is in the file twice.',
    remedy: 'Nothing to do: the first is kept.',
  },
  contradicts: {
    says: 'An earlier row of the file says something else about the same thing.',
    remedy: 'Correct one of the two at their source; the first is kept until then.',
  },
} as const;

/**
 * Decides among staged rows by the way their source loads. A later snapshot replaces the school years of the schools in it, a
 * later row of an upsert its key; rows repeated within a file are refused. Two files that say different things without a rule to choose by are a problem.
 */
export async function resolve(database: Database, name: StagingName, files: readonly OpenFile[]): Promise<Problem[]> {
  const mine = files.filter((file) => file.fill.table === name);
  if (mine.length === 0) return [];
  const snapshots = sourcesLoading(mine, 'snapshot');
  const upserts = sourcesLoading(mine, 'upsert');
  if (snapshots.length > 0) {
    const problems = await replaceSnapshots(database, name, mine, snapshots);
    if (problems.length > 0) return problems;
  }
  const again = await findAgain(database, name);
  if (again === 0) return [];
  const latestWins = descriptions.includes(name)
    ? 'true'
    : upserts.length === 0
      ? 'false'
      : `source in (${upserts.map(literal).join(', ')})`;
  // a day may rightly have several attendance records; only the same record twice is a repeat
  const contradicts = name === 'attendance' ? 'false' : `not ${latestWins}`;
  const older = name === 'attendance' ? 'again.file_key < last_file' : 'from_end > 1';
  if (!descriptions.includes(name)) {
    await database.run(`
      update staging.${name} as staged
      set fault = case when seen_in_file then ${literal(`${name}.repeated`)} else ${literal(`${name}.contradicts`)} end
      from again where again.row_id = staged.rowid and place_in_file > 1 and (seen_in_file or ${contradicts})`);
  }
  await database.run(`
    update staging.${name} as staged set superseded = true
    from again where again.row_id = staged.rowid and staged.fault is null
      and case when ${latestWins.replaceAll('source', 'again.source')} then ${older} else again.file_key > first_file and content = first_content end`);
  const clashes = await database.rows<{ one: number; other: number; times: number }>(`
    select first_file as one, file_key as other, count(*) as times from again
    where file_key <> first_file and content <> first_content and not ${latestWins}
    group by all order by all`);
  await database.run('drop table again');
  return clashes.map(({ one, other, times }) => contradiction(mine, one, other, times));
}

function sourcesLoading(files: readonly OpenFile[], load: string): string[] {
  return [...new Set(files.filter(({ source }) => source.load === load).map(({ source }) => source.name))];
}

/**
 * A file that has nothing in common with the one it would replace is not a newer version of it but another part: then the
 * source is loaded in the wrong way, and replacing would lose rows.
 */
export const notASnapshot = (earlier: OpenFile, later: OpenFile): Problem => ({
  where: later.name,
  says: `It would replace ${earlier.name} as a newer snapshot of the same schools and school year, but no row is about the same ${staging[later.fill.table].grain}.`,
  remedy: `If the two are parts of one whole, write “load: append” for sources.${later.source.name} in hearth.yaml; if not, remove the wrong one.`,
});

async function replaceSnapshots(
  database: Database,
  name: StagingName,
  files: readonly OpenFile[],
  sources: readonly string[],
): Promise<Problem[]> {
  const date = dateOf[name];
  if (date === undefined) return [];
  await database.run(`
    create or replace temp table newest as
    select *, max(file_key) over (partition by source, school_id, school_year) as latest
    from (
      select distinct source, school_id, school_year(${date}) as school_year, file_key
      from staging.${name} where fault is null and source in (${sources.map(literal).join(', ')})
    )`);
  await database.run('delete from newest where file_key = latest');
  const pairs = await database.rows<{ earlier: number; later: number }>(
    'select distinct file_key as earlier, latest as later from newest order by all',
  );
  const problems: Problem[] = [];
  for (const { earlier, later } of pairs) {
    const keys = staging[name].key.join(', ');
    const inCommon = await database.count(`
      select count(*) from (
        select ${keys} from staging.${name} where file_key = ${earlier} and fault is null
        intersect select ${keys} from staging.${name} where file_key = ${later} and fault is null)`);
    const one = files.find(({ fileKey }) => fileKey === earlier);
    const other = files.find(({ fileKey }) => fileKey === later);
    if (inCommon === 0 && one !== undefined && other !== undefined) problems.push(notASnapshot(one, other));
  }
  await database.run(`
    update staging.${name} as staged set superseded = true from newest
    where newest.file_key = staged.file_key and newest.school_id is not distinct from staged.school_id
      and newest.school_year = school_year(staged.${date}) and staged.fault is null`);
  await database.run('drop table newest');
  return problems;
}

/** Temporary table `again`: every staged row whose key is there more than once, with its place among them. */
async function findAgain(database: Database, name: StagingName): Promise<number> {
  const declared = staging[name];
  const keys = declared.key.map((column) => `staged.${column}`).join(', ');
  const same = declared.key.map((column) => `staged.${column} is not distinct from twice.${column}`).join(' and ');
  const content = `hash(${Object.keys(declared.columns)
    .map((column) => `staged.${column}`)
    .join(', ')})`;
  const byKey = `partition by staged.source, ${keys} order by staged.file_key, staged.record_number`;
  await database.run(`
    create or replace temp table again as
    with twice as (
      select source, ${declared.key.join(', ')} from staging.${name} where fault is null and not superseded group by all having count(*) > 1
    )
    select staged.rowid as row_id, staged.source, staged.file_key, ${content} as content,
      count(*) over (partition by staged.source, ${keys}) - row_number() over (${byKey}) + 1 as from_end,
      row_number() over (partition by staged.source, ${keys}, staged.file_key order by staged.record_number) as place_in_file,
      row_number() over (partition by staged.source, ${keys}, staged.file_key, ${content} order by staged.record_number) > 1 as seen_in_file,
      max(staged.file_key) over (partition by staged.source, ${keys}) as last_file,
      first_value(staged.file_key) over (${byKey}) as first_file,
      first_value(${content}) over (${byKey}) as first_content
    from staging.${name} as staged join twice on staged.source = twice.source and ${same}
    where staged.fault is null and not staged.superseded`);
  return database.count('select count(*) from again');
}

function contradiction(files: readonly OpenFile[], one: number, other: number, times: number): Problem {
  const first = files.find(({ fileKey }) => fileKey === one);
  const second = files.find(({ fileKey }) => fileKey === other);
  return {
    where: second?.name ?? '',
    says: `It contradicts ${first?.name ?? ''}: ${times} ${times === 1 ? 'row says' : 'rows say'} something else about the same ${staging[second?.fill.table ?? 'school'].grain}.`,
    remedy: `Remove the wrong file, or write “load: upsert” for sources.${second?.source.name ?? ''} if a later file corrects an earlier one.`,
  };
}
