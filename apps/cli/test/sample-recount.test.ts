import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSample, type Sample } from '../src/sample/index.ts';

// Counts the sample again from its bytes alone, slowly and plainly, to show that truths.json says what the files say.

const folder = mkdtempSync(join(tmpdir(), 'hearth-recount-'));
let sample: Sample;

/** Records of a comma-separated text without its header; quotes may hide commas, quotes and line ends. */
function records(text: string): string[][] {
  const found: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    found.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') found.push([]);
  }
  return found.filter((record) => record.length > 1).slice(1);
}

const clean = (name: string, encoding = 'utf-8'): string =>
  new TextDecoder(encoding)
    .decode(readFileSync(join(folder, 'incoming', name)))
    .replaceAll('\0', '')
    .replaceAll('\u001a', '');
/** The second and third row at the head of what survey tools export. */
const isHead = ([first = '', ...rest]: readonly string[]): boolean =>
  first === 'Start Date' || first.startsWith('{"ImportId"') || (first === '' && rest.includes('Response'));
const named = (start: string): string[] =>
  readdirSync(join(folder, 'incoming'))
    .filter((name) => name.startsWith(start))
    .sort();
const american = (date: string): string =>
  date === '' ? '' : `${date.slice(6)}-${date.slice(0, 2)}-${date.slice(3, 5)}`;
const exists = (date: string): boolean =>
  !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
const schoolYear = (date: string): number => Number(date.slice(0, 4)) + (date.slice(5, 7) >= '07' ? 1 : 0);

const words: Record<string, string> = {
  Present: 'P', Absent: 'A', Excused: 'E', 'Absent, no reason yet': 'M', 'Half day': 'H', Suspended: 'OSS', Late: 'T',
  'Left early': 'D', 'Suspended in school': 'ISS', 'Field trip': 'F', 'Hospital instruction': 'N',
  'In Attendance': 'P', 'Unexcused Absence': 'A', 'Excused Absence': 'E', Tardy: 'T', 'Early departure': 'D',
}; // prettier-ignore
const absentUnits: Record<string, number> = { A: 24, E: 24, M: 24, OSS: 24, H: 12 };

interface Counted { enrolled: number; absent: number } // prettier-ignore
const students = new Map<string, Counted>();
const refused: Record<string, number> = {};

beforeAll(async () => {
  sample = await makeSample({ folder, slice: true });
  const asOf = sample.truths.asOf;
  const roster = new Set(records(clean('students.csv')).map(([id = '']) => id));
  const heldOn = new Set<string>();
  const calendar: [school: string, date: string][] = [];
  for (const [school = '', date = '', word = ''] of named('calendar').flatMap((name) => records(clean(name)))) {
    if (word !== 'Instructional day' && word !== 'Make-up day') continue;
    heldOn.add(`${school} ${date}`);
    calendar.push([school, date]);
  }

  const refuse = (why: string): void => void (refused[why] = (refused[why] ?? 0) + 1);
  const stays: { id: string; school: string; entry: string; exit: string }[] = [];
  const files = named('enrollment').filter((name) => !name.includes('_again'));
  for (const [id = '', school = '', , from = '', to = ''] of files.flatMap((name) => records(clean(name)))) {
    const [entry, exit] = [american(from), american(to)];
    if (exit !== '' && exit < entry) refuse('the exit date is before the entry date');
    else stays.push({ id, school, entry, exit: exit || `${schoolYear(entry)}-07-01` });
  }
  const isEnrolled = (id: string, school: string, date: string): boolean =>
    stays.some((stay) => stay.id === id && stay.school === school && date >= stay.entry && date < stay.exit);

  const taken = new Set<string>();
  for (const [school = '', date = '', submitted] of named('registers').flatMap((name) => records(clean(name)))) {
    if (submitted === 'Y') taken.add(`${school} ${american(date)}`);
  }
  const codes = new Map<string, string>();
  for (const record of named('absences').flatMap((name) => records(clean(name)))) {
    const [id = '', school = '', written = '', code = ''] = record;
    const date = american(written);
    const key = `${id} ${school} ${date}`;
    if (record.length !== 5) refuse('the row has too few or too many fields');
    else if (id === '') refuse('the student number is empty');
    else if (!exists(date)) refuse('the date does not exist (30 February)');
    else if (!roster.has(id)) refuse('the student number is on no roster');
    else if (codes.has(key)) refuse('the same row a second time');
    else if (!isEnrolled(id, school, date)) refuse('an absence after the student had left');
    else if (!heldOn.has(`${school} ${date}`)) refuse('an absence on a holiday');
    else codes.set(key, code);
  }
  const everyDay = new Set<string>();
  const positive = (id: string, school: string, date: string, word: string): void => {
    everyDay.add(`${school} ${schoolYear(date)}`);
    taken.add(`${school} ${date}`);
    codes.set(`${id} ${school} ${date}`, words[word] ?? 'unknown');
  };
  for (const name of named('kettle_point')) {
    for (const line of clean(name, 'windows-1252').split('\r\n').slice(1, -1)) {
      const [id = '', , school = '', spelled = '', word = ''] = line.split('\t');
      positive(id, school, new Date(`${spelled} UTC`).toISOString().slice(0, 10), word);
    }
  }
  for (const bytes of Object.values(unzipSync(readFileSync(join(folder, 'incoming/wrenford_2025-26.zip'))))) {
    for (const event of strFromU8(bytes).split('<AttendanceEvent>').slice(1)) {
      const value = (element: string): string => event.split(`<${element}>`)[1]?.split('<')[0] ?? '';
      positive(
        value('StudentUniqueStateId'),
        value('StateOrganizationId'),
        value('EventDate'),
        value('AttendanceEventCategory'),
      );
    }
  }

  const daysOf = Map.groupBy(calendar, ([school, date]) => `${school} ${schoolYear(date)}`);
  for (const { id, school, entry, exit } of stays) {
    for (const [, date] of daysOf.get(`${school} ${schoolYear(entry)}`) ?? []) {
      if (date < entry || date >= exit || date > asOf || !taken.has(`${school} ${date}`)) continue;
      const code = codes.get(`${id} ${school} ${date}`) ?? (everyDay.has(`${school} ${schoolYear(date)}`) ? 'N' : 'P');
      for (const grain of [school, '']) {
        if (code === 'N') continue;
        const key = `${grain}|${schoolYear(date)}|${id}`;
        const counted = students.get(key) ?? { enrolled: 0, absent: 0 };
        students.set(key, { enrolled: counted.enrolled + 24, absent: counted.absent + (absentUnits[code] ?? 0) });
      }
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the truths', () => {
  test('say what the files say about every school and year', () => {
    for (const truth of sample.truths.years) {
      const those = [...students]
        .filter(([key]) => key.startsWith(`${truth.schoolId}|${truth.schoolYear}|`))
        .map(([, one]) => one);
      const judged = those.filter(({ enrolled }) => enrolled >= 240);
      const sum = (of: keyof Counted): number => those.reduce((total, one) => total + one[of], 0);
      expect(truth, `${truth.schoolId} ${truth.schoolYear}`).toMatchObject({
        students: those.length,
        judged: judged.length,
        chronic: judged.filter(({ enrolled, absent }) => absent * 10 >= enrolled).length,
        severe: judged.filter(({ enrolled, absent }) => absent * 5 >= enrolled).length,
        enrolledUnits: sum('enrolled'),
        absentUnits: sum('absent'),
      });
    }
  });
  test('count every row that must be refused', () => {
    const planted: Record<string, number> = {};
    for (const { file, fault, rows, refused: isRefused } of sample.truths.faults) {
      // those of the service log, of surveys and of the strategy’s record are counted where they are loaded
      if (isRefused && !/service_log|_survey_|strategy/.test(file)) planted[fault] = (planted[fault] ?? 0) + rows;
    }
    expect(refused).toEqual(planted);
  });
  test('count the rows of every text file', () => {
    for (const { path, rows } of sample.truths.files) {
      const name = path.replace('incoming/', '');
      if (!name.endsWith('.csv')) continue;
      expect(
        records(clean(name)).filter((record) => !isHead(record)),
        name,
      ).toHaveLength(rows);
    }
  });
});
