import { expect, test } from 'vitest';
import { type Ready, ready, ReadyBytes } from '#lib/server/ready-bytes.ts';

const page = (status = 200): Ready => ({ status, headers: [], body: new Uint8Array([1]) });

function counting(limit = 10) {
  const pages = new ReadyBytes(limit);
  let made = 0;
  const get = (release: string, key: string, today = '2026-02-13', status = 200): Promise<Ready> =>
    pages.get(release, today, key, () => {
      made += 1;
      return Promise.resolve(page(status));
    });
  return { pages, get, made: () => made };
}

test('a page is made once for a release, a day and a key', async () => {
  const { get, made } = counting();
  await get('r1', 'a');
  await get('r1', 'a');
  await get('r1', 'b');
  expect(made()).toBe(2);
});

test('those who ask while it is being made wait for the same', async () => {
  const { get, made } = counting();
  await Promise.all(Array.from({ length: 20 }, () => get('r1', 'a')));
  expect(made()).toBe(1);
});

test('another release or another day forgets everything', async () => {
  const { pages, get, made } = counting();
  await get('r1', 'a');
  await get('r2', 'a');
  await get('r2', 'a', '2026-02-14');
  expect(made()).toBe(3);
  expect(pages.size).toBe(1);
});

test('a page that was being made when the release changed is not kept for the new one', async () => {
  const pages = new ReadyBytes(10);
  let finish: (page: Ready) => void = () => undefined;
  const slow = pages.get('r1', 'd', 'a', () => new Promise((resolve) => (finish = resolve)));
  await pages.get('r2', 'd', 'b', () => Promise.resolve(page()));
  finish({ ...page(), body: new Uint8Array([9]) });
  expect((await slow).body).toEqual(new Uint8Array([9]));
  const again = await pages.get('r2', 'd', 'a', () => Promise.resolve(page()));
  expect(again.body).toEqual(new Uint8Array([1]));
});

test('an error is not kept, nor a page that failed', async () => {
  const { get, made } = counting();
  await get('r1', 'a', '2026-02-13', 404);
  await get('r1', 'a');
  expect(made()).toBe(2);
  const pages = new ReadyBytes(10);
  await expect(pages.get('r', 'd', 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(pages.size).toBe(0);
});

test('no more bytes than the limit are kept, and the longest kept go first', async () => {
  const { pages, get, made } = counting(3);
  for (const key of ['a', 'b', 'c', 'd', 'e']) await get('r1', key);
  expect(pages.size).toBe(3);
  await get('r1', 'e');
  expect(made()).toBe(5);
  await get('r1', 'a');
  expect(made()).toBe(6);
});

test('a response is read to its end', async () => {
  const kept = await ready(new Response('hé', { headers: { etag: '"1"' } }));
  expect(kept.headers).toContainEqual(['etag', '"1"']);
  expect(new TextDecoder().decode(kept.body)).toBe('hé');
});
