// Regression to the mean: a service that comes when absence is at its worst and does nothing must look like nothing.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRelease } from '@hearth/metrics/window';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../packages/metrics/src/statistics/seeded.ts';
import { hearthMust } from './hearth.ts';
import { writeFiles } from './small-district.ts';

const data = mkdtempSync(join(tmpdir(), 'hearth-chance-'));
afterAll(() => {
  rmSync(data, { recursive: true, force: true });
});

const days = Array.from({ length: 150 }, (_, index) =>
  new Date(Date.UTC(2025, 8, 1 + 7 * Math.floor(index / 5) + (index % 5))).toISOString().slice(0, 10),
);
/** At each school who was absent a fifth of the last thirty days may be served any day. At 102 absence then falls to a half; at 101 nothing comes of it. */
const schools = [
  { id: '101', service: 'mentoring', afterwards: 1 },
  { id: '102', service: 'tutoring', afterwards: 0.5 },
];
const STUDENTS = 700;

function invented(): Record<string, string> {
  const chance = seeded(5);
  const lines: Record<'students' | 'absences' | 'people' | 'events', string[]> = {
    students: ['Student,School,Entry,Grade'],
    absences: ['Student,School,Date,Code'],
    people: ['person_id,kind,student_id'],
    events: ['person_id,service_id,date,hours'],
  };
  for (const { id: school, service, afterwards } of schools) {
    for (let number = 0; number < STUDENTS; number += 1) {
      const student = `${school}${String(number).padStart(3, '0')}`;
      const risk = 0.35 * chance() * chance();
      lines.students.push(`${student},${school},2025-09-01,04`);
      lines.people.push(`${student},student,${student}`);
      const absent: boolean[] = [];
      let served = false;
      days.forEach((date, day) => {
        absent.push(chance() < risk * (served ? afterwards : 1));
        if (absent[day] === true) lines.absences.push(`${student},${school},${date},A`);
        const recent = absent.slice(Math.max(0, day - 30), day).filter(Boolean).length;
        if (served || day < 30 || recent < 6 || chance() > 0.012) return;
        served = true;
        lines.events.push(`${student},${service},${date},1`);
      });
    }
  }
  const csv = (rows: readonly string[]): string => `${rows.join('\n')}\n`;
  return {
    'hearth.yaml': configuration,
    'incoming/schools.csv': csv(['School,Name', '101,Alder', '102,Birch']),
    'incoming/calendar.csv': csv(['Date', ...days]),
    'incoming/services.csv': csv([
      'service_id,name,category,tier,attendance_related',
      ...schools.map(({ service }) => `${service},${service},${service},targeted,yes`),
    ]),
    ...Object.fromEntries(Object.entries(lines).map(([name, rows]) => [`incoming/${name}.csv`, csv(rows)])),
  };
}

const source = (file: string, fills: unknown[], more: object = {}): object => ({
  files: `incoming/${file}.csv`,
  format: 'csv',
  load: 'snapshot',
  fills,
  ...more,
});
const own = (file: string, table: string, ...columns: readonly string[]): object =>
  source(file, [{ table, columns: Object.fromEntries(columns.map((one) => [one, one])) }], { directory: 'community' });
const configuration = JSON.stringify({
  district: { name: 'Test District', invented: true },
  sources: {
    schools: source('schools', [{ table: 'school', columns: { school_id: 'School', name: 'Name' } }]),
    calendar: source('calendar', [
      { table: 'calendar_day', columns: { date: 'Date', day_type: { value: 'instructional' } } },
    ]),
    students: source('students', [
      { table: 'student', columns: { student_id: 'Student' } },
      {
        table: 'enrollment',
        columns: { student_id: 'Student', school_id: 'School', entry_date: 'Entry', grade: 'Grade' },
      },
    ]),
    absences: source('absences', [
      {
        table: 'attendance',
        columns: { student_id: 'Student', school_id: 'School', date: 'Date', code: 'Code' },
        rows: 'exceptions',
        registers: 'all',
        codes: { A: 'unexcused' },
      },
    ]),
    people: own('people', 'person', 'person_id', 'kind', 'student_id'),
    services: own('services', 'service', 'service_id', 'name', 'category', 'tier', 'attendance_related'),
    events: own('events', 'service_event', 'person_id', 'service_id', 'date', 'hours'),
  },
});

interface Told {
  readonly people: number;
  readonly before: number;
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

/** By “category side”. */
const told = new Map<string, Told>();
beforeAll(async () => {
  writeFiles(data, invented());
  hearthMust('load', '--data', data);
  hearthMust('publish', '--data', data);
  const window = await openRelease(join(data, 'releases', readFileSync(join(data, 'releases/current'), 'utf8').trim()));
  try {
    for (const row of await window.effects('district'))
      if (row.effect === 'before_after_served')
        told.set(`${row.category} ${row.side}`, {
          people: row.people ?? 0,
          before: row.before ?? NaN,
          change: row.change ?? NaN,
          low: row.low ?? NaN,
          high: row.high ?? NaN,
        });
  } finally {
    await window.close();
  }
}, 60_000);

const of = (name: string): Told => {
  const found = told.get(name);
  if (found === undefined) throw new Error(`${name} is not told; told are ${[...told.keys()].join(', ')}`);
  return found;
};

describe('a service that does nothing, given where absence was at its worst', () => {
  it('is followed by a fall, as great as among similar students without it', () => {
    expect(of('mentoring served').people).toBeGreaterThan(100);
    expect(of('mentoring served').change).toBeLessThan(-3);
    expect(of('mentoring unserved').before).toBeCloseTo(of('mentoring served').before, -1);
    expect(Math.abs(of('mentoring difference').change)).toBeLessThan(1);
    expect(of('mentoring difference').low).toBeLessThan(0);
    expect(of('mentoring difference').high).toBeGreaterThan(0);
  });
});

describe('a service after which absence falls to a half', () => {
  it('is followed by a greater fall than among similar students', () => {
    expect(of('tutoring difference').change).toBeLessThan(-2);
    expect(of('tutoring difference').high).toBeLessThan(0);
  });
});
