// One publication at a time, whoever starts them and whatever a killed one left behind.
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alone } from '../src/publish/alone.ts';
import { PublishRefused } from '../src/publish/errors.ts';
import { ownFolder } from './folder.ts';

const folder = ownFolder('alone');
const releases = (name: string): string => {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
};
const LOCK = '.publishing';

/** A process that publishes for some milliseconds, and says when it began and ended; “busy” where it was refused. */
const started = (path: string): Promise<number | null> => {
  const script = `
    import { appendFileSync } from 'node:fs';
    import { alone } from ${JSON.stringify(join(import.meta.dirname, '../src/publish/alone.ts'))};
    const say = (word) => appendFileSync(${JSON.stringify(join(path, 'log'))}, word + '\\n');
    try {
      await alone(${JSON.stringify(path)}, async () => { say('begin'); await new Promise((go) => setTimeout(go, 40)); say('end'); });
    } catch { say('busy'); }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
  return new Promise((done) => child.on('close', done));
};

describe('two publications', () => {
  it('of one process: the second is refused, and says what to do', async () => {
    const path = releases('same');
    await alone(path, async () => {
      await expect(alone(path, () => Promise.resolve())).rejects.toThrow(PublishRefused);
    });
    expect(existsSync(join(path, LOCK))).toBe(false);
  });

  it.each([
    ['was killed', '999999999'],
    ['was killed before a restart, under our own number', String(process.pid)],
    ['left an empty file', ''],
  ])('one that %s is taken over', async (_, content) => {
    const path = releases(`left ${content}`);
    writeFileSync(join(path, LOCK), content);
    expect(await alone(path, () => Promise.resolve('published'))).toBe('published');
    expect(readdirSync(path)).toEqual([]);
  });

  it('of many processes over one left behind never run at once', async () => {
    const path = releases('many');
    writeFileSync(join(path, LOCK), '999999999');
    appendFileSync(join(path, 'log'), '');
    await Promise.all(Array.from({ length: 8 }, () => started(path)));
    const words = readFileSync(join(path, 'log'), 'utf8').trim().split('\n');
    const ran = words.filter((word) => word !== 'busy');
    expect(ran.length).toBeGreaterThanOrEqual(2);
    expect(ran).toEqual(ran.map((_, at) => (at % 2 === 0 ? 'begin' : 'end')));
    expect(readdirSync(path)).toEqual(['log']);
  }, 30_000);
});
