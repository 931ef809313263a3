import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openRelease } from '@hearth/metrics/window';
import { afterAll, describe, expect, it } from 'vitest';
import { hearthMust } from './hearth.ts';
import { smallDistrict } from './small-district.ts';

// Late corrections: what a release says of the one before it, from files to the command line.
const data = mkdtempSync(join(tmpdir(), 'hearth-notes-'));
afterAll(() => {
  rmSync(data, { recursive: true, force: true });
});

/** Ten days of school in September and ten in October. */
const days = ['2025-09', '2025-10'].flatMap((month) =>
  Array.from(
    { length: 10 },
    (_, day) =>
      `${month}-${String(8 + day + 2 * Math.floor((day + (month === '2025-10' ? 2 : 0)) / 5)).padStart(2, '0')}`,
  ),
);
const students = Array.from({ length: 40 }, (_, index) => String(1001 + index));
const rows = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const calendar = rows('School,Date', ...days.map((day) => `101,${day}`));
/** Each of so many students absent on the first day of each month, and on one day more. */
const absences = (some: number, more: number): string =>
  rows(
    'Student,School,Date,Code',
    ...students
      .slice(0, some)
      .flatMap((student) => [`${student},101,${String(days[0])},A`, `${student},101,${String(days[10])},E`]),
    ...students.slice(0, more).map((student) => `${student},101,${String(days[3])},A`),
  );

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(data, name)), { recursive: true });
    writeFileSync(join(data, name), content);
  }
}

function publishAgain(): string {
  hearthMust('load', '--data', data);
  return hearthMust('publish', '--data', data).output;
}

async function notes(): Promise<string[]> {
  const id = readFileSync(join(data, 'releases/current'), 'utf8').trim();
  const window = await openRelease(join(data, 'releases', id));
  try {
    const found = await window.releaseNotes();
    return found.map(({ topic, item, period, school_id, before_value, after_value }) =>
      [topic, item, period, school_id, before_value?.toFixed(1), after_value?.toFixed(1)].filter(Boolean).join(' '),
    );
  } finally {
    await window.close();
  }
}

describe('a release says what is different from the one before', () => {
  // one release after another: the steps are one story
  it('which months moved, by how much, and why', async () => {
    write({ ...smallDistrict, 'incoming/calendar.csv': calendar, 'incoming/absences.csv': absences(20, 0) });
    write({
      'incoming/enrollment.csv': rows(
        'Student,School,Entry,Grade',
        ...students.map((student) => `${student},101,2025-09-01,5`),
      ),
    });
    publishAgain();
    expect(await notes()).toEqual([]);

    // the same again
    expect(publishAgain()).toContain('No figure of a past month or year has moved since release 2025-10-08.1.');
    expect(await notes()).toEqual(['release 2025-10-08.1 district']);

    // a late file
    write({ 'incoming/absences_corrected.csv': absences(20, 12) });
    const late = publishAgain();
    expect(late).toContain('Since release 2025-10-08.2 figures of a past period have moved: 2025-09');
    expect(late).toContain('Attendance rate, 2025-09: down 3.0 points, from 95.0% to 92.0%.');
    expect(late).toContain('Files that came since: incoming/absences_corrected.csv.');
    expect(hearthMust('status', '--data', data).output).toContain('have moved: 2025-09');
    expect(await notes()).toEqual([
      'release 2025-10-08.2 district',
      'figure attendance_rate 2025-09 district 95.0 92.0',
      'figure attendance_rate 2025-09 101 95.0 92.0',
      'records unexcused 2025-09 district 20.0 30.0',
      'file absences/incoming/absences_corrected.csv district',
    ]);
    await onlyWhatIsPublished();

    // a policy that changed
    const policies = 'policies:\n  district: { version: 2, minimum_days: 12 }\n';
    write({ 'hearth.yaml': `${String(smallDistrict['hearth.yaml'])}${policies}` });
    expect(publishAgain()).toContain('The rules of the policy district changed.');
    expect(await notes()).toContain('cause policy district district 1.0 2.0');
  });
});

/** No note has a number that is not in the release. */
async function onlyWhatIsPublished(): Promise<void> {
  const id = readFileSync(join(data, 'releases/current'), 'utf8').trim();
  const window = await openRelease(join(data, 'releases', id));
  const found = await window.releaseNotes();
  const cells = await window.cells({ breakdown: 'all' });
  await window.close();
  for (const note of found.filter(({ topic }) => topic === 'figure')) {
    const cell = cells.find(
      (one) => one.indicator_id === note.item && one.period === note.period && one.school_id === note.school_id,
    );
    const { status = null, value = null, coded = null } = cell ?? {};
    expect([note.after_status, note.after_value, note.after_coded]).toEqual([status, value, coded]);
  }
}
