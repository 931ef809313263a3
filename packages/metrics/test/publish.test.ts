import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../src/database.ts';
import { indicators as declared } from '../src/indicators/index.ts';
import { type Indicator, isPublished } from '../src/indicator.ts';
import { recordIndicators } from '../src/records/index.ts';
import { authoringFaults } from '../src/publish/authoring.ts';
import { publish, PublishRefused, type PublishOptions } from '../src/publish/index.ts';
import { type Cell } from '../src/publish/protect/protect.ts';
import { attack, nameOf, type Truth } from './attacker.ts';
import { countedTables } from './counted.ts';
import { makeDistrict } from './district.ts';
import { ownFolder } from './folder.ts';

/** Of those that rest on the records of services nothing is told of this district, which has none. */
const indicators = declared.filter((one) => isPublished(one) && one.restsOn === undefined);
const folder = ownFolder('publish');
const warehouse = join(folder, 'warehouse.duckdb');
/** For what is about publishing and not about figures. */
const tiny = join(folder, 'tiny.duckdb');
const options = (releases: string, over: Partial<PublishOptions> = {}): PublishOptions => ({
  warehouse,
  releases: join(folder, releases),
  publishedAt: '2026-02-12T18:05:00Z',
  codeVersion: 'test',
  keep: 3,
  ...over,
});
const current = (releases: string): string => readFileSync(join(folder, releases, 'current'), 'utf8').trim();

/** Opens a release and gives what `read` reads from it. */
async function reading<T>(path: string, read: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(path, { access_mode: 'READ_ONLY' });
  try {
    return await read(database);
  } finally {
    database.close();
  }
}

let published: string;
beforeAll(async () => {
  await makeDistrict(warehouse, { schools: 12, perGrade: 150, years: [2025, 2026], seed: 7 });
  published = (await publish(options('first'))).folder;
  await makeDistrict(tiny, { schools: 2, perGrade: 12, years: [2026], seed: 3 });
  await publish(options('once', { warehouse: tiny }));
}, 60_000);

/** A folder in which the tiny district was published once: made once, copied for every test that begins so. */
function publishedOnce(releases: string): void {
  cpSync(join(folder, 'once'), join(folder, releases), { recursive: true });
}

describe('a release', () => {
  const rows = (sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
    reading(join(published, 'published.duckdb'), (database) => database.rows(sql));

  it('is live under its as-of date and number', () => {
    expect(current('first')).toBe('2026-02-12.1');
    expect(readdirSync(published).sort()).toEqual(['confidential', 'manifest.json', 'published.duckdb']);
  });

  it('says in its manifest what it was made of', async () => {
    const manifest = JSON.parse(readFileSync(join(published, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    const [count] = await rows('select count(*)::integer as cells from cell');
    expect(manifest).toMatchObject({
      as_of: '2026-02-12',
      code_version: 'test',
      fingerprint: 'fingerprint',
      invented: true,
    });
    expect(manifest['rows']).toMatchObject({
      cell: count?.['cells'],
      school: 12,
      indicator: declared.filter(isPublished).length + recordIndicators.length,
      release: 1,
    });
    expect(manifest['inputs']).toHaveLength(6);
    expect(manifest['definitions']).toHaveProperty('chronic_absence_rate', 1);
  });

  it('says not submitted where no register was taken in a month, and never a figure', async () => {
    const found = await rows(`select distinct indicator_id, status::varchar as status from cell
      where school_id = '105' and period = '2026-01' and breakdown = 'all'`);
    const monthly = indicators.filter(({ measure, periods }) => periods === undefined && measure.kind !== 'parts');
    expect(found.map((row) => row['indicator_id']).sort()).toEqual(monthly.map(({ id }) => id).sort());
    for (const { status } of found) expect(status).toBe('not_submitted');
  });

  it('says too few days where a school was open for fewer than ten', async () => {
    const found = await rows(`select school_id, status::varchar as status from cell
      where indicator_id = 'chronic_absence_rate' and period = '2026-02' and breakdown = 'all'`);
    expect(found.find((row) => row['school_id'] === 'district')?.['status']).toBe('too_few_days');
  });

  it('protects the school of eight students and another, so that neither can be had', async () => {
    const found = await rows(`select school_id, status::varchar as status from cell
      where indicator_id = 'attendance_rate' and period_kind = 'year' and period = '2026' and breakdown = 'all'`);
    const hidden = found.filter((row) => row['status'] === 'protected').map((row) => row['school_id']);
    expect(hidden).toContain('101');
    expect(hidden.length).toBeGreaterThan(1);
    expect(hidden).not.toContain('district');
  });

  it('shows shares as whole percents, without the count behind them', async () => {
    const found = await rows(`select value, low, high, numerator from cell join indicator using (indicator_id)
      where status = 'shown' and indicator_id in ('chronic_absence_rate', 'severe_chronic_rate', 'attendance_tiers')`);
    expect(found.length).toBeGreaterThan(100);
    for (const { value, low, high, numerator } of found) {
      expect([value, low, high].every(Number.isInteger)).toBe(true);
      expect(numerator).toBeNull();
    }
  });

  it('gives days no interval, because they are no sample of people', async () => {
    const [row] = await rows(`select count(*)::integer as n from cell
      where low is not null and indicator_id in ('attendance_rate', 'unexcused_share', 'instructional_days_lost', 'average_daily_attendance')`);
    expect(row?.['n']).toBe(0);
  });

  it('holds registers due and taken by school and week', async () => {
    const [row] = await rows(
      `select * from quality where topic = 'register_week' and school_id = '105' and period = '2026-01-12'`,
    );
    expect(row).toMatchObject({ rows_read: 5, rows_kept: 0, rows_refused: 5, share: 0 });
  });

  it('holds no raw value of a refused row, in no byte', () => {
    for (const name of ['manifest.json', 'published.duckdb']) {
      expect(readFileSync(join(published, name)).includes('SENTINEL-RAW-ROW'), name).toBe(false);
      expect(readFileSync(join(published, name)).includes('Given'), name).toBe(false);
    }
  });

  it('protects a count about few students on the quality page too, and shows one about many', async () => {
    const found = await rows(`select period, state, share from quality where item = 'students_without_register'`);
    for (const { state, share } of found) expect([state, share]).toEqual(['protected', null]);
    const [many] = await rows(
      `select state, share > 0 as has_share from quality where item = 'absence_without_reason' and period = '2026'`,
    );
    expect(many).toEqual({ state: 'shown', has_share: true });
  });

  it('stands against the attacker in every family, who breaks it without complementary suppression', async () => {
    const truths = await reading(warehouse, async () => {
      const database = await openDatabase(':memory:');
      await database.run(`attach '${warehouse}' as warehouse (read_only)`);
      const tables = await countedTables(database, indicators);
      database.close();
      return tables;
    });
    const cells = (await rows(
      'select * replace (grain::varchar as grain, status::varchar as status, size_band::varchar as size_band, period_kind::varchar as period_kind) from cell',
    )) as unknown as Cell[];
    const families = Map.groupBy(
      cells,
      ({ indicator_id, period_kind, period }) => `${indicator_id} ${period_kind} ${period}`,
    );
    let attacked = 0;
    for (const indicator of indicators) {
      for (const table of truths.get(indicator.id) ?? []) {
        const all = families.get(`${indicator.id} ${table.periodKind} ${table.period}`) ?? [];
        // each division of bands is a family of its own; what is made from two shares is attacked with them
        const breakdown = table.cells[0]?.breakdown;
        const { kind } = indicator.measure;
        const family = kind === 'bands' ? all.filter((cell) => cell.breakdown === breakdown) : all;
        if (['difference', 'complement_gap', 'weekdays'].includes(kind)) continue;
        const truth: Truth = new Map(
          table.cells.map(({ schoolId, breakdown, member, people, numerator }) => [
            nameOf({ school_id: schoolId, breakdown, member }),
            { people, numerator },
          ]),
        );
        expect(attack(kind, family, truth), `${indicator.id} ${table.period}`).toEqual([]);
        attacked += 1;
      }
    }
    const derived = indicators.filter(({ measure }) =>
      ['difference', 'complement_gap', 'weekdays', 'bands'].includes(measure.kind),
    );
    // records are attacked in records.test.ts
    const elsewhere = [...derived, ...recordIndicators, ...declared.filter(({ restsOn }) => restsOn !== undefined)];
    const others = [...families.keys()].filter((key) => !elsewhere.some(({ id }) => key.startsWith(`${id} `)));
    // bands: three divisions of two years
    expect(attacked).toBe(others.length + 6);
  }, 60_000);

  it('is the same twice but for its id', async () => {
    const again = await publish(options('again'));
    const sum = 'select count(*)::integer as n, sum(hash(cell))::varchar as h from cell';
    const first = await rows(sum);
    expect(await reading(join(again.folder, 'published.duckdb'), (database) => database.rows(sum))).toEqual(first);
  });
});

describe('the database itself refuses', () => {
  const columns =
    'indicator_id, definition_version, school_year, period_kind, period, grain, school_id, breakdown, member';
  const where = `'x', 1, 2026, 'year', '2026', 'school', '1', 'all'`;
  it.each([
    ['a shown figure of nine people', `people, value, status`, `9, 50, 'shown'`, /CHECK/],
    ['a shown figure without a value', `people, status`, `50, 'shown'`, /CHECK/],
    ['a protected figure with its people', `people, status`, `50, 'protected'`, /CHECK/],
    ['a protected figure with a value', `value, status`, `50, 'protected'`, /CHECK/],
    ['a range without a size band', `coded, status`, `'≤5', 'coded'`, /CHECK/],
    ['a range beside a figure', `people, value, coded, size_band, status`, `50, 5, '≤5', '41-100', 'coded'`, /CHECK/],
    ['an interval that does not hold the figure', `people, value, low, high, status`, `50, 5, 6, 9, 'shown'`, /CHECK/],
  ])('%s', async (name, more, values, message) => {
    const path = join(folder, 'copy.duckdb');
    cpSync(join(published, 'published.duckdb'), path);
    const database = await openDatabase(path);
    const insert = `insert into cell (${columns}, ${more}) values (${where}, '${name}', ${values})`;
    await expect(database.run(insert)).rejects.toThrow(message);
    database.close();
  });
});

describe('a publication that does not finish', () => {
  const steps = 'accepted begun described counted protected quality written verified named placed'.split(' ');

  it.each(steps)(
    'leaves the release before it live when it stops after “%s”, and the next one clears up',
    async (step) => {
      const releases = `stopped-${step}`;
      publishedOnce(releases);
      const stop = (at: string): void => {
        if (at === step) throw new Error('stopped');
      };
      await expect(publish(options(releases, { warehouse: tiny, onStep: stop }))).rejects.toThrow('stopped');
      expect(current(releases)).toBe('2026-02-12.1');
      expect(existsSync(join(folder, releases, '2026-02-12.1', 'published.duckdb'))).toBe(true);
      const next = await publish(options(releases, { warehouse: tiny }));
      expect(current(releases)).toBe(next.id);
      expect(readdirSync(join(folder, releases)).sort()).toEqual(['2026-02-12.1', next.id, 'current'].sort());
    },
    60_000,
  );

  it.each(['begun', 'protected', 'verified', 'named', 'placed'])(
    'nor does one whose process is killed after “%s” do harm',
    async (step) => {
      const releases = `killed-${step}`;
      publishedOnce(releases);
      const script = `
        import { publish } from ${JSON.stringify(new URL('../src/publish/index.ts', import.meta.url).href)};
        const onStep = (step) => { if (step === '${step}') process.kill(process.pid, 'SIGKILL'); };
        await publish({ ...${JSON.stringify(options(releases, { warehouse: tiny }))}, onStep });`;
      const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
      expect(signal).toBe('SIGKILL');
      expect(current(releases)).toBe('2026-02-12.1');
      expect(readdirSync(join(folder, releases)).length).toBeGreaterThan(2);
      const next = await publish(options(releases, { warehouse: tiny }));
      expect(readdirSync(join(folder, releases)).sort()).toEqual(['2026-02-12.1', next.id, 'current'].sort());
    },
  );

  it('stays live once `current` is renamed, whatever comes after', async () => {
    publishedOnce('late');
    const stop = (at: string): void => {
      if (at === 'live') throw new Error('stopped');
    };
    await expect(publish(options('late', { warehouse: tiny, onStep: stop }))).rejects.toThrow('stopped');
    expect(current('late')).toBe('2026-02-12.2');
  });

  it('does not go live when what was written is not what was meant', async () => {
    publishedOnce('tampered');
    const tamper = (at: string): void => {
      if (at !== 'written') return;
      const building = readdirSync(join(folder, 'tampered')).find((name) => name.startsWith('.building')) ?? '';
      cpSync(
        join(folder, 'tampered', building, 'manifest.json'),
        join(folder, 'tampered', building, 'published.duckdb'),
      );
    };
    await expect(publish(options('tampered', { warehouse: tiny, onStep: tamper }))).rejects.toThrow();
    expect(current('tampered')).toBe('2026-02-12.1');
  });
});

it('keeps the last three, and counts up', async () => {
  for (let time = 0; time < 5; time++) await publish(options('kept', { warehouse: tiny }));
  expect(readdirSync(join(folder, 'kept')).sort()).toEqual(['2026-02-12.3', '2026-02-12.4', '2026-02-12.5', 'current']);
}, 60_000);

it('an unmapped code blocks publication, with its rows, and changes nothing', async () => {
  const path = join(folder, 'unmapped.duckdb');
  cpSync(tiny, path);
  const database = await openDatabase(path);
  await database.run(`insert into code_count values ('attendance', 'Z9', null, 321), ('attendance', 'Q', null, 4)`);
  database.close();
  const refused = publish(options('unmapped', { warehouse: path }));
  await expect(refused).rejects.toThrow(PublishRefused);
  await expect(refused).rejects.toThrow(/“Z9” stands in 321 rows[\s\S]*“Q” stands in 4 rows/);
  expect(existsSync(join(folder, 'unmapped'))).toBe(false);
});

it('what an older version of Hearth loaded is refused, with what to do', async () => {
  const path = join(folder, 'older.duckdb');
  cpSync(tiny, path);
  const database = await openDatabase(path);
  await database.run('create view without_its_text as select 1 as one');
  database.close();
  await expect(publish(options('older', { warehouse: path }))).rejects.toThrow(
    new PublishRefused([
      { where: 'warehouse', says: 'An older version of Hearth loaded it.', remedy: 'Run hearth load again.' },
    ]),
  );
  expect(existsSync(join(folder, 'older'))).toBe(false);
});

it('two publications do not run at once, and one that was killed does not stand in the way', async () => {
  publishedOnce('locked');
  const path = join(folder, 'locked', '.publishing');
  writeFileSync(path, String(process.ppid));
  await expect(publish(options('locked', { warehouse: tiny }))).rejects.toThrow(/Another publication is running/);
  expect(current('locked')).toBe('2026-02-12.1');
  // a number above any that a process can have
  writeFileSync(path, '99999999');
  await publish(options('locked', { warehouse: tiny }));
  expect(current('locked')).toBe('2026-02-12.2');
  const both = await Promise.allSettled([
    publish(options('locked', { warehouse: tiny })),
    publish(options('locked', { warehouse: tiny })),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(existsSync(path)).toBe(false);
});

it('a broken `current.next` is cleared away', async () => {
  publishedOnce('torn');
  writeFileSync(join(folder, 'torn', 'current.next'), '../../etc');
  await publish(options('torn', { warehouse: tiny }));
  expect(current('torn')).toBe('2026-02-12.2');
});

describe('a pass is refused', () => {
  const spoiled = async (sql: string): Promise<unknown> => {
    const path = join(folder, 'spoiled.duckdb');
    cpSync(tiny, path);
    const database = await openDatabase(path);
    await database.run(sql);
    database.close();
    return publish(options('spoiled', { warehouse: path }));
  };
  it.each([
    [
      'a student is twice in a year',
      `insert into student_period select * from student_period where school_key = 1 and period_kind = 'year'`,
      /units and \d+ students enrolled/,
    ],
    [
      'a student is in a month without school',
      `update student_period set period = '2031-01' where period = '2025-10'`,
      /without days of school/,
    ],
    [
      'more is unexcused than absent',
      `update student_period set unexcused_units = absent_units + 24`,
      /cannot be measured/,
    ],
  ])('when %s', async (_, sql, message) => {
    await expect(spoiled(sql)).rejects.toThrow(message);
  });

  it('when an indicator with a join has a unit twice', async () => {
    const database = await openDatabase(':memory:');
    await database.run(`attach '${tiny}' as warehouse (read_only)`);
    const [first] = indicators;
    const twice = {
      ...(first as Indicator),
      sql: `select s.student_key as unit_id, s.grain, s.school_key, s.school_year, s.period_kind, s.period, s.grade, 1 as numerator, 2 as denominator
        from warehouse.student_period as s join warehouse.school as k on true`,
    };
    expect(await authoringFaults(database, twice.sql)).toEqual([]);
    await expect(countedTables(database, [twice])).rejects.toThrow(/more than one row in a period/);
    database.close();
  });
});
