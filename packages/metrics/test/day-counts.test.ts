import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publish } from '../src/publish/index.ts';
import { openRelease } from '../src/window/index.ts';
import { emptyWarehouse, loadRow } from './district.ts';
import { ownFolder } from './folder.ts';
import type { Cell } from '../src/window/index.ts';

const folder = ownFolder('days');
let made = 0;

/** Publishes a warehouse made of these statements and gives its cells for everybody. */
async function cellsOf(...statements: string[]): Promise<Cell[]> {
  made += 1;
  const warehouse = join(folder, `${made}.duckdb`);
  const database = await emptyWarehouse(warehouse);
  for (const sql of [loadRow(), ...statements]) await database.run(sql);
  database.close();
  const releases = join(folder, `releases-${made}`);
  const { folder: release } = await publish({
    warehouse,
    releases,
    publishedAt: '2026-02-12T18:00:00Z',
    codeVersion: 't',
    keep: 1,
  });
  const window = await openRelease(release);
  const cells = await window.cells({ breakdown: ['all', 'tier'], periodKind: 'year' });
  await window.close();
  return cells;
}

const of = (cells: readonly Cell[], indicator: string, school: string): Cell | undefined =>
  cells.find((cell) => cell.indicator_id === indicator && cell.school_id === school);

const school = (key: number): string =>
  `insert into warehouse.school values (${key}, 's${key}', 'School ${key}', null, null)`;
const day = (
  key: number,
  date: string,
  enrolled: number | null,
  present: number | null,
  percent: number | null,
  submitted = true,
): string =>
  `insert into warehouse.school_day_count values (${key}, 2026, '${date}', ${enrolled}, ${present}, ${percent}, ${submitted})`;

it('an empty warehouse can be published', async () => {
  expect(await cellsOf()).toEqual([]);
});

it('a school without anybody says none', async () => {
  const cells = await cellsOf(school(1), school(2), day(2, '2025-09-08', 100, 90, null));
  expect(of(cells, 'attendance_rate', 's1')?.status).toBe('none');
});

it('day counts give a rate, pooled over the days that were submitted', async () => {
  const cells = await cellsOf(
    school(1),
    day(1, '2025-09-08', 100, 90, null),
    day(1, '2025-09-09', 300, 297, null),
    day(1, '2025-09-10', null, null, null, false),
  );
  expect(of(cells, 'attendance_rate', 's1')).toMatchObject({
    status: 'shown',
    value: 96.75,
    people: 100,
    numerator: 387,
    denominator: 400,
  });
  expect(of(cells, 'attendance_rate', 'district')).toMatchObject({ status: 'shown', value: 96.75 });
});

it('but no figure about students', async () => {
  const cells = await cellsOf(school(1), day(1, '2025-09-08', 100, 90, null));
  for (const id of ['chronic_absence_rate', 'attendance_tiers', 'average_daily_attendance']) {
    expect(of(cells, id, 's1')?.status).toBe('cannot_tell');
  }
});

it('percents alone give no rate: an average of averages is another figure', async () => {
  const cells = await cellsOf(school(1), day(1, '2025-09-08', null, null, 90), day(1, '2025-09-09', null, null, 99));
  expect(of(cells, 'attendance_rate', 's1')).toMatchObject({ status: 'cannot_tell', value: null });
  expect(of(cells, 'attendance_rate', 'district')?.status).toBe('cannot_tell');
});

it('nor does one percent among counts', async () => {
  const cells = await cellsOf(school(1), day(1, '2025-09-08', 100, 90, null), day(1, '2025-09-09', null, null, 99));
  expect(of(cells, 'attendance_rate', 's1')?.status).toBe('cannot_tell');
});

it('a school that never submitted says so', async () => {
  const cells = await cellsOf(
    school(1),
    day(1, '2025-09-08', null, null, null, false),
    school(2),
    day(2, '2025-09-08', 100, 90, null),
  );
  expect(of(cells, 'attendance_rate', 's1')?.status).toBe('not_submitted');
});

it('nine students are protected, and the school beside them', async () => {
  const cells = await cellsOf(
    school(1),
    day(1, '2025-09-08', 9, 5, null),
    school(2),
    day(2, '2025-09-08', 100, 90, null),
  );
  expect([of(cells, 'attendance_rate', 's1'), of(cells, 'attendance_rate', 's2')].map((cell) => cell?.status)).toEqual([
    'protected',
    'protected',
  ]);
});

const students = (schoolKey: number, from: number, to: number): string[] => [
  `insert into warehouse.student_period
    select g, n, case when g = 'school' then ${schoolKey} end, 2026, 'year', '2026', '05', 480, 24 * (n % 4), 0, 0, 0, 0, 48, 'judged', true
    from range(${from}, ${to}) as t(n), (select unnest(['district', 'school']) as g)`,
  `insert into warehouse.enrollment (enrollment_key, student_key, school_key, school_year, entry_date, exit_date, district_exit_date, membership_units, from_roster)
    select n, n, ${schoolKey}, 2026, '2025-09-03', '2026-06-19', '2026-06-19', 24, true from range(${from}, ${to}) as t(n)`,
  `insert into warehouse.school_period values ('school', ${schoolKey}, 2026, 'year', '2026', 20, 20, 20), ('district', null, 2026, 'year', '2026', 20, 20, 20)`,
];

it('day counts of a school whose students are known are not used', async () => {
  const cells = await cellsOf(school(1), ...students(1, 0, 40), day(1, '2025-09-08', 100, 1, null));
  expect(of(cells, 'attendance_rate', 's1')).toMatchObject({ people: 40, value: 92.5 });
});

it('and the district is its students’, not those of a school of which only day counts are known', async () => {
  const cells = await cellsOf(
    school(1),
    ...students(1, 0, 40),
    school(2),
    day(2, '2025-09-08', 100, 1, null),
    day(2, '2025-09-09', 100, 50, null),
  );
  expect(of(cells, 'attendance_rate', 'district')?.status).toBe('shown');
  expect(of(cells, 'attendance_rate', 'district')).toMatchObject({ people: 40, value: 92.5 });
  expect(of(cells, 'attendance_rate', 's2')).toMatchObject({ people: 100, value: 25.5 });
});
