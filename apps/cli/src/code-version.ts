import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The version of Hearth with a mark of the code that makes figures: "0.1.0+1a2b3c4d". When that code changes, the warehouse is
 * built again although no file has changed.
 */
export function codeVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'apps/cli/package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256');
  const files = globSync('packages/{contracts,pipeline,metrics}/{src,models}/**/*.{ts,sql}', { cwd: root }).sort();
  for (const file of files) hash.update(file.replaceAll('\\', '/')).update(readFileSync(join(root, file)));
  return `${version}+${hash.digest('hex').slice(0, 8)}`;
}
