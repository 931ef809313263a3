import { textSql } from './check.ts';
import { quoteName } from './duckdb.ts';
import type { RawRows } from './read/reader.ts';
import { columnsOf } from './fill-columns.ts';
import type { Fill, Mapping } from './source.ts';

/** What the columns are called that a record got when it was made several. */
const unfoldedName = (column: string): string => `each: ${column}`;

/**
 * A table with a column for each of several things, read as one with a row for each: every record becomes as many rows as `eachOf` has
 * entries, and what an entry says of columns goes before what the fill says of them. Rows without what is `given` are not rows.
 */
export function unfolded(rows: RawRows, fill: Fill): { rows: RawRows; fill: Fill } {
  const { eachOf, ...rest } = fill;
  if (eachOf === undefined) return { rows, fill };
  const names = [...new Set(eachOf.flatMap((one) => Object.keys(one)))];
  const columns: Record<string, Mapping> = {
    ...fill.columns,
    ...Object.fromEntries(names.map((name) => [name, { column: unfoldedName(name) }])),
  };
  const told = names.map((name) => `said.${name} as ${quoteName(unfoldedName(name))}`);
  const entries = eachOf.map(
    (one) => `{${names.map((name) => `${name}: ${textSql(one[name] ?? fill.columns[name], true)}`).join(', ')}}`,
  );
  const own = columnsOf({ ...rest, columns }).filter((column) => rows.columns.includes(column));
  const listed = own.map((column) => `${quoteName(column)}, `).join('');
  const numbered = `(select (record_number - 1) * ${eachOf.length} + place as record_number, ${listed}${told.join(', ')}
    from (select *, unnest([${entries.join(', ')}]) as said, unnest(range(1, ${eachOf.length + 1})) as place from ${rows.numbered}))`;
  const recordOf = (number: number): number => Math.ceil(number / eachOf.length);
  return {
    fill: { ...rest, columns },
    rows: {
      ...rows,
      columns: [...own, ...names.map(unfoldedName)],
      relation: `(select * exclude (record_number) from ${numbered})`,
      numbered,
      async locate(recordNumbers) {
        const records = [...new Set(recordNumbers.map(recordOf))];
        const found = await rows.locate(records);
        const places = new Map(records.map((record, index) => [record, found[index]]));
        return recordNumbers.map((number) => places.get(recordOf(number)) ?? { line: recordOf(number), raw: '' });
      },
    },
  };
}
