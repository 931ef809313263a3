import { quoteName } from './duckdb.ts';
import type { FormatOptions, RawRows } from './read/reader.ts';

/** What is the same in all spellings of a column's name: “Last Name”, LAST_NAME and pmdm__LastName__c may be one. */
export const foldedName = (name: string, prefix: string): string => {
  const own = name.toLowerCase().startsWith(prefix) ? name.slice(prefix.length) : name;
  return own.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
};

/**
 * The columns of a file under the names that its fills use, where the format lets them be spelled in another way. A name that is there
 * as written is left alone, and so is one that several columns may mean.
 */
export function respelling(
  columns: readonly string[],
  wanted: readonly string[],
  { respell }: FormatOptions,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (respell === undefined) return found;
  const { prefix = '' } = respell;
  const open = columns.filter((column) => !wanted.includes(column));
  for (const name of wanted.filter((one) => !columns.includes(one))) {
    const meant = open.filter((column) => foldedName(column, prefix) === foldedName(name, prefix));
    if (meant.length === 1 && meant[0] !== undefined && !found.has(meant[0])) found.set(meant[0], name);
  }
  return found;
}

/** The same rows, their columns under the names that are wanted. */
export function respelled(rows: RawRows, wanted: readonly string[], format: FormatOptions): RawRows {
  const names = respelling(rows.columns, wanted, format);
  if (names.size === 0) return rows;
  const renamed = [...names].map(([from, to]) => `${quoteName(from)} as ${quoteName(to)}`).join(', ');
  const over = (relation: string): string => `(select * rename (${renamed}) from ${relation})`;
  return {
    ...rows,
    columns: rows.columns.map((column) => names.get(column) ?? column),
    repeats: (rows.repeats ?? []).map(([first, again]) => [names.get(first) ?? first, names.get(again) ?? again]),
    relation: over(rows.relation),
    numbered: over(rows.numbered),
  };
}
