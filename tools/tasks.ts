import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A task that turbo ran, or had run before on the same inputs. What needs a task that failed is not run and not listed. */
export interface Task {
  readonly name: string;
  readonly folder: string;
  readonly ok: boolean;
  readonly remembered: boolean;
  readonly seconds: number;
}

interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly package?: string;
    readonly directory: string;
    readonly command: string;
    readonly cache: { readonly status: string };
    readonly execution?: { readonly startTime: number; readonly endTime: number; readonly exitCode: number | null };
  }[];
}

/** Runs turbo's `names` in the repository at `root`, with the full output of what fails, and says what came of each. */
export async function runTasks(root: string, names: readonly string[], env: NodeJS.ProcessEnv): Promise<Task[]> {
  const runs = join(root, '.turbo/runs');
  rmSync(runs, { recursive: true, force: true });
  const options = [
    '--summarize',
    '--output-logs=errors-only',
    '--log-order=grouped',
    '--continue=dependencies-successful',
    '--concurrency=100%',
  ];
  const turbo = spawn('pnpm', ['exec', 'turbo', 'run', ...names, ...options], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  await new Promise((resolve, reject) => turbo.on('error', reject).on('exit', resolve));
  const [file] = globSync('*.json', { cwd: runs });
  if (file === undefined) throw new Error('turbo left no summary of its run: nothing is known about the tests');
  const summary = JSON.parse(readFileSync(join(runs, file), 'utf8')) as Summary;
  return summary.tasks
    .filter((one) => one.command !== '<NONEXISTENT>')
    .map(({ task, directory, cache, execution }) => ({
      name: directory === '' ? task : `${directory} ${task}`,
      folder: join(root, directory),
      ok: execution?.exitCode === 0,
      remembered: cache.status === 'HIT',
      seconds: execution ? (execution.endTime - execution.startTime) / 1000 : 0,
    }));
}
