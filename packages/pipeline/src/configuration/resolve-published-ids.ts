import type { Source } from '../source.ts';
import type { Mistake } from './explain.ts';
import type { PublishedIdsShape } from './schema.ts';
import { suggest } from './suggest.ts';

/** What one publisher of figures calls this district and its schools. */
export interface PublishedIds {
  readonly publisher: string;
  /** The publisher's number of the district. */
  readonly district: string;
  /** The publisher's number of a school, by our own. */
  readonly schools: Readonly<Record<string, string>>;
}

/** The publishers' numbers as hearth.yaml gives them; mistakes go to `found`. */
export function resolvePublishedIds(
  shape: PublishedIdsShape | undefined,
  sources: readonly Source[],
  found: Mistake[],
): readonly PublishedIds[] {
  const named = sources
    .flatMap(({ fills }) => fills)
    .flatMap(({ table, columns }) => (table === 'published_figure' ? [columns['publisher']?.value] : []));
  const known = [...new Set(named.filter((one) => one !== undefined))];
  // where a column of a file names its publishers, which there are is seen only when it is read
  const isOpen = named.includes(undefined);
  return Object.entries(shape ?? {}).map(([publisher, { district, schools }]) => {
    if (!isOpen && !known.includes(publisher)) {
      found.push({
        path: ['district', 'published_ids', publisher],
        says: 'No source brings figures of this publisher.',
        remedy: suggest(publisher, known),
      });
    }
    return { publisher, district, schools };
  });
}
