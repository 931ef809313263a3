import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { District, type Settings } from './district.ts';

// Figures that states and a nation published, loaded whole. The numbers to hit were computed from the files independently and are read
// from the folder, never copied.
const folder = process.env['HEARTH_REAL_DATA'] ?? '';
if (folder === '')
  process.stderr.write('skipped: loading published tables (set HEARTH_REAL_DATA to the folder that holds them)\n');

type Expected = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const expectedOf = (name: string): Readonly<Record<string, unknown>> =>
  (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected)[name] ?? {};
const figures = 'from warehouse.published_figure';

/** A copy of California's file in which columns were renamed and `*` is nothing: what a district would write for such a file. */
const level = (code: string, word: string, place: Settings, where: Settings): Settings => ({
  table: 'published_figure',
  where: { aggregate_level_code: code, ...where },
  columns: {
    publisher: { value: 'california' },
    measure: { value: 'chronic_absence_rate' },
    school_year: 'year',
    level: { value: word },
    ...place,
    category_kind: {
      column: 'reporting_category',
      words: Object.fromEntries([
        ['TA', 'all'],
        ...['SD disability', 'SE english_learner', 'SF foster', 'SH homeless', 'SM migrant', 'SS economic'].map(
          (pair) => pair.split(' '),
        ),
        ...['RA', 'RB', 'RD', 'RF', 'RH', 'RI', 'RP', 'RT', 'RW'].map((one) => [one, 'race_ethnicity']),
        ...['GF', 'GM', 'GX', 'GZ'].map((one) => [one, 'gender']),
      ]) as Settings,
      otherwise: 'grade_span',
    },
    category: { column: 'reporting_category', words: { TA: '' } },
    counts: { value: 'people' },
    eligible: 'cohort',
    count: 'chronic_absent_count',
    share: 'chronic_absent_rate',
    status: { column: 'chronic_absent_rate', otherwise: 'shown', empty: 'suppressed' },
  },
});
const everySchool = { charter: 'ALL', dass: 'ALL' };
const district = { digits: { county_code: 2, district_code: 5 } };
const cleaned: Settings = {
  files: join(folder, 'cde-chronic-2023-24/*.parquet'),
  format: 'parquet',
  load: 'upsert',
  fills: [
    level('T', 'state', { place_id: 'county_code' }, everySchool),
    level('C', 'county', { place_id: 'county_code', place_name: 'county_name' }, everySchool),
    level('D', 'district', { place_id: district, place_name: 'district_name', within: 'county_code' }, everySchool),
    level('S', 'school', { place_id: 'cds_code', place_name: 'school_name', within: district }, {}),
  ],
};

/** The same file as the state sends it: its columns, tabs, CRLF, `*` and "No ". Made from the copy, in a folder that is thrown away. */
async function asTheStateSendsIt(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'hearth-california-')), 'chronicabsenteeism24.txt');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const filter = (name: string): string => `case ${name} when 'ALL' then 'All' when 'Y' then 'Yes' else 'No ' end`;
  const figure = (sql: string): string => `coalesce((${sql})::varchar, '*')`;
  const columns = [
    [`(year - 1) || '-' || right(year::varchar, 2)`, 'Academic Year'],
    ['aggregate_level_code', 'Aggregate Level'],
    ['county_code', 'County Code'],
    ['district_code', 'District Code'],
    ['school_code', 'School Code'],
    ['county_name', 'County Name'],
    ["case when aggregate_level_code in ('D', 'S') then district_name end", 'District Name'],
    ["case when aggregate_level_code = 'S' then school_name end", 'School Name'],
    [filter('charter'), 'Charter School'],
    [filter('dass'), 'DASS'],
    ['reporting_category', 'Reporting Category'],
    [figure('cohort::bigint'), 'ChronicAbsenteeismEligibleCumulativeEnrollment'],
    [figure('chronic_absent_count::bigint'), 'ChronicAbsenteeismCount'],
    [figure('round(chronic_absent_rate * 100, 1)'), 'ChronicAbsenteeismRate'],
  ];
  const line = columns.map(([sql]) => `coalesce(${sql}, '')`).join(` || chr(9) || `);
  const header = columns.map(([, name]) => name).join('\t');
  await connection.run(`
    copy (
      select line || chr(13) as line from (
        select '${header}' as line union all
        select ${line} from '${join(folder, 'cde-chronic-2023-24/*.parquet')}'))
    to '${path}' (header false, delimiter '\\x01', quote '')`);
  connection.closeSync();
  instance.closeSync();
  return path;
}

const california = (files: string): Settings => ({ supplier: 'california_chronic_absenteeism', files });
const number = async (one: District, sql: string): Promise<number> => Number((await one.rows(sql))[0]);
const byCode = (rows: readonly string[]): Record<string, number[]> =>
  Object.fromEntries(
    rows.map((row) => {
      const [code = '', ...numbers] = row.split(' ');
      return [code, numbers.map(Number)];
    }),
  );

describe.skipIf(folder === '')('California', () => {
  test.each([
    ['as it sends its file', async () => california(await asTheStateSendsIt())],
    ['as a copy with other columns', () => Promise.resolve(cleaned)],
  ])('%s', async (_says, settings) => {
    const expected = expectedOf('cde_show');
    const one = new District(
      { state: await settings() },
      {},
      {
        district: { name: 'Harrow Bend', published_ids: { california: '0161259' } },
      },
    );
    const report = await one.load();
    expect(report.rowsRefused).toBe(0);
    const state = `${figures} where level = 'state'`;
    const shown = 'eligible::bigint, count::bigint, round(percent / 100, 4)';
    expect(await one.rows(`select ${shown} ${state} and category = 'all'`)).toEqual([
      (expected['state'] as number[]).join(' '),
    ]);
    const groups = expected['state_by_group'] as Record<string, number[]>;
    const code = `case category when 'all' then 'TA' else category end`;
    expect(byCode(await one.rows(`select ${code}, ${shown} ${state} and status = 'shown'`))).toEqual(groups);
    // the one group that the state suppresses for itself is no zero
    expect(await one.rows(`select eligible, count, percent ${state} and status = 'suppressed'`)).toEqual(['- - -']);

    // a sum of counties or of districts counts those who moved again: neither is the state, nor is it anywhere in the product
    const sum = async (of: string): Promise<number[]> =>
      (
        (
          await one.rows(
            `select sum(eligible)::bigint, sum(count)::bigint ${figures} where level = '${of}' and category = 'all'`,
          )
        )[0] ?? ''
      )
        .split(' ')
        .map(Number);
    expect(await sum('county')).toEqual(expected['sum_of_counties']);
    expect(await sum('district')).toEqual(expected['sum_of_districts']);
    expect((expected['sum_of_districts'] as number[])[0]).not.toBe((expected['state'] as number[])[0]);

    const oakland = await one.rows(`
      select ${code} as code, ${shown} ${figures} join warehouse.published_id using (publisher, place_id)
      where code in ('RB', 'SH', 'TA') order by all`);
    expect(oakland).toEqual((expected['oakland_unified'] as unknown[][]).map((row) => row.join(' ')));

    const schools = `${figures} where level = 'school' and category = 'all'`;
    expect(await number(one, `select count(*) ${schools}`)).toBe(expected['schools_in_show']);
    expect(await number(one, `select round(sum(count) / sum(eligible), 3) ${schools}`)).toBe(
      expected['show_school_pooled'],
    );
    expect(
      await number(
        one,
        `select count(*) ${figures} where status <> 'shown' and coalesce(eligible, count, percent) is not null`,
      ),
    ).toBe(0);
  });

  test('every row is read or is a place’s row for some of its schools', async () => {
    const one = new District({ state: { ...cleaned, fills: (cleaned['fills'] as Settings[]).map(unfiltered) } }, {});
    const report = await one.load();
    expect(report.rowsRead).toBe(expectedOf('cde_show')['rows']);
  });
});

/** The fill without its choice of schools. */
const unfiltered = (fill: Settings): Settings => {
  const { aggregate_level_code: code } = fill['where'] as Settings;
  const columns = { ...(fill['columns'] as Settings), part: { columns: ['charter', 'dass'] } };
  return { ...fill, where: { aggregate_level_code: code }, columns };
};

describe.skipIf(folder === '')('New York', () => {
  const load = async (): Promise<District> => {
    const one = new District(
      {
        state: {
          supplier: 'new_york_chronic_absenteeism',
          files: join(folder, 'ny-nysed-chronic/*.parquet'),
          format: 'parquet',
        },
      },
      {},
    );
    const report = await one.load();
    expect(report.rowsRefused).toBe(0);
    return one;
  };
  const rows = (expected: Readonly<Record<string, unknown>>): string[] =>
    Object.entries(expected).map(([year, numbers]) => [year, ...(numbers as number[])].join(' '));

  test('the state’s own rate, and beside it what its districts add up to, which is another number', async () => {
    const one = await load();
    const all = "category = 'all' and phase = 'all'";
    const statewide = await one.rows(
      `select school_year, round(percent, 4), people::bigint ${figures} where level = 'state' and ${all} order by 1`,
    );
    expect(statewide).toEqual(rows(expectedOf('ny_statewide')));
    // pooled here and nowhere else: the product never presents it as the state's
    const pooled = await one.rows(`
      select school_year, sum(count)::bigint, sum(eligible)::bigint, round(100 * sum(count) / sum(eligible), 4)
      ${figures} where level = 'district' and ${all} group by all order by 1`);
    expect(pooled).toEqual(rows(expectedOf('ny_district_pooled_all_students')));
    expect(await one.rows(`select * ${figures} where level <> 'district' and place_id <> 'NY'`)).toEqual([]);
  });

  test('a group that was renamed is one group in every year, and what has no count has no figure', async () => {
    const one = await load();
    expect(
      await one.rows(`
        select category, string_agg(distinct category_name, ' / ' order by category_name), count(distinct school_year)
        ${figures} where level = 'district' and category_kind = 'english_learner' group by all order by all`),
    ).toEqual([
      'English Language Learner English Language Learner / English Language Learners 6',
      'Non-English Language Learner Non-English Language Learner / Non-English Language Learners 6',
    ]);
    expect(
      await number(
        one,
        `select count(*) ${figures} where status = 'suppressed' and coalesce(count, percent) is not null`,
      ),
    ).toBe(0);
    expect(await number(one, `select count(*) ${figures} where status = 'suppressed' and phase = 'all'`)).toBe(
      Number(
        (
          await one.rows(`
            select count(*) from read_parquet('${join(folder, 'ny-nysed-chronic/district_year.parquet')}')
            where combined_enrollment is not null and combined_absent_rate is null`)
        )[0],
      ),
    );
  });
});

describe.skipIf(folder === '')('England', () => {
  const load = async (): Promise<District> => {
    const one = new District(
      { dfe: { supplier: 'england_attendance', files: join(folder, 'england-dfe/EES_*.csv') } },
      {},
      { district: { name: 'Harrow Bend', published_ids: { england: 'E09000030' } } },
    );
    const report = await one.load();
    expect(report.rowsRefused).toBe(0);
    return one;
  };

  test('the school year to date, by phase', async () => {
    const one = await load();
    const national = await one.rows(`
      select case phase when 'all' then 'Total' else phase end,
        round(any_value(percent) filter (measure = 'absence_rate' and part = 'all'), 4),
        round(any_value(100 * count / eligible) filter (measure = 'absence_rate' and part = 'all'), 4),
        round(any_value(percent) filter (measure = 'persistent_absence_rate'), 4),
        floor(any_value(people))::bigint
      ${figures} where level = 'nation' and date is null group by all order by 1`);
    const expected = expectedOf('england_ytd') as Record<string, Record<string, number>>;
    expect(national).toEqual(
      Object.entries(expected).map(([phase, one]) =>
        [phase, one['absence_perc'], one['recomputed'], one['persistent_absence_perc'], one['enrolments']].join(' '),
      ),
    );
  });

  test('a day’s total is weighted by phase: it is kept as printed, beside its plain ratio', async () => {
    const one = await load();
    const days = await one.rows(`
      select date, round(percent, 4), round(100 * count / eligible, 4)
      ${figures} where level = 'nation' and date is not null and phase = 'all' and measure = 'absence_rate' and part = 'all' order by 1`);
    expect(days).toEqual(
      Object.entries(expectedOf('england_daily_2024')).map(([day, both]) => [day, ...(both as number[])].join(' ')),
    );
  });

  test('three levels; reasons add up to all absence; what is marked c is suppressed', async () => {
    const one = await load();
    expect(
      await one.rows(
        `select level, count(distinct place_id) ${figures} where date is null group by all order by level`,
      ),
    ).toEqual(['nation 1', 'region 9', 'local_authority 153']);
    expect(
      await number(
        one,
        `select count(*) from (
          select sum(percent) filter (part <> 'all') as reasons, any_value(percent) filter (part = 'all') as whole
          ${figures} where measure = 'absence_rate' and status = 'shown' and date is null and level = 'nation' group by phase
        ) where abs(reasons - whole) < 0.01`,
      ),
    ).toBe(4);
    expect(
      await one.rows(`
        select distinct place_id, phase, eligible, count, percent ${figures}
        where status = 'suppressed' and date is null order by all`),
    ).toEqual(['E06000053 Secondary - - -', 'E06000053 all - - -', 'E09000001 Primary - - -', 'E09000001 all - - -']);
  });
});
