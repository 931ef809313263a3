import { published } from '@hearth/contracts';
import type { Database } from '../../database.ts';
import type { Manifest } from '../manifest.ts';
import type { Said } from './compare.ts';

/** Files that came since, in the order in which they came. */
export async function newFiles(database: Database, before: Manifest): Promise<Said[]> {
  const known = new Set(before.inputs.map(({ source, sha256 }) => `${source} ${sha256}`));
  const rows = await database.rows(
    'select source, file, content_hash, received_at from warehouse.landed_file order by file_key',
  );
  const told = new Map<string, number>();
  return rows.flatMap((row): Said[] => {
    const { source, file, content_hash: hash } = row;
    // one file that fills several tables is read several times
    if (known.has(`${String(source)} ${String(hash)}`)) return [];
    known.add(`${String(source)} ${String(hash)}`);
    const name = `${String(source)}/${String(file)}`;
    const number = (told.get(name) ?? 0) + 1;
    told.set(name, number);
    return [
      {
        topic: 'file',
        item: number === 1 ? name : `${name} #${number}`,
        source: String(source),
        received: String(row['received_at']),
        says: String(file),
      },
    ];
  });
}

/** Definitions, policies, the configuration and the version of Hearth, where they are not what they were. */
export async function causes(database: Database, before: Manifest, now: Manifest): Promise<Said[]> {
  const cause = (item: string, says: string, over: Partial<Said> = {}): Said => ({
    topic: 'cause',
    item,
    says,
    ...over,
  });
  const found: Said[] = [];
  if (before.as_of !== now.as_of) {
    found.push(
      cause('as_of', `The data run through ${now.as_of ?? 'no day'}; before, through ${before.as_of ?? 'no day'}.`),
    );
  }
  for (const [id, version] of Object.entries(now.definitions)) {
    const earlier = before.definitions[id];
    if (earlier !== undefined && earlier !== version) {
      const over = { before_value: earlier, after_value: version };
      found.push(cause(`definition ${id}`, `The definition of ${id.replaceAll('_', ' ')} changed.`, over));
    }
  }
  found.push(...(await changedPolicies(database)));
  if (before.code_version !== now.code_version) {
    found.push(cause('code', `Hearth is now version ${now.code_version}; before, ${before.code_version}.`));
  } else if (
    before.inputs_hash === now.inputs_hash &&
    before.as_of === now.as_of &&
    before.fingerprint !== now.fingerprint
  ) {
    found.push(cause('configuration', 'The configuration, hearth.yaml, changed.'));
  }
  return found;
}

/** Policies that are chosen now and were not, and those whose rules or version changed. */
async function changedPolicies(database: Database): Promise<Said[]> {
  const columns = Object.keys(published.policy.columns).filter(
    (name) => !['policy_id', 'title', 'chosen'].includes(name),
  );
  const rules = (one: string): string => `(${columns.map((name) => `${one}.${name}::varchar`).join(', ')})`;
  const rows = await database.rows(`
    select policy_id, b.version::double as before_value, a.version::double as after_value,
      ${rules('a')} is distinct from ${rules('b')} as differs, coalesce(a.chosen, false) and not coalesce(b.chosen, false) as newly_chosen
    from published.policy as a left join earlier.policy as b using (policy_id) order by policy_id`);
  return rows.flatMap((row): Said[] => {
    const id = String(row['policy_id']);
    const chosen: Said[] =
      row['newly_chosen'] === true
        ? [{ topic: 'cause', item: 'policy', says: `The pages now use the policy ${id}.` }]
        : [];
    if (row['differs'] !== true || row['before_value'] === null) return chosen;
    const { before_value, after_value } = row as { before_value: number; after_value: number };
    return [
      ...chosen,
      {
        topic: 'cause',
        item: `policy ${id}`,
        says: `The rules of the policy ${id} changed.`,
        before_value,
        after_value,
      },
    ];
  });
}
