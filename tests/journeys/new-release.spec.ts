// A new release becomes live while people read: no request fails, and the pages follow by themselves.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hearthMeanwhile, hearthMust } from '../hearth.ts';
import { smallDistrict, writeFiles } from '../small-district.ts';
import { expect, test } from './journey.ts';
import { serve } from './setup/server.ts';

test('a release goes live under load', async ({ request }) => {
  const data = mkdtempSync(join(tmpdir(), 'hearth-new-release-'));
  writeFiles(data, smallDistrict);
  for (const step of ['load', 'publish']) hearthMust(step, '--data', data);
  const server = await serve(data);
  const live = async (): Promise<unknown> =>
    ((await (await request.get(`${server.address}/healthz`)).json()) as { release: unknown }).release;
  try {
    const before = await live();
    const absences = smallDistrict['incoming/absences.csv'] ?? '';
    writeFiles(data, { 'incoming/absences.csv': absences.replaceAll(',A\n', ',E\n') });

    const publishing = { done: false };
    const published = (async () => {
      const codes = [await hearthMeanwhile('load', '--data', data), await hearthMeanwhile('publish', '--data', data)];
      publishing.done = true;
      return codes;
    })();
    const answers: number[] = [];
    const seen = new Set<unknown>();
    for (let after = 0; after < 20; after += publishing.done ? 1 : 0) {
      const asked = ['/board', '/schools', '/quality'].map((path) => request.get(server.address + path));
      answers.push(...(await Promise.all(asked)).map((answer) => answer.status()));
      seen.add(await live());
    }
    expect(await published).toEqual([0, 0]);
    expect(answers.filter((status) => status !== 200)).toEqual([]);
    expect(answers.length).toBeGreaterThan(30);
    expect([...seen][0]).toBe(before);
    expect(seen.size).toBe(2);
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
});
