import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** What the dashboard may never import, and why; the linter reads the same list. */
export const forbidden: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: /^@duckdb\//,
    why: 'the dashboard asks a release through @hearth/metrics/window and never opens a database',
  },
  { pattern: /^duckdb/, why: 'the dashboard asks a release through @hearth/metrics/window and never opens a database' },
  { pattern: /^@hearth\/pipeline(\/|$)/, why: 'the pipeline sees persons; the dashboard sees a release' },
  { pattern: /^@hearth\/contracts(\/|$)/, why: 'the shapes the dashboard needs come through @hearth/metrics/window' },
  { pattern: /^@hearth\/cli(\/|$)/, why: 'the command line starts the dashboard, never the other way round' },
  {
    pattern: /^@hearth\/metrics\/(?!window$|catalog$)/,
    why: 'of metrics only the window and the catalog are for the dashboard',
  },
  { pattern: /^@hearth\/metrics$/, why: 'of metrics only the window and the catalog are for the dashboard' },
  {
    pattern: /packages\/(pipeline|metrics|contracts)\//,
    why: 'a path around the package’s exports is a way around protection',
  },
];

/** Why `imported` may not be used here; undefined when it may. */
export const reasonAgainst = (imported: string): string | undefined =>
  forbidden.find(({ pattern }) => pattern.test(imported))?.why;

const own = `${dirname(import.meta.dirname).replaceAll('\\', '/')}/src/`;
const allowed = new Set(['@hearth/metrics/window', '@hearth/metrics/catalog']);

/**
 * Stops the build at any import of what could open the warehouse or publish a release. What is allowed of metrics stays
 * outside the bundle of the server, is loaded at run time from its TypeScript source, and never goes to a browser.
 */
export function refuseForbidden(): Plugin {
  return {
    name: 'hearth:refuse-forbidden',
    enforce: 'pre',
    resolveId(imported, importer) {
      const isBuild = this.environment.mode === 'build';
      // while developing, metrics itself passes through here; in a build it stays outside
      if (!isBuild && !(importer ?? '').replaceAll('\\', '/').startsWith(own)) return null;
      const why = reasonAgainst(imported.replaceAll('\\', '/'));
      if (why !== undefined) this.error(`${importer ?? 'the build'} imports ${imported}: ${why}.`);
      if (!allowed.has(imported)) return null;
      if (this.environment.name === 'client')
        this.error(`${importer ?? 'the build'} imports ${imported}: it is for the server only.`);
      return isBuild ? { id: imported, external: true } : null;
    },
  };
}
