import { staging } from '@hearth/contracts';
import { textSql } from './check.ts';
import { type Database, literal } from './duckdb.ts';
import type { Problem } from './errors.ts';
import type { Fill } from './source.ts';
import type { OpenFile } from './stage.ts';

/** A day that shows which number is the day: there is no month 25. */
const parts: Readonly<Record<string, string>> = {
  Y: '2026',
  y: '26',
  m: '02',
  d: '25',
  b: 'Feb',
  B: 'February',
  a: 'Wed',
  A: 'Wednesday',
  j: '056',
  H: '08',
  I: '08',
  M: '30',
  S: '00',
  p: 'AM',
  '%': '%',
};

/** How a format of strptime writes a date: 02/25/2026. A letter that nobody writes dates with stays as it is. */
export const exampleOf = (format: string): string =>
  format.replace(/%(-?)([a-zA-Z%])/gu, (whole, bare: string, letter: string) => {
    const part = parts[letter];
    if (part === undefined) return whole;
    return bare === '' ? part : part.replace(/^0+(?=.)/u, '');
  });

/** More ways to write a date than these nobody reads. */
const MOST_EXAMPLES = 3;

/** What a reason for refusing says of a date, for a source that writes dates in its own way. */
export function inTheFormatOf(fill: Fill, column: string | undefined, says: string): string {
  const formats = column === undefined ? undefined : fill.columns[column]?.formats;
  if (formats === undefined || formats.length === 0) return says;
  return says.replace('written 2026-02-12', `written ${formats.slice(0, MOST_EXAMPLES).map(exampleOf).join(' or ')}`);
}

/** The same format with day and month exchanged; undefined where it does not write both as numbers. */
function exchanged(format: string): string | undefined {
  if (!/%-?m/u.test(format) || !/%-?d/u.test(format)) return undefined;
  return format.replace(/%(-?)([md])/gu, (_, bare: string, letter: string) => `%${bare}${letter === 'm' ? 'd' : 'm'}`);
}

/** Fewer unreadable dates than these, of so many rows, are mistakes of single rows. */
const [FEWEST, SHARE] = [3, 0.1] as const;

/**
 * A file whose dates have the day where the source says the month is refused whole: about two in five of its dates can be read either way,
 * and would be read as other days.
 */
export async function dayAndMonthExchanged(
  database: Database,
  { fill, fileKey, name: where, rows, source }: OpenFile,
  read: number,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const columns: Readonly<Record<string, { readonly kind: { readonly name: string } }>> = staging[fill.table].columns;
  for (const [name, column] of Object.entries(columns)) {
    const mapping = fill.columns[name];
    const [format, ...others] = mapping?.formats ?? [];
    if (column.kind.name !== 'date' || format === undefined || others.length > 0) continue;
    const other = exchanged(format);
    if (other === undefined) continue;
    const unreadable = await database.count(`
      select count(*) from warehouse.refused_row where file_key = ${fileKey} and reason = ${literal(`${fill.table}.${name}.invalid`)}`);
    if (unreadable < Math.max(FEWEST, SHARE * read)) continue;
    const neither = await database.count(`
      select count(*) from (select ${textSql(mapping, true)} as written from ${rows.relation})
      where written is not null and try_strptime(written, ${literal(other)}) is null`);
    if (neither > 0) continue;
    const [ours, theirs] = [exampleOf(format), exampleOf(other)];
    problems.push({
      where,
      says: `Day and month seem to be exchanged in its dates: ${unreadable} of ${read} rows cannot be read as ${ours}, and all can be read as ${theirs}.`,
      remedy: `Write “format: ${JSON.stringify(other)}” for ${name} under sources.${source.name} in hearth.yaml, or export it with dates like ${ours}.`,
    });
  }
  return problems;
}
