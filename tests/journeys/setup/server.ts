import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const dashboard = join(import.meta.dirname, '../../../apps/dashboard');

export interface Server {
  /** Where it answers, "http://127.0.0.1:40123". */
  readonly address: string;
  /** Everything it has written so far, for what must never be in a log. */
  log(): string;
  stop(): Promise<void>;
}

/**
 * Serves the built dashboard on a free port from the data folder `data`; `settings` are further variables of its environment.
 * Rejects with its output when it does not start.
 */
export async function serve(data: string, settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  const child = spawn(process.execPath, ['server.mjs'], {
    cwd: dashboard,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', HEARTH_DATA: data, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (text: Buffer): void => {
      log += text.toString();
      const [, found] = /Listening on (http:\S+)/.exec(log) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the dashboard stopped with ${code} before it listened:\n${log}`)));
  });
  return { address, log: () => log, stop: () => stop(child) };
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
