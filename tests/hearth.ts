import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const commandLine = join(import.meta.dirname, '../apps/cli/src/main.ts');

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `hearth` as a person would: another process, no terminal. */
export function hearth(...words: readonly string[]): Ended {
  const done = spawnSync(process.execPath, [commandLine, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e8,
  });
  return { code: done.status, output: done.stdout, errors: done.stderr };
}

/** The same, for a step that must go well. Throws with everything it said when it does not. */
export function hearthMust(...words: readonly string[]): Ended {
  const ended = hearth(...words);
  if (ended.code !== 0)
    throw new Error(`hearth ${words.join(' ')} ended with ${ended.code}\n${ended.output}${ended.errors}`);
  return ended;
}

/** The same, while something else goes on. Resolves to the exit code. */
export function hearthMeanwhile(...words: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [commandLine, ...words], { stdio: 'ignore' });
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
}
