import type { DuckDBValue } from '@duckdb/node-api';

/** Which cells: each a value or a list of values; what is left out is not restricted. */
export interface CellQuery {
  readonly indicator?: string | readonly string[];
  readonly schoolYear?: number | readonly number[];
  readonly periodKind?: string | readonly string[];
  readonly period?: string | readonly string[];
  readonly grain?: string | readonly string[];
  /** School ids; “district” for the district’s own. */
  readonly school?: string | readonly string[];
  readonly breakdown?: string | readonly string[];
  readonly member?: string | readonly string[];
}

const columnOf: Readonly<Record<keyof CellQuery, string>> = {
  indicator: 'indicator_id',
  schoolYear: 'school_year',
  periodKind: 'period_kind::varchar',
  period: 'period',
  grain: 'grain::varchar',
  school: 'school_id',
  breakdown: 'breakdown',
  member: 'member',
};
const fields = Object.keys(columnOf) as (keyof CellQuery)[];

export interface Statement {
  readonly sql: string;
  readonly values: DuckDBValue[];
}

/** The one statement by which cells are read. Values are parameters; a field that is not one of CellQuery’s is ignored. */
export function cellStatement(query: CellQuery): Statement {
  const values: DuckDBValue[] = [];
  const conditions = fields.flatMap((field) => {
    const wanted = query[field];
    if (wanted === undefined) return [];
    const list: readonly (string | number)[] = typeof wanted === 'object' ? wanted : [wanted];
    if (list.length === 0) return ['false'];
    const places = list.map((value) => `$${values.push(value)}`);
    return [`${columnOf[field]} in (${places.join(', ')})`];
  });
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  return {
    sql: `select * from cell ${where}
      order by indicator_id, school_year, period_kind, period, grain, school_id, breakdown, member`,
    values,
  };
}
