import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableFromIPC } from 'apache-arrow';
import { ARROW } from '#lib/trpc/arrow-type.ts';
import { transformer } from '#lib/trpc/transformer.ts';
import { buildIfOld, publishInto, running, type Running, start } from './running-server.ts';

const paths = ['/board', '/schools', '/schools/101', '/indicators', '/indicators/chronic_absence_rate', '/quality'];
const data = mkdtempSync(join(tmpdir(), 'hearth-dashboard-'));
const empty = join(data, 'empty');
let server: Running;

beforeAll(async () => {
  buildIfOld();
  publishInto(data);
  mkdirSync(empty);
  server = await running({ HEARTH_DATA: data });
}, 180_000);

afterAll(async () => {
  await server.stop();
  rmSync(data, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.address + path, { headers, redirect: 'manual' });

describe('where it listens', () => {
  test.each(['0.0.0.0', '::', '192.168.1.10', 'example.org'])('refuses HOST %s, and says why', async (HOST) => {
    const refused = await start({ HEARTH_DATA: data, HOST });
    expect(refused).toMatchObject({ code: 2 });
    expect('says' in refused && refused.says).toContain('Hearth has no accounts yet');
  });
  test.each(['yes', '1', 'everyone'])(
    'refuses to open names by HEARTH_NAMES=%s, and says what to write',
    async (HEARTH_NAMES) => {
      const refused = await start({ HEARTH_DATA: data, HEARTH_NAMES });
      expect(refused).toMatchObject({ code: 2 });
      expect('says' in refused && refused.says).toContain('this-machine-only');
    },
  );
  test('refuses names where others could reach them', async () => {
    const refused = await start({ HEARTH_DATA: data, HOST: '0.0.0.0', HEARTH_NAMES: 'this-machine-only' });
    expect(refused).toMatchObject({ code: 2 });
  });
  test('refuses a port that is none', async () => {
    expect(await start({ HEARTH_DATA: data, PORT: 'http' })).toMatchObject({ code: 2 });
  });
  test('is this machine by default', () => expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/));
  test('answers to no other name, so that a foreign page cannot read it by renaming this machine', async () => {
    const { port } = new URL(server.address);
    const status = await new Promise((resolve) => {
      http.get({ host: '127.0.0.1', port, path: '/board', headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    expect(status).toBe(421);
  });
});

describe('every page', () => {
  test.each(paths)('%s is whole without script: one h1, landmarks, tables, no other origin', async (path) => {
    const response = await get(path);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html.match(/<h1/g)).toHaveLength(1);
    for (const part of ['<main id="main"', '<nav aria-label=', 'class="skip"', '<table', 'lang="en-US"'])
      expect(html).toContain(part);
    expect(html).toContain('Invented sample data');
    expect(html.replaceAll('http://www.w3.org/', '')).not.toMatch(/(src|href)="https?:/);
  });
  test.each(paths)('%s carries the headers that keep it safe, and no inline script without its hash', async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'sha256-/);
    expect(/script-src [^;]*/.exec(policy)?.[0]).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });
  test('has in each chart’s place a drawing for a wide and a narrow page', async () => {
    const html = await (await get('/board')).text();
    const figures = html.match(/<figure/g)?.length ?? 0;
    expect(figures).toBeGreaterThan(4);
    expect(html.match(/<svg [^>]*role="img"/g)?.length).toBe(2 * figures);
  });
  test('is not sent again when it has not changed', async () => {
    const etag = (await get('/board')).headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    expect((await get('/board', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/board', { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

test('the home page goes to the board', async () => {
  const response = await get('/');
  const { pathname } = new URL(response.headers.get('location') ?? '', server.address);
  expect([response.status, pathname]).toEqual([307, '/board']);
});

test('healthz says which release serves', async () => {
  expect(await (await get('/healthz')).json()).toEqual({
    ok: true,
    release: readFileSync(join(data, 'releases', 'current'), 'utf8').trim(),
    as_of: '2026-02-12',
  });
});

test.each(['/nope', '/schools/999', '/indicators/happiness', '/indicators/happiness/x'])(
  '%s is not found, in words',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain('There is no such page.');
    expect(html).toContain('is still serving other pages');
  },
);

describe('files', () => {
  test('are named as sample data and hold codes in place of hidden figures', async () => {
    const response = await get('/indicators/chronic_absence_rate/figures.csv');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="invented-sample_hearth_chronic_absence_rate_/,
    );
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(10);
    const hidden = lines.filter((line) => line.includes('[c]'));
    expect(hidden.length).toBeGreaterThan(0);
    // after the code: no interval, no people, no band
    for (const line of hidden) expect(line).toMatch(/\[c\],,,,$/);
  });
});

describe('questions by name', () => {
  const input = encodeURIComponent(transformer.serialize({ indicator: 'attendance_rate', place: 'district' }));
  test('are answered in Arrow where Arrow is asked for', async () => {
    const response = await get(`/api/trpc/series.months?input=${input}`, { accept: ARROW });
    expect(response.headers.get('content-type')).toBe(ARROW);
    const table = tableFromIPC(new Uint8Array(await response.arrayBuffer()));
    expect(table.numRows).toBeGreaterThan(5);
    expect(table.schema.fields.map(({ name }) => name)).toContain('period');
  });
  test.each(['release.sql', 'cells', 'pages.nothing'])('%s is no question', async (name) => {
    expect((await get(`/api/trpc/${name}`)).status).toBe(404);
    expect((await get(`/api/trpc/${name}`, { accept: ARROW })).status).toBe(404);
  });
  test('cannot be asked by POST, nor with what is not an input', async () => {
    expect(
      (await fetch(`${server.address}/api/trpc/pages.board`, { method: 'POST', body: '{}' })).status,
    ).toBeGreaterThanOrEqual(400);
    expect((await get('/api/trpc/series.months?input=%7B%7D', { accept: ARROW })).status).toBe(400);
  });
});

describe('without a release', () => {
  let bare: Running;
  beforeAll(async () => void (bare = await running({ HEARTH_DATA: empty })));
  afterAll(() => bare.stop());

  test('says so, and how to make one', async () => {
    const response = await fetch(`${bare.address}/board`);
    const html = await response.text();
    expect(response.status).toBe(503);
    expect(html).toContain('no release has been published');
    expect(html).toContain('publish');
  });
  test('healthz is not well', async () => {
    const response = await fetch(`${bare.address}/healthz`);
    expect([response.status, await response.json()]).toEqual([503, { ok: false, release: null, as_of: null }]);
  });
});

test('the first release is found without starting again', async () => {
  const first = join(data, 'first');
  mkdirSync(first);
  const waiting = await running({ HEARTH_DATA: first });
  try {
    expect((await fetch(`${waiting.address}/board`)).status).toBe(503);
    cpSync(join(data, 'releases'), join(first, 'releases'), { recursive: true });
    expect((await fetch(`${waiting.address}/board`)).status).toBe(200);
  } finally {
    await waiting.stop();
  }
});

test('a release that cannot be read is a page with a reference, and its cause goes to the log alone', async () => {
  const broken = join(data, 'broken');
  const folder = join(broken, 'releases', '2026-01-01.1');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'published.duckdb'), 'not a database');
  writeFileSync(join(broken, 'releases', 'current'), '2026-01-01.1');
  const other = await running({ HEARTH_DATA: broken });
  try {
    const response = await fetch(`${other.address}/board`);
    const html = await response.text();
    expect(response.status).toBe(500);
    const reference = /reference ([0-9A-F]{6})/.exec(html)?.[1] ?? '';
    expect(reference).not.toBe('');
    expect(html).not.toContain(broken);
    expect(html).not.toMatch(/duckdb|\.ts\b|at async|node:internal/i);
    expect(other.log()).toContain(reference);
  } finally {
    await other.stop();
  }
});

test('a release that comes while pages are asked for fails no request, and is served from then on', async () => {
  const releases = join(data, 'swapped', 'releases');
  mkdirSync(join(data, 'swapped'));
  cpSync(join(data, 'releases'), releases, { recursive: true });
  const first = readFileSync(join(releases, 'current'), 'utf8').trim();
  publishInto(join(data, 'swapped'));
  const second = readFileSync(join(releases, 'current'), 'utf8').trim();
  expect(second).not.toBe(first);
  const point = (id: string): void => {
    writeFileSync(join(releases, 'next'), id);
    renameSync(join(releases, 'next'), join(releases, 'current'));
  };
  point(first);
  const swapped = await running({ HEARTH_DATA: join(data, 'swapped') });
  try {
    let asking = true;
    const seen = new Map<string, number>();
    const failed: string[] = [];
    const begun = [0, 0, 0, 0];
    const reader = async (me: number): Promise<void> => {
      for (; asking; begun[me] = (begun[me] ?? 0) + 1) {
        const path = paths[(me + (begun[me] ?? 0)) % paths.length] ?? '/board';
        const response = await fetch(swapped.address + path);
        const html = await response.text();
        const id = /Release (\d{4}-\d\d-\d\d\.\d+)/.exec(html)?.[1] ?? 'none';
        // a page is of one release from head to foot; only the quality page names another one, since which things changed
        const others = [...(path === '/quality' ? '' : html).matchAll(/2026-02-12\.\d+/g)].filter(
          ([found]) => found !== id,
        ).length;
        if (response.status !== 200 || id === 'none' || others > 0)
          failed.push(`${path} ${response.status} ${id} ${others}`);
        seen.set(id, (seen.get(id) ?? 0) + 1);
      }
    };
    // a window stays open through one further release, so no request may last through two
    const everyoneAskedAnew = async (): Promise<void> => {
      const before = [...begun];
      while (begun.some((count, me) => count < (before[me] ?? 0) + 2))
        await new Promise((resolve) => setTimeout(resolve, 10));
    };
    const readers = [0, 1, 2, 3].map(reader);
    for (let swap = 0; swap < 6; swap += 1) {
      await everyoneAskedAnew();
      point(swap % 2 === 0 ? second : first);
    }
    await everyoneAskedAnew();
    asking = false;
    await Promise.all(readers);
    expect(failed).toEqual([]);
    expect([...seen.keys()].sort()).toEqual([first, second].sort());
    point(second);
    expect(await (await fetch(`${swapped.address}/healthz`)).json()).toMatchObject({ release: second });
  } finally {
    await swapped.stop();
  }
});
