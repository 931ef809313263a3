import { warehouse } from '@hearth/contracts';
import type { Database } from '../database.ts';
import type { Indicator } from '../indicator.ts';
import { isNode, isSet, type Node, nodes, parse, unparse } from './parse.ts';
import { measureColumns } from './tally.ts';

/** One reading of the warehouse that gives the units of several indicators at once. */
export interface Pass {
  /** A SELECT of the unit’s columns, and of what the indicators need under the names of `columns`. */
  readonly sql: string;
  readonly indicators: readonly Indicator[];
  /** For each indicator the pass’s name of each of its columns, and of IS_IN. Indicators share what is the same. */
  readonly columns: readonly ReadonlyMap<string, string>[];
  /** Breakdowns that are columns of the units: grade. */
  readonly own: readonly string[];
  /** Where rows come one to one from a table whose key they hold, that table. */
  readonly keyedBy?: string;
}

export const unitColumns = ['unit_id', 'grain', 'school_key', 'school_year', 'period_kind', 'period'] as const;

/** The column that is true for the units of an indicator. */
export const IS_IN = 'is_in';

/** The column that is true where the unit’s row of its school and that of the district say the same: one of them will do. */
export const SAME = 'same_in_district';

const ownBreakdowns = ({ breakdowns }: Indicator): string[] => breakdowns.filter((name) => name === 'grade');

/**
 * Puts indicators that are a plain SELECT from the same table into one pass: a warehouse with millions of students is then
 * read once, not once for each indicator. What is not plain (a join, a CTE) has a pass of its own.
 */
export async function planPasses(database: Database, indicators: readonly Indicator[]): Promise<Pass[]> {
  const plain = new Map<string, { indicator: Indicator; select: PlainSelect }[]>();
  const passes: Pass[] = [];
  for (const indicator of indicators) {
    const select = plainSelect(await parse(database, indicator.sql));
    if (select === undefined) passes.push(passOfOne(indicator));
    else plain.set(select.units, [...(plain.get(select.units) ?? []), { indicator, select }]);
  }
  for (const group of plain.values()) passes.push(await together(database, group));
  return passes;
}

function passOfOne(indicator: Indicator): Pass {
  const own = ownBreakdowns(indicator);
  const names = measureColumns(indicator);
  return {
    sql: `select ${[...unitColumns, ...own, ...names].join(', ')}, true as ${IS_IN}, false as ${SAME} from (${indicator.sql})`,
    indicators: [indicator],
    columns: [new Map([...names, IS_IN].map((name) => [name, name]))],
    own,
  };
}

interface PlainSelect {
  readonly tree: Node;
  readonly node: Node;
  readonly table: string;
  /** The table and the unit’s columns as text: selects that are equal here have the same units but for their conditions. */
  readonly units: string;
  readonly columns: ReadonlyMap<string, Node>;
}

/** The parts of a SELECT from one table without a join or a CTE; undefined for any other. */
function plainSelect(tree: Node): PlainSelect | undefined {
  const [statement] = nodes(tree['statements']);
  const node = statement?.['node'];
  if (!isNode(node) || !isNode(node['from_table']) || node['from_table']['type'] !== 'BASE_TABLE') return undefined;
  if (isNode(node['cte_map']) && isSet(node['cte_map']['map'])) return undefined;
  const columns = new Map(nodes(node['select_list']).map((one) => [nameOf(one), one]));
  const units = unitColumns.map((name) => columns.get(name));
  if (!units.every((one) => one?.['class'] === 'COLUMN_REF')) return undefined;
  const table = String(node['from_table']['table_name']);
  return { tree, node, table, units: withoutPlaces([table, node['from_table']['alias'], ...units]), columns };
}

const nameOf = (expression: Node): string =>
  String(expression['alias'] || (Array.isArray(expression['column_names']) ? expression['column_names'].at(-1) : ''));

/** A tree as text, without the places in the statement where its parts stood. */
const withoutPlaces = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === 'query_location' ? undefined : inner));

async function together(
  database: Database,
  group: readonly { readonly indicator: Indicator; readonly select: PlainSelect }[],
): Promise<Pass> {
  const [first] = group;
  if (first === undefined) throw new Error('a pass without an indicator');
  const own = [...new Set(group.flatMap(({ indicator }) => ownBreakdowns(indicator)))];
  const shared = [...unitColumns, ...own].map((name) => {
    const found = group.find(({ select }) => select.columns.has(name))?.select.columns.get(name);
    if (found === undefined) throw new Error(`indicator ${first.indicator.id} returns no column ${name}`);
    return named(found, name);
  });
  const expressions = new Map<string, Node>();
  const nameFor = (expression: Node): string => {
    const name = expressions.size;
    const text = withoutPlaces(expression);
    if (!expressions.has(text)) expressions.set(text, named(expression, `c${name}`));
    return String(expressions.get(text)?.['alias']);
  };
  const columns = group.map(({ indicator, select }) => {
    const condition = select.node['where_clause'];
    const isIn = nameFor(when(condition, constant('BOOLEAN', true), constant('BOOLEAN', false)));
    const measured = measureColumns(indicator).map((name): [string, string] => {
      const found = select.columns.get(name);
      if (found === undefined) throw new Error(`indicator ${indicator.id} returns no column ${name}`);
      return [name, nameFor(when(condition, named(found, ''), nothing))];
    });
    return new Map([[IS_IN, isIn], ...measured]);
  });
  const declared = warehouse[first.select.table as keyof typeof warehouse];
  const same = named(SAME in declared.columns ? column(SAME) : constant('BOOLEAN', false), SAME);
  const node = { ...first.select.node, select_list: [...shared, same, ...expressions.values()], where_clause: null };
  const keys = unitColumns.map((name) => {
    const names = first.select.columns.get(name)?.['column_names'];
    return Array.isArray(names) ? String(names.at(-1)) : '';
  });
  const isKeyed = declared.key.length > 0 && declared.key.every((name) => keys.includes(name));
  return {
    sql: await unparse(database, { ...first.select.tree, statements: [{ node, named_param_map: [] }] }),
    indicators: group.map(({ indicator }) => indicator),
    columns,
    own,
    ...(isKeyed ? { keyedBy: first.select.table } : {}),
  };
}

const named = (expression: Node, alias: string): Node => ({ ...expression, alias });

const column = (name: string): Node => ({ class: 'COLUMN_REF', type: 'COLUMN_REF', alias: '', column_names: [name] });

const constant = (type: string, value: unknown): Node => ({
  class: 'CONSTANT',
  type: 'VALUE_CONSTANT',
  alias: '',
  value: { type: { id: type, type_info: null }, is_null: value === null, ...(value === null ? {} : { value }) },
});
const nothing = constant('NULL', null);

/** `then` where the condition holds, else `otherwise`; a condition that is not there always holds. */
const when = (condition: unknown, then: Node, otherwise: Node): Node =>
  isNode(condition)
    ? {
        class: 'CASE',
        type: 'CASE_EXPR',
        alias: '',
        case_checks: [{ when_expr: condition, then_expr: { ...then, alias: '' } }],
        else_expr: otherwise,
      }
    : then;
