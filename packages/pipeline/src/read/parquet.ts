import { literal, quoteName } from '../duckdb.ts';
import type { Reader } from './reader.ts';
import { cutOff, requireFormat } from './recognise.ts';

/**
 * Parquet, every column as text: dates in ISO form, and whole numbers without ".0" even where they are kept as decimals,
 * which is how data frames keep an identifier of which one is missing. A record's line is its number.
 */
export const readParquet: Reader = async (connection, file) => {
  await requireFormat(file, 'parquet');
  const scan = `read_parquet(${literal(file.path)}, file_row_number = true)`;
  const described = await connection
    .runAndReadAll(`describe select * exclude (file_row_number) from ${scan}`)
    .catch((cause: unknown) => {
      throw cutOff(file.name, cause);
    });
  const declared = described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
  const columns = declared.map(({ name }) => name);
  const texts = declared.map(({ name, type }) => `${textOf(quoteName(name), type)} as ${quoteName(name)}`).join(', ');
  const fields = columns.map((column) => `${literal(column)}, ${quoteName(column)}`).join(', ');
  const numbered = `(select file_row_number + 1 as record_number, ${texts} from ${scan})`;
  return {
    columns,
    relation: `(select ${texts} from ${scan})`,
    numbered,
    unreadable: () => Promise.resolve([]),
    async locate(recordNumbers) {
      if (recordNumbers.length === 0) return [];
      const found = await connection.runAndReadAll(
        `select record_number::double, json_object(${fields})::varchar from ${numbered}
         where record_number in (${recordNumbers.join(', ')}) order by record_number`,
      );
      return found.getRows().map(([line, raw]) => ({ line: Number(line), raw: String(raw) }));
    },
    close: () => Promise.resolve(),
  };
};

function textOf(column: string, type: string): string {
  if (type === 'FLOAT' || type === 'DOUBLE') {
    return `case when ${column} = trunc(${column}) and abs(${column}) < 9007199254740992 then ${column}::bigint::varchar else ${column}::varchar end`;
  }
  return `${column}::varchar`;
}
