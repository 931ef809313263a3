// A school that stops sending registers is named on every page of attendance, and stays in every list.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { hearthMust } from '../hearth.ts';
import { test as base, expect } from './journey.ts';
import { serve, type Server } from './setup/server.ts';

const SCHOOL = '105';
const REGISTERS = 'incoming/registers_2025-26.csv';
const ATTENDANCE = [
  'schools',
  'calendar',
  'students',
  'statuses',
  'enrollment',
  'registers',
  'absences',
  'kettle_point',
  'wrenford',
];

/** Whether a line of the registers is of the school and of this calendar year, after its last register. */
const isAfterTheLast = (line: string): boolean => line.startsWith(`${SCHOOL},`) && line.includes('/2026,');

/** What a district says of its attendance: what else it records has no registers, and takes most of the time of a release. */
function attendanceOf(text: string): string {
  const { district, sources } = parse(text) as Record<'district' | 'sources', Readonly<Record<string, unknown>>>;
  const kept = ATTENDANCE.map((name) => {
    if (sources[name] === undefined) throw new Error(`the sample has no source ${name}`);
    return [name, sources[name]] as const;
  });
  return stringify({
    district: { name: district['name'], invented: district['invented'] },
    sources: Object.fromEntries(kept),
  });
}

/** The invented district this year and last, one of whose schools has sent no register since December. */
const test = base.extend<object, { stopped: Server }>({
  stopped: [
    // Playwright reads what a fixture needs from this pattern
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const data = mkdtempSync(join(tmpdir(), 'hearth-stopped-'));
      const sample = process.env['HEARTH_JOURNEY_DATA'] ?? '';
      cpSync(join(sample, 'incoming'), join(data, 'incoming'), {
        recursive: true,
        filter: (path) => !/20(22-23|23-24)/.test(path),
      });
      writeFileSync(join(data, 'hearth.yaml'), attendanceOf(readFileSync(join(sample, 'hearth.yaml'), 'utf8')));
      const path = join(data, REGISTERS);
      const lines = readFileSync(path, 'utf8').split('\n');
      const kept = lines.filter((line) => !isAfterTheLast(line));
      if (kept.length === lines.length) throw new Error('the sample has no register of the school to leave out');
      writeFileSync(path, kept.join('\n'));
      for (const step of ['load', 'publish']) hearthMust(step, '--data', data);
      const server = await serve(data);
      await use(server);
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ stopped }, use) => {
    await use(stopped.address);
  },
});

test('every page of attendance names it, since when, and counts the days', async ({ page }) => {
  for (const path of ['/board', '/schools', '/quality']) {
    await page.goto(path);
    const notice = page.locator('.notice', { hasText: 'Registers stopped.' });
    await expect(notice).toContainText('One school has stopped sending registers');
    await expect(notice.locator('li')).toContainText(
      /none since (December|January) \d+, 202[56] \(\d+ days of school\)/,
    );
    await expect(notice.locator('a')).toHaveAttribute('href', `/schools/${SCHOOL}`);
  }
});

test('it stays in the list of schools', async ({ page }) => {
  await page.goto('/schools');
  const row = page.locator('tbody tr', { has: page.locator(`a[href="/schools/${SCHOOL}"]`) });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('none since');
});

test('its own page says that its figures stop there', async ({ page }) => {
  await page.goto(`/schools/${SCHOOL}`);
  await expect(page.locator('.notice', { hasText: 'Registers stopped.' })).toContainText('Its figures stop there.');
});

test('and no other school’s page speaks of it', async ({ page }) => {
  await page.goto('/schools/101');
  await expect(page.locator('.notice', { hasText: 'Registers stopped.' })).toHaveCount(0);
});
