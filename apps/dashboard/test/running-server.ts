import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');

/** Builds the dashboard unless what is built is newer than every source of it. */
export function buildIfOld(): void {
  const built = join(root, 'build', 'handler.js');
  const newest = Math.max(
    ...globSync(['src/**/*', 'build-rules/*', 'static/*', '*.ts', 'package.json'], { cwd: root }).map(
      (path) => statSync(join(root, path)).mtimeMs,
    ),
  );
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  // vitest says NODE_ENV=test, and Svelte would build itself for development
  execFileSync(process.execPath, [vite, 'build'], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

/** Publishes a small invented release into `folder`; each call is one more release. */
export function publishInto(folder: string): void {
  const script = join(root, '..', '..', 'packages', 'metrics', 'test', 'make-release.ts');
  execFileSync(process.execPath, [script, folder, '0.2'], { stdio: 'pipe' });
}

export interface Running {
  readonly address: string;
  readonly log: () => string;
  stop(): Promise<void>;
}

const closed = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(child.exitCode)));

/** Starts server.mjs; gives its exit code and words when it will not run. */
export async function start(
  env: Record<string, string>,
): Promise<Running | { readonly code: number | null; readonly says: string }> {
  const child = spawn(process.execPath, ['server.mjs'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env },
  });
  let said = '';
  const address = new Promise<string>((resolve) => {
    const hear = (data: Buffer): void => {
      said += data.toString();
      const found = /Listening on (http:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
  const ended = closed(child).then((code) => ({ code, says: said }));
  const first = await Promise.race([address, ended]);
  if (typeof first !== 'string') return first;
  return {
    address: first,
    log: () => said,
    async stop() {
      child.kill('SIGTERM');
      await closed(child);
    },
  };
}

/** The same, where it must run. */
export async function running(env: Record<string, string>): Promise<Running> {
  const server = await start(env);
  if ('code' in server) throw new Error(`the server ended with ${String(server.code)}: ${server.says}`);
  return server;
}
