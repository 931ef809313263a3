import { warehouse } from '@hearth/contracts';
import type { Database } from '../database.ts';
import { isNode, isSet, type Node, nodes, parse } from './parse.ts';

/** Functions and operators of one row. Everything else, and so every aggregate there is or will be, is refused. */
const rowFunctions = new Set(
  '+ - * / // % abs floor ceil round least greatest lower upper trim length substring concat || year month date_diff datediff'.split(
    ' ',
  ),
);
const expressionClasses = new Set(
  'COLUMN_REF CONSTANT CAST COMPARISON CONJUNCTION OPERATOR CASE BETWEEN FUNCTION SUBQUERY'.split(' '),
);

/**
 * What an indicator's SQL does that it must not, in plain words; empty when it is allowed.
 *
 * Allowed is one SELECT (with CTEs and subqueries of the same kind) over the tables of the warehouse that says something
 * about each row: no aggregate, grouping, distinct, window, limit, set operation, sample, file or table function.
 * It is an allowlist over DuckDB's own parse tree, so what is not known here is refused.
 */
export async function authoringFaults(database: Database, sql: string): Promise<string[]> {
  const tree = await parse(database, sql);
  if (tree['error'] === true) return [`it cannot be parsed as one SELECT: ${String(tree['error_message'])}`];
  const statements = nodes(tree['statements']);
  const [statement] = statements;
  if (statements.length !== 1 || !statement) return ['it is not one statement'];
  const faults = new Set<string>();
  statementFaults(statement, new Set(), faults);
  return [...faults];
}

function statementFaults(statement: Node, visible: ReadonlySet<string>, faults: Set<string>): void {
  if (isSet(statement['named_param_map'])) faults.add('it takes parameters');
  const node = statement['node'];
  if (!isNode(node) || node['type'] !== 'SELECT_NODE') {
    faults.add(`it uses ${isNode(node) ? words(node['type']) : 'no select'}`);
    return;
  }
  const names = new Set(visible);
  const map = isNode(node['cte_map']) ? nodes(node['cte_map']['map']) : [];
  for (const { key, value } of map) {
    if (isNode(value) && isNode(value['query'])) statementFaults(value['query'], names, faults);
    if (isNode(value) && isSet(value['key_targets'])) faults.add('it uses a recursive key');
    names.add(String(key));
  }
  if (isSet(node['modifiers'])) faults.add('it uses distinct, limit or order by');
  if (isSet(node['group_expressions']) || isSet(node['group_sets'])) faults.add('it groups');
  if (node['aggregate_handling'] !== 'STANDARD_HANDLING') faults.add('it groups');
  if (isSet(node['having'])) faults.add('it uses having');
  if (isSet(node['qualify'])) faults.add('it uses qualify');
  if (isSet(node['sample'])) faults.add('it takes a sample');
  const { from_table: from } = node;
  if (isNode(from)) tableFaults(from, names, faults);
  for (const column of nodes(node['select_list'])) expressionFaults(column, names, faults);
  if (isNode(node['where_clause'])) expressionFaults(node['where_clause'], names, faults);
}

function tableFaults(from: Node, names: ReadonlySet<string>, faults: Set<string>): void {
  if (isSet(from['sample'])) faults.add('it takes a sample');
  switch (from['type']) {
    case 'BASE_TABLE': {
      const { schema_name: schema, table_name: table, catalog_name: catalog } = from;
      const isOurs = schema === 'warehouse' && catalog === '' && String(table) in warehouse;
      const isNamed = schema === '' && catalog === '' && names.has(String(table));
      if (!isOurs && !isNamed)
        faults.add(
          `it reads ${[catalog, schema, table].filter(Boolean).join('.')}, which is not a table of the warehouse`,
        );
      if (isSet(from['at_clause'])) faults.add('it reads an earlier state of a table');
      return;
    }
    case 'JOIN':
      if (from['ref_type'] !== 'REGULAR' && from['ref_type'] !== 'CROSS')
        faults.add(`it uses a ${words(from['ref_type'])} join`);
      if (isNode(from['left'])) tableFaults(from['left'], names, faults);
      if (isNode(from['right'])) tableFaults(from['right'], names, faults);
      if (isNode(from['condition'])) expressionFaults(from['condition'], names, faults);
      return;
    case 'SUBQUERY':
      if (isNode(from['subquery'])) statementFaults(from['subquery'], names, faults);
      return;
    default:
      faults.add(`it reads from ${words(from['type'])}`);
  }
}

function expressionFaults(node: Node, names: ReadonlySet<string>, faults: Set<string>): void {
  const kind = String(node['class']);
  if (!expressionClasses.has(kind)) faults.add(`it uses ${words(node['type'] ?? kind)}`);
  if (kind === 'FUNCTION') functionFaults(node, faults);
  if (kind === 'SUBQUERY' && isNode(node['subquery'])) statementFaults(node['subquery'], names, faults);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'subquery' || key === 'value' || key === 'cast_type') continue;
    for (const child of isNode(value) ? [value] : nodes(value)) {
      if ('class' in child) expressionFaults(child, names, faults);
      else
        for (const inner of Object.values(child))
          if (isNode(inner) && 'class' in inner) expressionFaults(inner, names, faults);
    }
  }
}

function functionFaults(node: Node, faults: Set<string>): void {
  const name = String(node['function_name']).toLowerCase();
  if (!rowFunctions.has(name)) faults.add(`it calls ${name}, which is not on the list of functions of one row`);
  const orders = isNode(node['order_bys']) ? node['order_bys']['orders'] : [];
  if (node['distinct'] === true || isSet(node['filter']) || isSet(orders))
    faults.add(`it calls ${name} as an aggregate`);
  if (isSet(node['schema']) && node['schema'] !== '') faults.add(`it calls ${name} of a schema`);
}

const words = (type: unknown): string => String(type).toLowerCase().replaceAll('_', ' ');
