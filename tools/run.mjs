// npm start and npm test from a bare clone: fetches pnpm, installs what the lockfile says (Node included), then works.
// Runs on any Node from 18 on and depends on nothing; everything after the install runs on the pinned Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task = 'start', ...rest] = process.argv.slice(2);
const windows = process.platform === 'win32';
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
const started = Date.now();

const prepend = (folder) => {
  env[pathKey] = folder + delimiter + (env[pathKey] ?? '');
};
const say = (message) => console.log(`[setup +${((Date.now() - started) / 1000).toFixed(1)}s] ${message}`);
const run = (command, args, options = {}) => {
  const done = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: windows, ...options });
  if (done.status !== 0) {
    console.error(`[setup] failed: ${command} ${args.join(' ')}`);
    process.exit(done.status ?? 1);
  }
};

// 1. pnpm, at exactly the version package.json names
const pnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.split('+')[0];
const home = join(root, '.tools', pnpm.replace('@', '-'));
if (!existsSync(join(home, 'ok'))) {
  say(`fetching ${pnpm}`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"private":true}');
  const quiet = [
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--loglevel=error',
  ];
  run('npm', ['install', pnpm, '--prefix', home, ...quiet], { cwd: home });
  writeFileSync(join(home, 'ok'), '');
}
prepend(join(home, 'node_modules', '.bin'));

// 2. dependencies, frozen; this brings the pinned Node too
if (task !== 'install') {
  run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn']);
} else {
  run('pnpm', ['install', ...rest]);
}
const bin = join(root, 'node_modules', '.bin');
prepend(bin);
const node = [join(bin, 'node'), join(bin, 'node.exe')].find(existsSync) ?? process.execPath;
const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
const [major, minor] = version.slice(1).split('.').map(Number);
if (major < 22 || (major === 22 && minor < 17)) {
  console.error(`[setup] Node ${version} is too old: 22.17 or newer is needed`);
  process.exit(1);
}
say(`dependencies in place; Node ${version}`);

// 3. the work
if (task === 'start') {
  run('pnpm', ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only']);
  say('built');
  const server = spawn(node, [join(root, 'apps/cli/src/main.ts'), 'start', ...rest], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill('SIGTERM'));
  // npm's `sh -c` does not pass SIGTERM on, so leave when it is gone
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) server.kill('SIGTERM');
  }, 500).unref();
  server.on('exit', (code) => process.exit(code ?? 0));
} else if (task !== 'install') {
  // the task has said itself what failed; its closing line stays the last
  const done = spawnSync(node, [join(root, 'tools', `${task}.ts`), ...rest], { cwd: root, env, stdio: 'inherit' });
  process.exit(done.status ?? 1);
}
