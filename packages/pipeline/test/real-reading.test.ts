import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrivals } from '../src/arrivals.ts';
import { stagingSql } from '../src/check.ts';
import { openDatabase } from '../src/duckdb.ts';
import { land, readable, unpack } from '../src/land.ts';
import { countElements, readXmlAll } from '../src/read/xml.ts';
import { suppliers } from '../src/sources/index.ts';
import { formatOf } from '../src/fill-columns.ts';
import { staging, type StagingName } from '@hearth/contracts';
import { folderWith } from './folder.ts';

// Public data that are not in this repository; the numbers were computed from them independently.
const folder = process.env['HEARTH_REAL_DATA'];
if (!folder) process.stderr.write('skipped: real files (set HEARTH_REAL_DATA to the folder that holds them)\n');

const limits = { fileBytes: 1e9, archiveBytes: 2e9 };
const database = await openDatabase({ temporaryFolder: '' });

/** Everything that a supplier's declaration gets out of these files, staged and summed up by one query a table. */
async function stageAll(name: string, glob: string, queries: Partial<Record<StagingName, string>>) {
  const supplier = suppliers.find((one) => one.name === name);
  if (!supplier) throw new Error(`no supplier ${name}`);
  const work = folderWith();
  const { files } = arrivals(folder ?? '', [{ name, files: [glob], optional: false }]);
  const { landed, problems } = await land(files, { landedFolder: join(work, 'landed'), limits });
  const selects = new Map<StagingName, string[]>();
  const notes: string[] = [];
  let count = 0;
  for (const member of (await Promise.all(landed.map((one) => unpack(one, work, limits)))).flat()) {
    const file = await readable(member, 'auto', work);
    notes.push(...file.notes);
    count += 1;
    const read = await readXmlAll(
      database.connection,
      file,
      supplier.fills.map((fill) => formatOf(supplier, fill)),
    );
    for (const [index, fill] of supplier.fills.entries()) {
      const { select } = stagingSql(staging[fill.table], fill, read.rows[index]?.numbered ?? '');
      selects.set(fill.table, [...(selects.get(fill.table) ?? []), select]);
    }
  }
  const results: Record<string, unknown> = {};
  for (const [table, query] of Object.entries(queries)) {
    const [first, ...rest] = selects.get(table as StagingName) ?? [];
    await database.run(`create or replace temporary table staged as ${first ?? ''}`);
    for (const select of rest) await database.run(`insert into staged ${select}`);
    [results[table]] = await database.rows(query);
  }
  return { results, problems, notes, count };
}

const rows = 'select count(*)::integer as rows, count(fault)::integer as refused from staged';

describe.skipIf(!folder)('real files', () => {
  test('Ed-Fi 1: everything is read, nothing refused', async () => {
    const { results, problems } = await stageAll('ed_fi_1', 'inbloom-small/*.xml', {
      school: `select count(*)::integer as rows, count(fault)::integer as refused, string_agg(level::varchar, ' ' order by level::varchar) as levels from staged`,
      calendar_day: `select count(*)::integer as rows, count(fault)::integer as refused, count(distinct date)::integer as dates from staged`,
      student: rows,
      enrollment: rows,
      attendance: `select count(*)::integer as rows, count(fault)::integer as refused, count(distinct student_id)::integer as students,
        count(*) filter (code = 'Excused Absence')::integer as absences, min(date)::varchar as first, max(date)::varchar as last from staged`,
      student_group: `select count(*) filter (member = 'yes' and group_kind = 'economic')::integer as economic,
        count(*) filter (member = 'yes' and group_kind = 'english_learner')::integer as learners from staged`,
    });
    expect(problems).toEqual([]);
    expect(results).toEqual({
      school: { rows: 3, refused: 0, levels: 'elementary high middle' },
      calendar_day: { rows: 558, refused: 0, dates: 558 },
      student: { rows: 78, refused: 0 },
      enrollment: { rows: 167, refused: 0 },
      attendance: { rows: 5550, refused: 0, students: 75, absences: 208, first: '2011-09-06', last: '2011-12-16' },
      student_group: { economic: 10, learners: 17 },
    });
  });

  test('Ed-Fi 1: the supplier’s own counts, with the one that disagrees', async () => {
    const counts = new Map<string, number>();
    const { files } = arrivals(folder ?? '', [{ name: 'ed_fi_1', files: ['inbloom-small/*.xml'], optional: false }]);
    for (const file of files)
      for (const [name, count] of await countElements(file)) counts.set(name, (counts.get(name) ?? 0) + count);
    const theirs = readFileSync(join(folder ?? '', 'inbloom-small/inputCounts.txt'), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, name, count] = /^(\w+)\s+(\d+)\s*$/.exec(line) ?? [];
        return name === undefined || !counts.has(name) ? [] : [[name, Number(count)] as const];
      });
    const different = theirs.filter(([name, count]) => counts.get(name) !== count);
    expect(theirs).toHaveLength(20);
    expect(different).toEqual([['CalendarDate', 556]]);
    expect(counts.get('CalendarDate')).toBe(558);
  });

  test('Ed-Fi 5: exceptions with their categories', async () => {
    const { results } = await stageAll('ed_fi', 'edfi-grandbend/*.xml', {
      school: rows,
      calendar_day: rows,
      student: rows,
      student_group: rows,
      attendance: `select count(*)::integer as rows, count(fault)::integer as refused, count(distinct student_id)::integer as students,
        count(*) filter (code = 'Excused Absence')::integer as excused, count(*) filter (code = 'Unexcused Absence')::integer as unexcused,
        count(*) filter (code = 'Tardy')::integer as tardy, count(*) filter (code = 'Partial')::integer as partial, count(day_share)::integer as shares from staged`,
    });
    expect(results).toEqual({
      school: { rows: 3, refused: 0 },
      calendar_day: { rows: 2, refused: 0 },
      student: { rows: 960, refused: 0 },
      student_group: { rows: 97 + 38 + 11 + 275, refused: 0 },
      attendance: {
        rows: 1917,
        refused: 0,
        students: 227,
        excused: 1077,
        unexcused: 773,
        tardy: 66,
        partial: 1,
        shares: 1850,
      },
    });
  });

  test('New York: a year in one archive; not submitted is never zero', { timeout: 120_000 }, async () => {
    const { results, count } = await stageAll('nyc_daily_attendance', 'nyc-attends/SY2014-15.xml.zip', {
      school_day_count: `select count(*)::integer as rows, count(fault)::integer as refused, count(*) filter (not_submitted)::integer as not_submitted,
        count(percent_present)::integer as figures, round(avg(percent_present), 4) as mean, count(distinct school_id)::integer as schools,
        min(date)::varchar as first, max(date)::varchar as last from staged`,
    });
    expect(count).toBe(172);
    expect(results['school_day_count']).toEqual({
      rows: 244_831,
      refused: 0,
      not_submitted: 4693,
      figures: 240_138,
      mean: 88.6539,
      schools: 1639,
      first: '2014-10-20',
      last: '2015-06-30',
    });
  });

  test.each(['20130315', '20130925'])('New York: %s.xml holds raw 0x1A bytes and is read without them', async (day) => {
    const name = `nyc-attends/xml-sample/${day}.xml`;
    expect(existsSync(join(folder ?? '', name))).toBe(true);
    const { results, notes, problems } = await stageAll('nyc_daily_attendance', name, { school_day_count: rows });
    expect(problems).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^\d+ NUL or 0x1A bytes? left out$/)]);
    expect(results['school_day_count']).toMatchObject({ refused: 0 });
  });
});
