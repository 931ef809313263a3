// A district that keeps its own log of contacts with families is a press away from it, and no child goes there unasked.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hearthMust } from '../hearth.ts';
import { smallDistrict, writeFiles } from '../small-district.ts';
import { expect, expectCleanInEveryLook, test as base } from './journey.ts';
import { serve, type Server } from './setup/server.ts';

const LIST = '/schools/101/students?list=all';

const test = base.extend<object, { withLog: Server }>({
  withLog: [
    // Playwright reads what a fixture needs from this pattern
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const data = mkdtempSync(join(tmpdir(), 'hearth-contact-log-'));
      writeFiles(data, {
        ...smallDistrict,
        'hearth.yaml': (smallDistrict['hearth.yaml'] ?? '')
          .replace(
            'invented: true',
            "invented: true\n  contact_log: 'https://sis.example/s/{school_id}/{student_id}?new=1'",
          )
          .replace(
            '{ student_id: Student }',
            '{ student_id: Student, contact_name: Phone, contact_phone: Phone, contact_email: Mail }',
          ),
        'incoming/enrollment.csv': (smallDistrict['incoming/enrollment.csv'] ?? '')
          .replaceAll(/,03$/gm, ',03,555-010-0199,home@family.example')
          .replace(/^.*/, 'Student,School,Entry,Grade,Phone,Mail')
          .replace('1040,', 'A&B 40/1,'),
      });
      for (const step of ['load', 'publish']) hearthMust(step, '--data', data);
      const server = await serve(data, { HEARTH_NAMES: 'this-machine-only' });
      await use(server);
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ withLog }, use) => {
    await use(withLog.address);
  },
});

test('each student links to the place in the district’s own log, and says whose it is', async ({ page }) => {
  await page.goto(LIST);
  const link = page.getByRole('link', { name: 'Log a contact: 1001', exact: true });
  await expect(link).toHaveText('Log a contact');
  await expect(link).toHaveAttribute('href', 'https://sis.example/s/101/1001?new=1');
  // nothing is told to the other side but what stands in the address
  await expect(link).toHaveAttribute('rel', /noreferrer/);
  // a number with signs in it stays one part of the address
  await expect(page.getByRole('link', { name: 'Log a contact: A&B 40/1' })).toHaveAttribute(
    'href',
    'https://sis.example/s/101/A%26B%2040%2F1?new=1',
  );
  await expect(page.getByRole('columnheader', { name: 'Reached' })).toBeVisible();
});

test('a family is called or written to from the list', async ({ page }) => {
  await page.goto(LIST);
  const cell = page.locator('td.talk').first();
  // some systems have a number where the name should be: the two are the same text
  await expect(cell.getByText('555-010-0199')).toHaveCount(2);
  await expect(cell.getByRole('link', { name: '555-010-0199' })).toHaveAttribute('href', 'tel:5550100199');
  await expect(cell.getByRole('link', { name: 'home@family.example' })).toHaveAttribute(
    'href',
    'mailto:home@family.example',
  );
});

test('on paper there is a box to check instead', async ({ page }) => {
  await page.goto(`${LIST}&view=print`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Log a contact').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.box').filter({ visible: true })).toHaveCount(40);
});

test('is clean for assistive technology and never scrolls sideways', async ({ page }) => {
  // a color on its way to another is none that a page has
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(LIST);
  await expectCleanInEveryLook(page);
});
