import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refused } from '@hearth/pipeline';
import type { Command, Context } from '../command.ts';

const server = fileURLToPath(new URL('../../../dashboard/server.mjs', import.meta.url));

/** Opens the lists that name students; without accounts that is for those who use this machine alone. */
export const namesOption = { 'names-on-this-machine': { type: 'boolean' } } as const;

export const serveCommand: Command = {
  name: 'serve',
  usage: 'serve [--names-on-this-machine]',
  says: 'Serves the dashboard on this machine (PORT, default 3000); with the flag, its lists name students to whoever uses it.',
  options: namesOption,
  run: serve,
};

/** Serves until stopped; the dashboard follows the live release by itself. */
export async function serve({ dataFolder, options }: Context): Promise<unknown> {
  if (!existsSync(fileURLToPath(new URL('../../../dashboard/build/handler.js', import.meta.url)))) {
    throw new Refused([
      { where: 'apps/dashboard', says: 'The dashboard is not built.', remedy: 'Run “npm start”, which builds it.' },
    ]);
  }
  const child = spawn(process.execPath, [server], {
    cwd: dirname(server),
    env: {
      ...process.env,
      HEARTH_DATA: dataFolder,
      NODE_ENV: 'production',
      HEARTH_NAMES:
        options['names-on-this-machine'] === true ? 'this-machine-only' : (process.env['HEARTH_NAMES'] ?? ''),
    },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill('SIGTERM'));
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  process.exitCode = code ?? 0;
  return { served: dataFolder };
}
