// What the server says besides the pages: headers, health, and what it must not say when something is wrong.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, pages, serverAddress, test } from './journey.ts';
import { serve } from './setup/server.ts';

/** What only a developer may see: stacks, paths, names of parts. */
const inner =
  /\bat \S+ \(|node_modules|\.ts:\d|\.js:\d|\/tmp\/|\/home\/|file:\/\/|duckdb|warehouse|Catalog Error|IO Error/i;

test('every page is sent with headers that protect', async ({ request }) => {
  for (const path of [...pages, '/no-such-page'] as const) {
    const headers = (await request.get(path.replace('/[id]', ''))).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect.soft(policy, path).toContain("default-src 'self'");
    expect.soft(policy, path).toContain("frame-ancestors 'none'");
    expect.soft(policy, path).not.toContain('unsafe-eval');
    const scripts = /script-src[^;]*/.exec(policy)?.[0] ?? 'no script-src';
    expect.soft(scripts, path).not.toMatch(/unsafe-inline|no script-src|\*/);
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
    expect.soft(headers['referrer-policy'], path).toMatch(/no-referrer|same-origin/);
    expect.soft(headers['x-powered-by'], path).toBeUndefined();
  }
});

test('/healthz says that a release is live, and which', async ({ request }) => {
  const answer = await request.get('/healthz');
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toMatch(/release/i);
  expect(await answer.text()).not.toMatch(inner);
});

for (const path of [
  '/no-such-page',
  '/schools/no-such-school',
  '/indicators/no-such-indicator',
  '/schools/..%2f..%2fetc',
]) {
  test(`${path} is not found, says so, and leaks nothing`, async ({ page, complaints }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('a[href$="/board"], a[href="/"], a[href$="/schools"]').first()).toBeVisible();
    expect(await page.content()).not.toMatch(inner);
    // the browser itself notes that the page was a 404
    complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes('404')));
  });
}

test('another name for this machine gets nothing', async ({ request }) => {
  const answer = await request.get('/board', { headers: { host: 'hearth.example' } });
  expect(answer.status()).toBe(421);
});

test('/ goes to the board', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/board$/);
});

test.describe('a data folder that is not as it should be', () => {
  let data = '';
  test.beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'hearth-broken-'));
  });
  test.afterEach(() => rmSync(data, { recursive: true, force: true }));

  test('no release yet: the pages say so and what to do', async ({ request }) => {
    const server = await serve(data);
    try {
      const page = await request.get(`${server.address}/board`);
      expect(page.status()).toBe(503);
      expect(await page.text()).toMatch(/no release/i);
      expect(await page.text()).not.toMatch(inner);
      expect((await request.get(`${server.address}/healthz`)).status()).toBe(503);
    } finally {
      await server.stop();
    }
  });

  test('a release that cannot be read: an error with a reference, and nothing of the inside', async ({ request }) => {
    cpSync(join(process.env['HEARTH_JOURNEY_DATA'] ?? '', 'releases'), join(data, 'releases'), { recursive: true });
    writeFileSync(join(data, 'releases/current'), 'no-such-release');
    const server = await serve(data);
    try {
      const page = await request.get(`${server.address}/board`);
      expect(page.status()).toBeGreaterThanOrEqual(500);
      expect(await page.text()).not.toMatch(inner);
      expect(await page.text()).not.toContain(data);
    } finally {
      await server.stop();
    }
  });
});

test('nothing about the inside is in what a page sends to the browser', async ({ request }) => {
  for (const path of pages.filter((one) => !one.includes('['))) {
    expect(await (await request.get(`${serverAddress()}${path}`)).text(), path).not.toMatch(
      /\/tmp\/|node_modules|warehouse\./,
    );
  }
});
