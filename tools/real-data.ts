import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of every name and byte in `folder`: data outside the repository are an input of tests too, and a remembered
 * result is honest only while they are the same.
 */
export function digestOf(folder: string): string {
  const digest = createHash('sha256');
  for (const name of globSync('**', { cwd: folder }).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    digest.update(`${name}\0`).update(createHash('sha256').update(readFileSync(path)).digest());
  }
  return digest.digest('hex');
}
