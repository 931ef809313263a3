import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './journey.ts';
import { serve, type Server } from './setup/server.ts';

/** The data folder of the server that was started before all journeys. */
export const data = process.env['HEARTH_JOURNEY_DATA'] ?? '';

/** Journeys on a second server on the same release, which was started so that it names students on this machine. */
export const open = test.extend<object, { ownServer: Server }>({
  ownServer: [
    // Playwright reads what a fixture needs from this pattern
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await serve(data, { HEARTH_NAMES: 'this-machine-only' });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ ownServer }, use) => {
    await use(ownServer.address);
  },
});

/** One line of the log of named views. */
export interface View {
  readonly who: string;
  readonly school: string;
  readonly view: string;
  readonly why: string;
  readonly students: readonly string[];
}

/** Every view of named students that was logged so far. */
export function views(): View[] {
  const folder = join(data, 'access-log');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as View),
  );
}
