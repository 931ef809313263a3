import { textSql } from '../check.ts';
import { type Database, literal, quoteName } from '../duckdb.ts';
import type { RawRows } from '../read/reader.ts';
import type { Fill, Mapping } from '../source.ts';

/** The column that names a response, whatever its file calls it. */
export const responseId = 'hearth: response';

/**
 * The same rows with a number for each response: its own, or, where the source has none, the moment at which it came; of two at one
 * moment the second is the second. So a later export of the same form finds the responses of the earlier.
 */
export function withResponseIds(
  rows: RawRows,
  named: { readonly own: Mapping | undefined; readonly moment: Mapping | undefined; readonly source: string },
): RawRows {
  const own = textSql(named.own, true);
  const moment = `coalesce(${textSql(named.moment, true)}, 'row ' || record_number)`;
  const place = `row_number() over (partition by ${moment} order by record_number)`;
  const made = `${literal(`${named.source} `)} || ${moment} || case when ${place} > 1 then ' (' || ${place} || ')' else '' end`;
  const numbered = `(select *, coalesce(${own}, ${made}) as ${quoteName(responseId)} from ${rows.numbered})`;
  return {
    ...rows,
    columns: [...rows.columns, responseId],
    numbered,
    relation: `(select * exclude (record_number) from ${numbered})`,
  };
}

/**
 * The same rows, of which nothing is repeated where they are refused but what the fill reads, and no answer: addresses, names, places and
 * what people wrote stay in the file.
 */
export function withoutPersons({ connection }: Database, rows: RawRows, fill: Fill): RawRows {
  const shown = Object.entries(fill.columns).filter(([name]) => name !== 'answer' && name !== 'student_id');
  const fields = shown.map(([name, mapping]) => `${literal(name)}, ${textSql(mapping, true)}`).join(', ');
  return {
    ...rows,
    unreadable: async () => (await rows.unreadable()).map((record) => ({ ...record, raw: '' })),
    async locate(recordNumbers) {
      if (recordNumbers.length === 0) return [];
      const places = await rows.locate(recordNumbers);
      const found = await connection.runAndReadAll(
        `select record_number::double, json_object(${fields})::varchar from ${rows.numbered} where record_number in (${recordNumbers.join(', ')})`,
      );
      const texts = new Map(found.getRows().map(([record, text]) => [Number(record), String(text)]));
      return recordNumbers.map((record, index) => ({
        line: places[index]?.line ?? record,
        raw: texts.get(record) ?? '',
      }));
    },
  };
}
