import { published } from '@hearth/contracts';
import type { Database } from '../database.ts';
import type { ConfidentialRows } from './confidential/write-confidential.ts';

/** manifest.json: what a release is made of, so that a cited figure can be made again. */
export interface Manifest {
  readonly release_id: string;
  readonly as_of: string | null;
  readonly published_at: string;
  readonly code_version: string;
  readonly district_name: string;
  readonly invented: boolean;
  /** Of the load: landed files, configuration and code together. */
  readonly fingerprint: string;
  readonly inputs_hash: string;
  readonly inputs: readonly {
    readonly source: string;
    readonly file: string;
    readonly sha256: string;
    readonly state: string;
  }[];
  /** Definition version by indicator. */
  readonly definitions: Readonly<Record<string, number>>;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** What each school’s own folder holds, added up; null where the release names nobody. */
  readonly confidential: ConfidentialRows | null;
  /** Cells by status. */
  readonly cells: Readonly<Record<string, number>>;
  /** What is different from the release before, in words; absent where the release was made before there were such notes. */
  readonly changes?: readonly string[];
}

/** Reads the manifest from the release as it was written (attached as `published`) and the warehouse behind it. */
export async function makeManifest(
  database: Database,
  id: string,
  confidential: ConfidentialRows | null,
): Promise<Manifest> {
  const [release] = await database.rows(`
    select r.as_of::varchar as as_of, r.published_at, r.code_version, r.district_name, r.invented, r.inputs_hash, l.fingerprint
    from published.release as r cross join warehouse.load as l`);
  const inputs = await database.rows(
    'select source, file, content_hash as sha256, state::varchar as state from warehouse.landed_file order by file_key',
  );
  const definitions = await database.rows(
    'select indicator_id as name, definition_version::double as count from published.indicator order by position',
  );
  const rows = await database.rows(
    Object.keys(published)
      .map((name) => `select '${name}' as name, count(*)::double as count from published.${name}`)
      .join(' union all '),
  );
  const cells = await database.rows(
    'select status::varchar as name, count(*)::double as count from published.cell group by status order by status',
  );
  const counted = (found: readonly Readonly<Record<string, unknown>>[]): Record<string, number> =>
    Object.fromEntries(found.map((row) => [String(row['name']), Number(row['count'])]));
  return {
    release_id: id,
    ...release,
    inputs,
    definitions: counted(definitions),
    rows: counted(rows),
    confidential,
    cells: counted(cells),
  } as unknown as Manifest;
}
