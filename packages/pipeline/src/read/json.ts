import { stat } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { literal, quoteName } from '../duckdb.ts';
import { refuse } from '../errors.ts';
import type { Reader } from './reader.ts';
import { requireFormat } from './recognise.ts';
import { lineColumn, tableRows } from './text-table.ts';

/** DuckDB's default, and the most it takes: one document must fit. */
const OBJECT_BYTES = 16 * 1024 * 1024;
const LARGEST_OBJECT_BYTES = 2 ** 31;

let made = 0;

/**
 * JSON: a list of objects, objects one a line, or one object with a list inside it (named by `each`). A path's segments are
 * keys, or places in a list counted from 0. A record's line is its number.
 */
export const readJson: Reader = async (connection, file, { paths = [], each, orNone = false }) => {
  await requireFormat(file, 'json');
  const name = `json_rows_${(made += 1)}`;
  const texts = paths.map((path) => `${textAt(path, each)} as ${quoteName(path)}`);
  const items = each === undefined ? 'document' : `document, unnest(${itemsAt(each, orNone)}) as item`;
  const table = (objectBytes: number): string => `
    create temporary table ${name} as
    select row_number() over () as record_number, row_number() over () as ${lineColumn}${texts.map((text) => `, ${text}`).join('')}
    from (select ${items} from (
      select json as document
      from read_json_objects(${literal(file.path)}, format = 'auto', maximum_object_size = ${objectBytes})))`;
  try {
    await create(connection, table, (await stat(file.path)).size);
  } catch (cause) {
    throw notJson(file.name, cause);
  }
  return tableRows(connection, name, paths);
};

/** A larger limit makes larger buffers, so it is raised only for a file that is one large object. */
async function create(
  connection: DuckDBConnection,
  table: (objectBytes: number) => string,
  size: number,
): Promise<void> {
  try {
    await connection.run(table(OBJECT_BYTES));
  } catch (error) {
    if (size <= OBJECT_BYTES || !/maximum_object_size/.test(String(error))) throw error;
    await connection.run(table(Math.min(size + 1024, LARGEST_OBJECT_BYTES)));
  }
}

/** SQL for the list at a path, or for what stands there alone; one item that is nothing where there is none and a row is wanted all the same. */
function itemsAt(each: string, orNone: boolean): string {
  const found = `json_extract(document, ${pointer(each)})`;
  const none = orNone ? '[null::json]' : '[]::json[]';
  return `case
    when ${found} is null or json_type(${found}) = 'NULL' then ${none}
    when json_type(${found}) <> 'ARRAY' then [${found}]
    when json_array_length(${found}) = 0 then ${none}
    else ${found}::json[] end`;
}

function textAt(path: string, each: string | undefined): string {
  if (path === each) return `json_extract_string(item, '$')`;
  const inside = each !== undefined && path.startsWith(`${each}/`);
  return inside
    ? `json_extract_string(item, ${pointer(path.slice(each.length + 1))})`
    : `json_extract_string(document, ${pointer(path)})`;
}

/** A path as a JSON pointer (RFC 6901), as a SQL literal. */
const pointer = (path: string): string => literal(`/${path.replaceAll('~', '~0')}`);

function notJson(name: string, cause: unknown): Error {
  const message = String((cause as Error).message);
  const where = /in line (\d+)/.exec(message)?.[1] ?? /record\/value (\d+)/.exec(message)?.[1];
  if (/Malformed JSON|unexpected|Invalid Input|not_an_array|Expected/i.test(message)) {
    return refuse(
      name,
      `The JSON is cut off or not well-formed${where === undefined ? '' : ` at record ${where}`}.`,
      'Copy it again, or ask for a correct file; nothing was read from this one.',
      { cause },
    );
  }
  if (/maximum_object_size/.test(message)) {
    return refuse(name, 'The file is one JSON object larger than 2 GB.', 'Export it as one object a line.', { cause });
  }
  return cause instanceof Error ? cause : new Error(message);
}
