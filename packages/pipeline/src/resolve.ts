import { posix } from 'node:path';
import { type StagingName, staging } from '@hearth/contracts';
import type { Database } from './duckdb.ts';
import { literal } from './duckdb.ts';
import type { Problem } from './errors.ts';
import { describedInParts, ofDirectory, serviceDay } from './services/tables.ts';
import { fits } from './source.ts';
import type { OpenFile } from './stage.ts';
import { surveyTables } from './surveys/tables.ts';

/** Tables that describe a thing: the latest word about it holds, and saying it twice is no fault. */
const descriptions: readonly StagingName[] = [
  'school',
  'student',
  'student_group',
  'attendance_code_map',
  'person_match',
  'service_practice',
  'survey',
  'survey_item',
  'survey_choice',
];

/** Whether a row that says again what another row of the file says, or contradicts it, is refused. */
export const refusesAgain = (name: StagingName): boolean =>
  !descriptions.includes(name) && !describedInParts.some((one) => one === name);

/** SQL for the school year of a row of a table. All these tables name a school as well: a later snapshot replaces a school’s year. */
const yearOf: Partial<Record<StagingName, string>> = {
  ...Object.fromEntries(Object.entries(serviceDay).map(([name, day]) => [name, `school_year(${day})`])),
  service_target: 'staged.school_year',
  calendar_day: 'school_year(staged.date)',
  enrollment: 'school_year(staged.entry_date)',
  attendance: 'school_year(staged.date)',
  attendance_submission: 'school_year(staged.date)',
  school_day_count: 'school_year(staged.date)',
  attendance_summary: 'staged.school_year',
};

/** SQL for what a later snapshot of a table replaces as a whole; nothing of tables in which each row stands for itself. */
const wholeOf = (name: StagingName): string | undefined => {
  const year = yearOf[name];
  if (year !== undefined) return `{school_id: staged.school_id, school_year: ${year}}`;
  if (name === 'survey_figure') return '{publisher: staged.publisher, school_year: staged.school_year}';
  return surveyTables.some((one) => one === name) ? '{survey_id: staged.survey_id}' : undefined;
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
 * later row of an upsert its key; rows repeated within a file are refused. Two files that say different things without a rule
 * to choose by are a problem. Of `decided` files the snapshots have replaced one another already.
 */
export async function resolve(
  database: Database,
  name: StagingName,
  files: readonly OpenFile[],
  decided: readonly OpenFile[] = [],
): Promise<Problem[]> {
  const mine = files.filter((file) => file.fill.table === name);
  if (mine.length === 0) return [];
  await replaceTemplates(database, name, mine, files);
  const snapshots = mine.filter((file) => file.source.load === 'snapshot' && !decided.includes(file));
  if (snapshots.length > 0) {
    const byYear = snapshots.filter(({ source }) => source.template === undefined);
    const problems = byYear.length === 0 ? [] : await replaceSnapshots(database, name, byYear);
    if (problems.length > 0) return problems;
    if (ofDirectory.has(name)) await replaceByNumber(database, name, snapshots);
  }
  if (describedInParts.some((one) => one === name)) {
    await replaceParts(database, name, mine);
    return [];
  }
  if (decided.length > 0) await replaceSetAside(database, name, decided);
  if ((await findAgain(database, name, mine)) === 0) return [];
  const upserts = [...new Set(mine.filter(({ source }) => source.load === 'upsert').map(({ source }) => source.name))];
  const isDescription = descriptions.includes(name);
  const latestWins = isDescription
    ? 'true'
    : upserts.length === 0
      ? 'false'
      : `source in (${upserts.map(literal).join(', ')})`;
  if (!isDescription) {
    // a day may rightly have several attendance records; only the same record twice is a repeat
    const contradicts = name === 'attendance' ? 'false' : `not ${latestWins}`;
    await database.run(`
      update staging.${name} as staged
      set fault = case when seen_in_file then ${literal(`${name}.repeated`)} else ${literal(`${name}.contradicts`)} end
      from (select * from again where place_in_file > 1 and (seen_in_file or ${contradicts})) as again
      where again.row_id = staged.rowid`);
    await database.run(`delete from again where row_id in (select rowid from staging.${name} where fault is not null)`);
  }
  const later =
    name === 'attendance'
      ? '(age < max(age) over (partition by thing) or said_together > 1)'
      : 'row_number() over (partition by thing order by file_key desc, record_number desc) > 1';
  await database.run(`
    update staging.${name} as staged set superseded = true
    from (select row_id, case when ${latestWins} then ${later} else first_said < file_key end as is_past from again) as again
    where again.row_id = staged.rowid and is_past`);
  const clashes = await database.rows<{ one: number; other: number; times: number }>(`
    select first_file as one, file_key as other, count(*) as times
    from (
      -- one file that says something about a thing of which an earlier file spoke, and repeats nothing of it
      select first_file, file_key from again where part > first_part and not ${latestWins}
      group by first_file, file_key, thing having min(first_said) = file_key
    )
    group by all order by all`);
  await database.run('drop table again');
  return clashes.map(({ one, other, times }) => contradiction(mine, one, other, times));
}

/** What a row is about, as it reads after “the same”: stay of one student at one school. */
const thing = (name: StagingName): string => staging[name].grain.replace(/^one /u, '');

/**
 * A file that has nothing in common with the one it would replace is not a newer version of it but another part: then the
 * source is loaded in the wrong way, and replacing would lose rows.
 */
export const notASnapshot = (earlier: OpenFile, later: OpenFile): Problem => ({
  where: later.name,
  says: `It would replace ${earlier.name} as a newer snapshot of the same ${surveyTables.some((name) => name === later.fill.table) ? 'survey' : 'schools and school year'}, but no row is about the same ${thing(later.fill.table)}.`,
  remedy: `If the two are parts of one whole, write “load: append” for sources.${later.source.name} in hearth.yaml; if not, remove the wrong one.`,
});

async function replaceSnapshots(database: Database, name: StagingName, files: readonly OpenFile[]): Promise<Problem[]> {
  const whole = wholeOf(name);
  if (whole === undefined) return [];
  await database.run(`
    create or replace temp table newest as
    select *, max(arrival) over (partition by source, part, whole) as latest
    from (
      select distinct source, part, ${whole} as whole, file_key, arrival
      from staging.${name} as staged join (${arrivalsOf(files)}) using (file_key) where fault is null
    )`);
  await database.run('delete from newest where arrival = latest');
  const pairs = await database.rows<{ earlier: number; latest: number }>(
    'select distinct file_key as earlier, latest from newest order by all',
  );
  const problems: Problem[] = [];
  for (const { earlier, latest } of pairs) {
    const one = files.find(({ fileKey }) => fileKey === earlier);
    const others = files.filter(
      ({ arrival, source, fill }) => arrival === latest && source === one?.source && fill.files === one.fill.files,
    );
    const keys = nameOf(name);
    const inCommon = await database.count(`
      select count(*) from (
        select ${keys} from staging.${name} where file_key = ${earlier} and fault is null
        intersect
        select ${keys} from staging.${name} where file_key in (${others.map(({ fileKey }) => fileKey).join(', ')}) and fault is null)`);
    const [other] = others;
    if (one === undefined || other === undefined) continue;
    if (inCommon === 0) problems.push(notASnapshot(one, other));
    else if (one.receivedAt === other.receivedAt) {
      const said = (which: string): string =>
        `select distinct ${Object.keys(staging[name].columns).join(', ')} from staging.${name} where ${which} and fault is null`;
      const [mine, theirs] = [
        `file_key = ${earlier}`,
        `file_key in (${others.map(({ fileKey }) => fileKey).join(', ')})`,
      ];
      const differing = await database.count(`
        select count(*) from (
          (select ${keys} from (${said(mine)}) intersect select ${keys} from (${said(theirs)}))
          except select ${keys} from (${said(mine)} intersect ${said(theirs)}))`);
      if (differing > 0) problems.push(contradiction(files, earlier, other.fileKey, differing));
    }
  }
  await database.run(`
    update staging.${name} as staged set superseded = true from newest
    where newest.file_key = staged.file_key and newest.whole is not distinct from ${whole} and staged.fault is null`);
  await database.run('drop table newest');
  return problems;
}

/**
 * Of snapshots that have replaced one another already, rows are staged only where something is wrong with them: those of a student who was not there
 * on the day, for one, which no replaced school year had. What a later load says about the same thing stands in their place.
 */
async function replaceSetAside(database: Database, name: StagingName, decided: readonly OpenFile[]): Promise<void> {
  const snapshots = decided.filter(({ source }) => source.load === 'snapshot');
  if (snapshots.length === 0) return;
  const received = snapshots.map(
    ({ fileKey, receivedAt, fill }) => `(${fileKey}, ${literal(receivedAt)}, ${literal((fill.files ?? []).join(' '))})`,
  );
  await database.run(`
    update staging.${name} as staged set superseded = true from (
      select staged.rowid as row_id
      from staging.${name} as staged
      join (select * from (values ${received.join(', ')}) as received(file_key, received_at, part)) using (file_key)
      where fault is null and not superseded
      qualify received_at < max(received_at) over (partition by source, part, ${staging[name].key.join(', ')})
    ) as past where past.row_id = staged.rowid`);
}

/**
 * A workbook from a template is one whole: a later one of the same name takes the place of all of it, also of sheets that it no longer has.
 * Rows that were replaced are not judged any more.
 */
async function replaceTemplates(
  database: Database,
  name: StagingName,
  mine: readonly OpenFile[],
  files: readonly OpenFile[],
): Promise<void> {
  const past = mine.filter((one) =>
    files.some(
      ({ source, sent, arrival }) =>
        source.template !== undefined && source === one.source && sent === one.sent && arrival > one.arrival,
    ),
  );
  if (past.length === 0) return;
  await database.run(`
    update staging.${name} set superseded = true, fault = null
    where file_key in (${past.map(({ fileKey }) => fileKey).join(', ')})`);
}

/** What is numbered within a directory may move to another school year or school: in a later load’s snapshot its number finds it. */
async function replaceByNumber(database: Database, name: StagingName, files: readonly OpenFile[]): Promise<void> {
  const keys = staging[name].key.join(', ');
  const received = files.map(({ fileKey, receivedAt }) => `(${fileKey}, ${literal(receivedAt)})`).join(', ');
  await database.run(`
    update staging.${name} as staged set superseded = true from (
      select staged.rowid as row_id
      from staging.${name} as staged join (select * from (values ${received}) as received(file_key, received_at)) using (file_key)
      where fault is null and not superseded and ${staging[name].key[0] ?? 'true'} is not null
      qualify received_at < max(received_at) over (partition by directory, ${keys})
    ) as past where past.row_id = staged.rowid`);
}

/**
 * A thing that several files describe in parts: a later file replaces what an earlier one of the same source says in the same columns.
 * What is left is put together when the warehouse is built.
 */
async function replaceParts(database: Database, name: StagingName, files: readonly OpenFile[]): Promise<void> {
  const kinds = files.map(({ source, fill }) => `${source.name} ${Object.keys(fill.columns).sort().join(' ')}`);
  const parts = files.map(
    ({ fileKey, arrival }, index) => `(${fileKey}, ${arrival}, ${kinds.indexOf(kinds[index] ?? '')})`,
  );
  await database.run(`
    update staging.${name} as staged set superseded = true from (
      select staged.rowid as row_id
      from staging.${name} as staged join (select * from (values ${parts.join(', ')}) as parts(file_key, arrival, part)) using (file_key)
      where fault is null and not superseded
      qualify arrival < max(arrival) over (partition by directory, part, ${staging[name].key.join(', ')})
    ) as past where past.row_id = staged.rowid`);
}

/** Columns that name a row of a file; a delivery without a number of its own is named by all it says. */
const nameOf = (name: StagingName): string =>
  name === 'service_event'
    ? `coalesce(event_id, hash(${Object.keys(staging.service_event.columns).join(', ')})::varchar)`
    : staging[name].key.join(', ');

/**
 * Which file came in which arrival: one that fills a table twice is no newer than itself. And which part of the source it is:
 * two kinds of files that fill one table (stays under way, earlier stays) do not replace one another.
 */
const arrivalsOf = (files: readonly OpenFile[]): string =>
  `select * from (values ${files.map(({ fileKey, arrival, fill }) => `(${fileKey}, ${arrival}, ${literal((fill.files ?? []).join(' '))})`).join(', ')}) as arrivals(file_key, arrival, part)`;

/**
 * Which file or sheet it is, of all that arrived: the sheets of a workbook arrive as one, and none may contradict another. And how late
 * it is among the files of its source; the pages of one export are as late as one another.
 */
const partsOf = (files: readonly OpenFile[]): string => {
  const names = [...new Set(files.map(({ arrival, name }) => `${arrival} ${name}`))];
  const exports = exportsOf(files);
  const parts = files.map(({ fileKey, arrival, name }, index) => {
    return `(${fileKey}, ${names.indexOf(`${arrival} ${name}`)}, ${exports[index] ?? fileKey})`;
  });
  return `select * from (values ${parts.join(', ')}) as parts(file_key, part, age)`;
};

/**
 * For each file that is a page, the place of its export in time. A page that an export left as it was is not landed again: where
 * others of its resource were replaced since, and it was not, it is a page of that export too.
 */
function exportsOf(files: readonly OpenFile[]): (number | undefined)[] {
  const received = [...new Set(files.map(({ receivedAt }) => receivedAt))].sort();
  const pages = files.map(({ source, fill, name, receivedAt }) => {
    const globs = fill.files ?? [];
    const path = name.split('/').slice(fits(posix.basename(name), globs) ? -1 : -2);
    const resource = `${source.name} ${globs.join(' ')}`;
    return { resource, page: `${resource} ${path.join('/')}`, place: received.indexOf(receivedAt) };
  });
  const latest = new Map<string, number>();
  const replacedLast = new Map<string, number>();
  for (const { resource, page, place } of [...pages].sort((one, other) => one.place - other.place)) {
    if ((latest.get(page) ?? place) < place) replacedLast.set(resource, place);
    latest.set(page, place);
  }
  return pages.map(({ resource, page, place }, index) => {
    if (files[index]?.source.pages !== true) return undefined;
    return place === latest.get(page) ? Math.max(place, replacedLast.get(resource) ?? 0) : place;
  });
}

/** Temporary table `again`: every staged row whose key is there more than once; `thing` numbers the keys. */
async function findAgain(database: Database, name: StagingName, files: readonly OpenFile[]): Promise<number> {
  const declared = staging[name];
  const owner = ofDirectory.has(name) ? 'directory' : 'source';
  const keys = [owner, ...declared.key].map((column) => `staged.${column}`).join(', ');
  const same = declared.key.map((column) => `staged.${column} is not distinct from twice.${column}`).join(' and ');
  const content = `hash(${Object.keys(declared.columns)
    .map((column) => `staged.${column}`)
    .join(', ')})`;
  await database.run(`
    create or replace temp table again as
    with twice as (
      select ${owner}, ${declared.key.join(', ')} from staging.${name}
      where fault is null and not superseded${name === 'service_event' ? ' and event_id is not null' : ''} group by all having count(*) > 1
    )
    select staged.rowid as row_id, staged.source, staged.file_key, staged.record_number,
      min(staged.rowid) over (partition by ${keys}) as thing,
      row_number() over (partition by ${keys}, staged.file_key order by staged.record_number) as place_in_file,
      row_number() over (partition by ${keys}, staged.file_key, ${content} order by staged.record_number) > 1 as seen_in_file,
      min(staged.file_key) over (partition by ${keys}) as first_file,
      parts.part, min(parts.part) over (partition by ${keys}) as first_part,
      min(staged.file_key) over (partition by ${keys}, ${content}) as first_said,
      parts.age, row_number() over (partition by ${keys}, parts.age, ${content} order by staged.file_key, staged.record_number) as said_together
    from staging.${name} as staged join twice on staged.${owner} = twice.${owner} and ${same}
    join (${partsOf(files)}) as parts using (file_key)
    where staged.fault is null and not staged.superseded`);
  return database.count('select count(*) from again');
}

/** Two files that arrived together and say different things: which of them is right cannot be known. */
export function contradiction(files: readonly OpenFile[], one: number, other: number, times: number): Problem {
  const first = files.find(({ fileKey }) => fileKey === one);
  const second = files.find(({ fileKey }) => fileKey === other);
  return {
    where: second?.name ?? '',
    says: `It contradicts ${first?.name ?? ''}: ${times} ${times === 1 ? 'row says' : 'rows say'} something else about the same ${thing(second?.fill.table ?? 'school')}.`,
    remedy: `Remove the wrong one. If the later only corrects the earlier, write “load: upsert” for sources.${second?.source.name ?? ''} in hearth.yaml, or load the two one after the other.`,
  };
}
