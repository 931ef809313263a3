import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = join(import.meta.dirname, '../../../.tools');

/** The bundled package's own arguments turn off what a browser protects; these do not. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser to test with: CHROMIUM_PATH, else on Linux x64 the one that comes from npm, so that every machine tests
 * with the same version. Undefined elsewhere: there Playwright looks for its own (npx playwright install chromium).
 */
export async function chromiumPath(): Promise<string | undefined> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return chosen;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(cache, `chromium-${bundledVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  return join(folder, 'chromium');
}

function bundledVersion(): string {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const manifest = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** Unpacks beside `folder` and renames at the end: an interrupted unpacking would leave half a browser. */
async function unpack(folder: string): Promise<void> {
  const unfinished = mkdtempSync(`${folder}-`);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = unfinished;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    renameSync(unfinished, folder);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw new Error('the browser for the tests could not be unpacked', { cause });
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
