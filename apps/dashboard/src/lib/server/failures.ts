import { randomBytes } from 'node:crypto';
import process from 'node:process';

/**
 * Writes a fault of ours to the log and returns the reference under which it stands there. The cause goes to the log
 * alone: a page names no path, no query and no stack.
 */
export function report(where: string, error: unknown): string {
  const reference = randomBytes(3).toString('hex').toUpperCase();
  const cause =
    error instanceof Error
      ? `${error.stack ?? error.message}${error.cause ? `\n  because ${String(error.cause)}` : ''}`
      : String(error);
  process.stderr.write(`[${reference}] ${where}: ${cause}\n`);
  return reference;
}
