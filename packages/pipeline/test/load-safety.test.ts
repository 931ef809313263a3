import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { warehousePath } from '../src/load.ts';
import type { LoadReport } from '../src/report.ts';
import { calendar, changed, District, lines, sources, type Settings } from './district.ts';
import { refusal } from './folder.ts';

const { schools, enrollment, attendance } = sources;
const base: Settings = { schools, calendar: sources.calendar, enrollment, attendance };
const header = 'Student,School,Date,Code';
const first = lines(
  header,
  'ada,101,2025-09-02,A',
  'ben,101,2025-09-03,T',
  'dee,101,2025-09-16,A',
  'zoe,101,2025-09-03,A',
);
const second = lines(header, 'ada,101,2025-09-02,E', 'ben,101,2025-09-04,A');
const files = {
  'in/schools.csv': lines('School,Name', '101,Alder', '102,Birch'),
  'in/calendar.csv': calendar('2025-09-01', '2025-09-26'),
  'in/enrollment.csv': lines(
    'Student,School,Entry,Exit,Grade',
    'ada,101,2025-09-01,,3',
    'ben,101,2025-09-01,,3',
    'dee,101,2025-09-01,2025-09-10,4',
    'dee,101,2025-09-15,,4',
  ),
  'in/attendance.csv': first,
};

/** Every file below a folder with its content's hash and the time it was written. */
function everything(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')} ${statSync(path).mtimeMs}`)
    .sort();
}

const tables = [
  'school',
  'calendar_day',
  'student',
  'student_group',
  'enrollment',
  'attendance_code_map',
  'attendance_submission',
  'attendance_event',
  'school_day',
  'register_day',
  'code_count',
  'refused_row',
  'student_period',
  'school_period',
];
/** Every table of the warehouse, sorted: a table has no order. */
async function warehouseOf(one: District): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of tables) found[table] = (await one.rows(`select * from warehouse.${table}`)).sort();
  return found;
}

/** An object without one of its keys. */
const without = <T extends object>(from: T, key: string): T =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== key)) as T;

test('the same files in two folders give the same warehouse, row by row', async () => {
  const [one, other] = [new District(base, files), new District(base, files)];
  await one.load({ receivedAt: '2026-01-01T00:00:00Z' });
  await other.load({ receivedAt: '2026-01-01T00:00:00Z' });
  expect(await warehouseOf(one)).toEqual(await warehouseOf(other));
  const load = 'select * from warehouse.load';
  expect(await one.rows(load)).toEqual(await other.rows(load));
});

test('files that arrive together or one after the other give the same figures', async () => {
  const both = { 'in/attendance_1.csv': first, 'in/attendance_2.csv': second };
  const rest = without(files, 'in/attendance.csv');
  const named = { ...base, attendance: { ...attendance, load: 'upsert' } };
  const one = new District(named, { ...rest, ...both });
  await one.load();
  const other = new District(named, { ...rest, 'in/attendance_1.csv': first });
  await other.load();
  other.write(both);
  await other.load();
  expect(await warehouseOf(one)).toEqual(await warehouseOf(other));
});

test('a reload of the same files does nothing', async () => {
  const one = new District(base, files);
  const before = await one.load();
  const disk = everything(one.folder);
  expect(await one.load()).toEqual({ ...before, unchanged: true });
  expect(everything(one.folder)).toEqual(disk);
});

test('what hearth.yaml says, the code and the as-of date are part of the warehouse; comments are not', async () => {
  const one = new District(base, files);
  await one.load();
  one.write({ 'hearth.yaml': `# a comment\n${readFileSync(join(one.folder, 'hearth.yaml'), 'utf8')}` });
  expect((await one.load()).unchanged).toBe(true);
  one.configure({ ...base, attendance: changed(attendance, { codes: { A: 'excused' } }) });
  expect((await one.load()).unchanged).toBe(false);
  expect(await one.events()).toContain('ada 101 2025-09-02 excused 24');
  expect((await one.load({ asOf: '2025-09-05' })).asOf).toBe('2025-09-05');
  expect((await one.load({ asOf: '2025-09-05', codeVersion: 'next' })).unchanged).toBe(false);
  expect((await one.load()).asOf).toBe('2025-09-16');
});

test('a source that hearth.yaml no longer names no longer counts, and does again', async () => {
  const one = new District(base, files);
  await one.load();
  one.configure(without(base, 'attendance'));
  await one.load();
  expect(await one.events()).toEqual([]);
  one.configure(base);
  await one.load();
  expect(await one.events()).toHaveLength(3);
});

test('check says what a load would, and writes nothing', async () => {
  const one = new District(base, files);
  await one.load();
  one.write({ 'in/attendance.csv': second });
  const disk = everything(one.folder);
  const trial = await one.check();
  expect(trial.files.map(({ file, state }) => `${file} ${state}`)).toContain('in/attendance.csv replaced');
  expect(everything(one.folder)).toEqual(disk);
  expect(await refusal(one.check([join(one.folder, 'in/nobody.csv')]))).toContain('No source');
  expect(everything(one.folder)).toEqual(disk);
  const loaded = await one.load();
  const accounts = ({ files: all }: LoadReport): unknown => all.map((file) => without(file, 'received_at'));
  expect(accounts(loaded)).toEqual(accounts(trial));
});

test('check before any load leaves an empty folder as it was', async () => {
  const one = new District(base, files);
  const disk = everything(one.folder);
  expect(await one.check()).toMatchObject({ rowsRefused: 1 });
  expect(everything(one.folder)).toEqual(disk);
  expect(existsSync(join(one.folder, 'landed'))).toBe(false);
});

test('a refused load changes neither the warehouse nor the ledger', async () => {
  const one = new District(base, files);
  await one.load();
  const ledger = readFileSync(join(one.folder, 'landed/ledger.json'), 'utf8');
  const warehouse = readFileSync(warehousePath(one.folder));
  for (const bad of [
    '',
    'Student,School,Date\nada,101,2025-09-02\n',
    lines(header, 'ada,101,2025-09-03,A'),
    `${header}\nada,101,"2025-09-03,A\nben,101,2025-09-03,A\n`,
  ]) {
    one.write({ 'in/attendance.csv': bad });
    await refusal(one.load());
    expect(readFileSync(join(one.folder, 'landed/ledger.json'), 'utf8')).toBe(ledger);
    expect(readFileSync(warehousePath(one.folder)).equals(warehouse)).toBe(true);
    expect(existsSync(join(one.folder, 'work'))).toBe(false);
  }
  one.write({ 'in/attendance.csv': first });
  expect((await one.load()).unchanged).toBe(true);
});

test('a fault at any step leaves the warehouse before in use, and the next load finishes', async () => {
  const steps: string[] = [];
  const whole = new District(base, files);
  await whole.load({ progress: (says) => steps.push(says) });
  expect(steps.length).toBeGreaterThan(3);
  const one = new District(base, { ...files, 'in/attendance.csv': second });
  await one.load();
  const before = await one.events();
  one.write({ 'in/attendance.csv': first });
  for (const step of steps) {
    const fault = one.load({
      progress: (says) => {
        if (says === step || (says.includes('files found') && step.includes('files found')))
          throw new Error('the power fails');
      },
    });
    await expect(fault).rejects.toThrow('the power fails');
    expect(await one.events()).toEqual(before);
    expect(existsSync(join(one.folder, 'work'))).toBe(false);
  }
  await one.load();
  expect(await one.events()).toEqual([
    'ada 101 2025-09-02 unexcused 24',
    'ben 101 2025-09-03 tardy 0',
    'dee 101 2025-09-16 unexcused 24',
  ]);
});

const killed = (one: District, step: string): number | null => {
  const script = `
    import { readConfiguration } from ${JSON.stringify(new URL('../src/configuration.ts', import.meta.url).href)};
    import { load } from ${JSON.stringify(new URL('../src/load.ts', import.meta.url).href)};
    const configuration = await readConfiguration(${JSON.stringify(join(one.folder, 'hearth.yaml'))});
    await load({ dataFolder: ${JSON.stringify(one.folder)}, configuration, receivedAt: '2026-07-01T00:00:00Z', codeVersion: 'test',
      progress: (says) => { if (says.includes(${JSON.stringify(step)})) process.kill(process.pid, 'SIGKILL'); } });`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script]).status;
};

test.each(['reading attendance', 'accounting'])('a process killed while %s harms nothing', async (step) => {
  const one = new District(base, { ...files, 'in/attendance.csv': second });
  await one.load();
  const before = await one.events();
  one.write({ 'in/attendance.csv': first });
  expect(killed(one, step)).toBeNull();
  expect(await one.events()).toEqual(before);
  await one.load();
  expect(await one.events()).toHaveLength(3);
  expect(existsSync(join(one.folder, 'work'))).toBe(false);
});

test('stopped after the warehouse is in its place and before the ledger is: the next load builds it again', async () => {
  const one = new District(base, files);
  await one.load();
  const ledger = join(one.folder, 'landed/ledger.json');
  copyFileSync(ledger, `${ledger}.before`);
  one.write({ 'in/attendance.csv': second });
  await one.load();
  const after = await one.events();
  renameSync(`${ledger}.before`, ledger);
  expect(await one.load()).toMatchObject({ unchanged: false });
  expect(await one.events()).toEqual(after);
  expect(await one.load()).toMatchObject({ unchanged: true });
});

test.each([
  ['cut short', (path: string) => truncateSync(path, 5000)],
  ['no database', (path: string) => writeFileSync(path, 'not a database')],
  ['empty', (path: string) => truncateSync(path, 0)],
])('a warehouse that is %s is built again', async (_, harm) => {
  const one = new District(base, files);
  await one.load();
  const events = await one.events();
  harm(warehousePath(one.folder));
  expect(await one.load()).toMatchObject({ unchanged: false });
  expect(await one.events()).toEqual(events);
});

test('a landed file that is gone is named', async () => {
  const one = new District(base, files);
  await one.load();
  one.write({ 'in/attendance.csv': second });
  const gone = createHash('sha256').update(first).digest('hex');
  renameSync(join(one.folder, 'landed', gone), join(one.folder, 'elsewhere'));
  expect(await refusal(one.load())).toContain('in/attendance.csv');
});

test('two loads at once: one is refused and the other finishes', async () => {
  const one = new District(base, files);
  const both = await Promise.allSettled([one.load(), one.load()]);
  const refused = both.filter((load) => load.status === 'rejected');
  expect(refused).toHaveLength(1);
  expect(await refusal(() => Promise.reject(refused[0]?.reason as Error))).toBe(
    'data folder: Another load is running in it.',
  );
  expect(await one.events()).toHaveLength(3);
  expect(existsSync(join(one.folder, 'load.lock'))).toBe(false);
});

test('what a killed load left behind locks nobody out', async () => {
  const one = new District(base, files);
  expect(killed(one, 'reading attendance')).toBeNull();
  expect(existsSync(join(one.folder, 'load.lock'))).toBe(true);
  await one.load();
  one.write({ 'load.lock': String(process.pid) });
  expect((await one.load()).unchanged).toBe(true);
});

test('nothing of this machine is written down', async () => {
  const one = new District(base, files);
  await one.load();
  expect(readFileSync(join(one.folder, 'landed/ledger.json'), 'utf8')).not.toContain(one.folder);
  expect(readFileSync(warehousePath(one.folder)).includes(one.folder)).toBe(false);
});
