// The whole way on the committed sample, from files to a release. A difference is reviewed, then accepted with vitest -u.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRelease, type ReleaseWindow } from '@hearth/metrics/window';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hearthMust } from './hearth.ts';

const sample = join(import.meta.dirname, '../data/sample');
let data = '';
let release: ReleaseWindow | undefined;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'hearth-golden-'));
  cpSync(sample, data, { recursive: true });
  hearthMust('load', '--data', data);
  hearthMust('publish', '--data', data);
  const live = readFileSync(join(data, 'releases/current'), 'utf8').trim();
  release = await openRelease(join(data, 'releases', live));
});
afterAll(async () => {
  await release?.close();
  rmSync(data, { recursive: true, force: true });
});

/** Rows as comma-separated text, one line each, so that a difference reads as one. */
function lines(rows: readonly object[], leaveOut: readonly string[] = []): string {
  const names = Object.keys(rows[0] ?? {}).filter((name) => !leaveOut.includes(name));
  const texts = rows.map((row) => names.map((name) => written((row as Record<string, unknown>)[name])).join(','));
  return `${[names.join(','), ...texts].join('\n')}\n`;
}

const written = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : String(value);
};

const opened = (): ReleaseWindow => {
  if (release === undefined) throw new Error('no release was made');
  return release;
};

const breakdown = ['all', 'tier', 'grade', 'first_9_days', 'first_20_days', 'first_30_days', 'weekday'];

describe('the release of the sample', () => {
  test('itself', async () => {
    // when it was made and by which version changes from run to run
    const { published_at, code_version, ...rest } = await opened().release();
    expect([published_at, code_version]).not.toContain('');
    await expect(lines([rest], ['inputs_hash'])).toMatchFileSnapshot('golden/release.csv');
  });

  test('schools', async () => {
    await expect(lines(await opened().schools())).toMatchFileSnapshot('golden/schools.csv');
  });

  // absences left are a number of each student and stand in the schools’ own folders, never here
  test.each([
    ['attendance_rate', 'year'],
    ['average_daily_attendance', 'year'],
    ['chronic_absence_rate', 'year'],
    ['severe_chronic_rate', 'year'],
    ['attendance_tiers', 'year'],
    ['instructional_days_lost', 'year'],
    ['unexcused_share', 'year'],
    ['suspension_absence_share', 'year'],
    ['tardy_rate', 'year'],
    ['chronic_persistence_rate', 'year'],
    ['chronic_recovery_rate', 'year'],
    ['chronic_onset_rate', 'year'],
    // these are told of the year up to one of its days
    ['on_pace_rate', 'to_date'],
    ['early_absence_band', 'to_date'],
    ['transition_grade_gap', 'to_date'],
    ['weekday_absence_gap', 'to_date'],
  ])('figures of %s', async (indicator, periodKind) => {
    const cells = await opened().cells({ indicator, periodKind, breakdown });
    expect(cells).not.toEqual([]);
    // none of these is a median
    const medians = ['lower_quartile', 'upper_quartile'];
    const text = lines(cells, ['indicator_id', 'definition_version', 'period_kind', 'period', ...medians]);
    await expect(text).toMatchFileSnapshot(`golden/${indicator}.csv`);
  });

  test('what is said about quality', async () => {
    await expect(lines(await opened().quality(), ['received'])).toMatchFileSnapshot('golden/quality.csv');
  });
});
