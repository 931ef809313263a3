import type { Database } from '../database.ts';

/** A node of DuckDB’s parse tree, as json_serialize_sql gives it. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
/** Whether a field of a node says anything: a list that is not empty, or a value. */
export const isSet = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;

/** The trees of what was parsed: they depend on nothing but the text, and the SQL of an indicator is parsed to judge it and to plan it. */
const parsed = new Map<string, Node>();

/** The parse tree of SELECT statements; its `error` is true where DuckDB cannot parse or serialise them. */
export async function parse(database: Database, sql: string): Promise<Node> {
  const known = parsed.get(sql);
  if (known !== undefined) return known;
  const [row] = await database.rows('select json_serialize_sql($1::varchar)::varchar as tree', [sql]);
  const tree = JSON.parse(String(row?.['tree'])) as Node;
  parsed.set(sql, tree);
  return tree;
}

/** SQL from a parse tree. */
export async function unparse(database: Database, tree: Node): Promise<string> {
  // where a part stood in the statement is not needed, and “nowhere” is a number that JavaScript cannot hold
  const written = JSON.stringify(tree, (key, value: unknown) => (key === 'query_location' ? undefined : value));
  const [row] = await database.rows('select json_deserialize_sql($1::json) as sql', [written]);
  return String(row?.['sql']);
}
