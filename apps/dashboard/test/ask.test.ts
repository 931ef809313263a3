import { afterEach, expect, test, vi } from 'vitest';
import { fakeWindow } from './fake-window.ts';

const live = vi.hoisted(() => ({ release: vi.fn() }));
vi.mock('#lib/server/release.ts', () => ({ liveRelease: live.release }));
const { ask } = await import('#lib/server/ask.ts');

const locals = (over: Partial<App.Locals> = {}): App.Locals => ({
  window: fakeWindow(),
  language: {} as App.Locals['language'],
  today: '2026-02-13',
  now: '2026-02-13T16:12:00Z',
  ...over,
});
const closed = { ...fakeWindow(), schools: () => Promise.reject(new Error('closed')) };

afterEach(() => live.release.mockReset());

test('a request that outlasts its release is answered by the latest', async () => {
  const latest = fakeWindow({ release_id: '2026-02-20.1' });
  live.release.mockResolvedValue(latest);
  const slow = locals({ window: closed });
  const { frame } = await ask(slow, (release) => release.pages.schools());
  expect([frame.id, slow.window?.id]).toEqual(['2026-02-20.1', '2026-02-20.1']);
});

test('a fault of the live release is not tried again', async () => {
  live.release.mockResolvedValue(closed);
  await expect(ask(locals({ window: closed }), (release) => release.pages.schools())).rejects.toThrow('closed');
  expect(live.release).toHaveBeenCalledOnce();
});

test.each([
  ['no release', locals({ window: null }), 503],
  ['an unknown school', locals(), 404],
])('%s is told by its status', async (_says, where, status) => {
  await expect(ask(where, (release) => release.pages.school({ id: 'nowhere' }))).rejects.toMatchObject({ status });
});

test('a release that could not be opened is a fault with its own cause', async () => {
  const failure = new Error('unreadable');
  await expect(ask(locals({ window: null, failure }), (release) => release.pages.board())).rejects.toBe(failure);
});
