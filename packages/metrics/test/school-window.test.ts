// Names stay in the folder of their school: what a window of one school can be made to give, and what it cannot.
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { confidential, ddl, forCommittee } from '@hearth/contracts';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type Database, literal, openDatabase } from '../src/database.ts';
import { confidentialFaults } from '../src/publish/confidential/verify-confidential.ts';
import { schoolFolder } from '../src/school-folder.ts';
import { openSchool, type SchoolWindow } from '../src/window/index.ts';
import { openCommittee } from '../src/window/committee-window.ts';
import { openConfined } from '../src/window/school-window.ts';
import { ownFolder } from './folder.ts';

const release = join(ownFolder('school-window'), '2026-02-12.1');
const schools = ['A', 'a', '101', '../101', '101/../A', 'con', '', 'Ñandú', 'x'.repeat(400)];
const committee = join(release, 'confidential', 'committee');
const folderOf = (school: string): string => join(release, 'confidential', schoolFolder(school));
const filesOf = (school: string): Record<keyof typeof confidential, string> =>
  Object.fromEntries(
    Object.keys(confidential).map((name) => [name, join(folderOf(school), `${name}.parquet`)]),
  ) as Record<keyof typeof confidential, string>;

/** Students of every school; the family name holds a word that occurs in no other school. */
const cast = (school: string): string => `
  select ${literal(school)} as school_id, student_id, given_name, 'Sentinel' || ${schools.indexOf(school)} || family_name as family_name,
    '3' as grade, homeroom, groups, date '2025-08-18' as entry_date, 24 * 100 as enrolled_units, absent_units, 2400 as here_enrolled_units,
    absent_units as here_absent_units, 0 as tardy_days, 'judged' as standing, tier, absent_units >= 240 as over_now, false as went_over,
    list, 180 as days_at_end, absences_left, streak, date '2026-02-11' as last_absence, 24 as recent_absent_units, 20 as recent_days,
    0 as earlier_absent_units, 1920 as earlier_enrolled_units, 'pppppppppppppppppppa' as strip, student_id = '3' as supported, date '2026-02-13' as next_day, date '2026-06-05' as last_day
  from (values
    ('1', 'José', 'Núñez', 'Tran', 'english_learner:yes' || chr(10) || 'race_ethnicity:White', 408, 'moderate', 'few_left', 0, 2),
    ('2', 'Ann', 'Able', null, 'race_ethnicity:White', 24, 'satisfactory', 'none', 16, 0),
    ('3', 'Bo', '''; drop table student; --', 'Osei', '', 600, 'severe', 'cannot_recover', -8, 5)
  ) as t(student_id, given_name, family_name, homeroom, groups, absent_units, tier, list, absences_left, streak)`;

beforeAll(async () => {
  const database = await openDatabase(':memory:');
  for (const school of schools) {
    mkdirSync(folderOf(school), { recursive: true, mode: 0o700 });
    for (const [name, declared] of Object.entries(confidential)) {
      await database.run(ddl(declared, name).replace('CREATE', 'create or replace'));
      if (name === 'student') await database.run(`insert into student by name ${cast(school)}`);
      const path = join(folderOf(school), `${name}.parquet`);
      await database.run(`copy ${name} to ${literal(path)} (format parquet)`);
      chmodSync(path, 0o600);
    }
  }
  mkdirSync(committee, { mode: 0o700 });
  for (const [name, declared] of Object.entries(forCommittee)) {
    await database.run(ddl(declared, name).replace('CREATE', 'create or replace'));
    if (name === 'post')
      await database.run(`insert into post by name
        select '1' as post_id, 'coordinator' as role, '101' as school_id, 1 as fte, date '2025-08-18' as from_on, date '2026-02-12' as to_on`);
    await database.run(`copy ${name} to ${literal(join(committee, `${name}.parquet`))} (format parquet)`);
    chmodSync(join(committee, `${name}.parquet`), 0o600);
  }
  database.close();
});

async function within<T>(school: string, ask: (window: SchoolWindow) => Promise<T>): Promise<T> {
  const window = await openSchool(release, school);
  if (window === undefined) throw new Error(`no folder for ${school}`);
  try {
    return await ask(window);
  } finally {
    await window.close();
  }
}

describe('folders', () => {
  test('every school has its own, on a disk that ignores case too', () =>
    expect(new Set(schools.map((school) => schoolFolder(school).toLowerCase())).size).toBe(schools.length));

  it.each(schools)('%s: the name is harmless and stays inside the release', (school) => {
    expect(schoolFolder(school)).toMatch(/^(school-[a-z0-9_-]*|long-[0-9a-f]{64})$/);
    expect(relative(join(release, 'confidential'), folderOf(school))).not.toMatch(/^\.\.|[/\\]/);
  });

  it.each(schools)('%s: holds that school’s students and no other’s', async (school) => {
    const students = await within(school, (window) => window.students());
    expect(students).toHaveLength(3);
    for (const { school_id, family_name } of students) {
      expect(school_id).toBe(school);
      expect(family_name).toContain(`Sentinel${schools.indexOf(school)}`);
    }
  });

  it.each(['B', '102', '..', '../confidential/school-101', 'school-101', '101\0', '101/', './101'])(
    'there is none for “%s”',
    async (school) => expect(await openSchool(release, school)).toBeUndefined(),
  );

  test('a link is not followed', async () => {
    const linked = folderOf('linked');
    symlinkSync(folderOf('101'), linked);
    expect(await openSchool(release, 'linked')).toBeUndefined();
    rmSync(linked);
    mkdirSync(linked);
    for (const path of Object.values(filesOf('101'))) symlinkSync(path, join(linked, relative(folderOf('101'), path)));
    expect(await openSchool(release, 'linked')).toBeUndefined();
    rmSync(linked, { recursive: true });
  });

  test('a release without names has none', async () => {
    const away = `${join(release, 'confidential')}-away`;
    renameSync(join(release, 'confidential'), away);
    expect(await openSchool(release, '101')).toBeUndefined();
    renameSync(away, join(release, 'confidential'));
  });
});

describe('the connection of one school refuses', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openConfined(filesOf('101'), confidential);
    return (): void => database.close();
  });
  const [own, other] = [filesOf('101').student, filesOf('A').student];
  const link = join(release, 'link.parquet');
  it.each([
    ['another school’s file', `from ${literal(other)}`],
    ['by a relative path', `from ${literal(relative(process.cwd(), other))}`],
    [
      'by a way round',
      `from read_parquet(${literal(join(folderOf('101')) + '/../' + schoolFolder('A') + '/student.parquet')})`,
    ],
    ['through its own file', `from read_parquet(${literal(`${own}/../../${schoolFolder('A')}/student.parquet`)})`],
    ['by a URL', `from read_parquet(${literal(`file://${other}`)})`],
    ['by a pattern', `from read_parquet(${literal(join(release, 'confidential', '*', 'student.parquet'))})`],
    ['by a link', `from read_parquet(${literal(link)})`],
    ['as bytes', `from read_blob(${literal(other)})`],
    ['as text', `from read_text(${literal(other)})`],
    ['as CSV', `from read_csv(${literal(other)})`],
    ['its metadata', `from parquet_metadata(${literal(other)})`],
    ['a list of files', `from glob(${literal(join(release, 'confidential', '**'))})`],
    ['even its own file again', `from ${literal(own)}`],
    ['to attach', `attach ${literal(join(release, 'published.duckdb'))} as p`],
    ['to attach anew', `attach ${literal(join(release, 'new.duckdb'))} as p`],
    ['to write a copy', `copy student to ${literal(join(release, 'out.csv'))}`],
    ['to write over its own file', `copy student to ${literal(own)} (format parquet, use_tmp_file false)`],
    ['to export', `export database ${literal(join(release, 'out'))}`],
    ['to import', `import database ${literal(release)}`],
    ['the network', `from read_parquet('https://example.org/a.parquet')`],
    ['to install', 'install httpfs'],
    ['to load', 'load httpfs'],
    ['to open the outside', 'set enable_external_access = true'],
    ['to allow a path', `set allowed_paths = [${literal(other)}]`],
    ['to allow a folder', `set allowed_directories = [${literal(release)}]`],
    ['to spill', `set temp_directory = ${literal(release)}`],
    ['to log queries', `set log_query_path = ${literal(join(release, 'log'))}`],
    ['to unlock', 'set lock_configuration = false'],
    ['to reset', 'reset enable_external_access'],
  ])('%s', async (_says, sql) => {
    rmSync(link, { force: true });
    symlinkSync(other, link);
    await expect(database.rows(sql)).rejects.toThrow(/Permission|Cannot|cannot|disabled|locked|not allowed/i);
    rmSync(link);
    expect(readdirSync(release)).toEqual(['confidential']);
  });
});

describe('named questions', () => {
  const ids = (query: Parameters<SchoolWindow['students']>[0]): Promise<string[]> =>
    within('101', async (window) => (await window.students(query)).map(({ student_id }) => student_id));

  it.each([
    ['by name', {}, ['3', '2', '1']],
    ['by absences left', { sort: 'left' }, ['3', '1', '2']],
    ['by days absent, most first', { sort: 'absent', descending: true }, ['3', '1', '2']],
    ['by homeroom, none last', { sort: 'homeroom' }, ['3', '1', '2']],
    ['by an order that is none', { sort: 'name; drop table student' as 'name' }, ['3', '2', '1']],
    ['by an order that every object has', { sort: 'constructor' as 'name' }, ['3', '2', '1']],
    ['one list', { list: 'few_left' }, ['1']],
    ['no list', { list: [] }, []],
    ['a tier', { tier: 'severe' }, ['3']],
    ['without support on record', { supported: false }, ['2', '1']],
    ['with support on record', { supported: true }, ['3']],
    ['a group', { group: 'english_learner:yes' }, ['1']],
    ['part of a group is no group', { group: 'english' }, []],
    ['a name without its accents', { search: 'nunez jose' }, ['1']],
    ['a name with other marks', { search: "'; drop" }, ['3']],
    ['a number', { search: '3' }, ['3']],
    ['marks that mean something to SQL', { search: '%' }, []],
    ['a hostile homeroom', { homeroom: "x' or true --" }, []],
  ] as const)('%s', async (_says, query, expected) => expect(await ids(query)).toEqual(expected));

  test('lists, choices, absences left and the calendar', () =>
    within('101', async (window) => {
      expect(await window.lists()).toEqual([
        { list: 'few_left', students: 1, unsupported: 1 },
        { list: 'cannot_recover', students: 1, unsupported: 0 },
        { list: 'none', students: 1, unsupported: 1 },
      ]);
      expect(await window.choices()).toEqual({
        tiers: ['satisfactory', 'moderate', 'severe'],
        grades: ['3'],
        homerooms: ['Osei', 'Tran'],
        groups: ['english_learner:yes', 'race_ethnicity:White'],
      });
      expect(await window.absencesLeft()).toEqual([
        { absences_left: -8, over_now: true, supported: true, students: 1 },
        { absences_left: 0, over_now: true, supported: false, students: 1 },
        { absences_left: 16, over_now: false, supported: false, students: 1 },
      ]);
      expect(await window.calendar()).toEqual({ nextDay: '2026-02-13', lastDay: '2026-06-05' });
    }));

  test('are all there are', () =>
    within('101', (window) => {
      expect(Object.keys(window).sort()).toEqual(
        [
          'absencesLeft',
          'calendar',
          'choices',
          'close',
          'days',
          'figures',
          'lists',
          'reconciled',
          'schoolId',
          'students',
          'support',
        ].sort(),
      );
      return Promise.resolve();
    }));
});

describe('what is the committee’s alone', () => {
  test('is in a folder of its own, which is no school’s', async () => {
    expect(schools.map(schoolFolder)).not.toContain('committee');
    expect(await openSchool(release, 'committee')).toBeUndefined();
    const window = await openCommittee(release);
    expect(await window?.posts()).toMatchObject([{ school_id: '101', from_on: '2025-08-18', to_on: '2026-02-12' }]);
    expect(await window?.vacancies()).toEqual([]);
    window?.close();
  });

  test('is not there in a release without names, nor behind a link', async () => {
    expect(await openCommittee(join(release, 'confidential'))).toBeUndefined();
    const away = `${release}-committee`;
    renameSync(committee, away);
    expect(await openCommittee(release)).toBeUndefined();
    symlinkSync(away, committee);
    expect(await openCommittee(release)).toBeUndefined();
    rmSync(committee);
    renameSync(away, committee);
  });

  test('answers named questions alone', async () => {
    const window = await openCommittee(release);
    expect(Object.keys(window ?? {}).sort()).toEqual(['close', 'posts', 'vacancies']);
    window?.close();
  });
});

describe('before a release goes live', () => {
  const none = Object.fromEntries(Object.keys(confidential).map((name) => [name, 0]));
  const meant = {
    schools: schools.length,
    rows: { ...none, student: 3 * schools.length },
    committee: { post: 1, vacancy: 0 },
  };
  test('all is well where every row is in its school’s folder', async () =>
    expect(await confidentialFaults(release, meant)).toEqual([]));
  test('a missing row is found', async () =>
    expect(await confidentialFaults(release, { ...meant, rows: { ...meant.rows, student: 1 } })).toHaveLength(1));
  test('a missing row of the committee is found', async () =>
    expect(await confidentialFaults(release, { ...meant, committee: { post: 2, vacancy: 0 } })).toHaveLength(1));
  test('a missing school is found', async () =>
    expect(await confidentialFaults(release, { ...meant, schools: 3 })).toHaveLength(1));
  test('two schools in one another’s place are found', async () => {
    const swap = (): void => {
      renameSync(folderOf('A'), `${release}-swap`);
      renameSync(folderOf('a'), folderOf('A'));
      renameSync(`${release}-swap`, folderOf('a'));
    };
    swap();
    expect((await confidentialFaults(release, meant)).join()).toMatch(/another/);
    swap();
  });
  test.skipIf(process.platform === 'win32')('a folder that others may read is found', async () => {
    chmodSync(folderOf('A'), 0o755);
    expect((await confidentialFaults(release, meant)).join()).toMatch(/owner/);
    chmodSync(folderOf('A'), 0o700);
    expect(statSync(folderOf('A')).mode & 0o777).toBe(0o700);
  });
});
