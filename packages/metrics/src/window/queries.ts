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

export interface Statement {
  readonly sql: string;
  readonly values: DuckDBValue[];
}

/** Values are parameters; a field that is not one of `columns` is ignored. */
function conditionsOf<Field extends string>(
  query: Readonly<Partial<Record<Field, string | number | readonly (string | number)[]>>>,
  columns: Readonly<Record<Field, string>>,
): { where: string; values: DuckDBValue[] } {
  const values: DuckDBValue[] = [];
  const conditions = (Object.keys(columns) as Field[]).flatMap((field) => {
    const wanted = query[field];
    if (wanted === undefined) return [];
    const list: readonly (string | number)[] = typeof wanted === 'object' ? wanted : [wanted];
    if (list.length === 0) return ['false'];
    const places = list.map((value) => `$${values.push(value)}`);
    return [`${columns[field]} in (${places.join(', ')})`];
  });
  return { where: conditions.length > 0 ? `where ${conditions.join(' and ')}` : '', values };
}

/** The one statement by which cells are read. */
export function cellStatement(query: CellQuery): Statement {
  const { where, values } = conditionsOf(query, columnOf);
  return {
    sql: `select * from cell ${where}
      order by indicator_id, school_year, period_kind, period, grain, school_id, breakdown, member`,
    values,
  };
}

/** Which figures of other publishers; what is left out is not restricted. */
export interface ComparisonQuery {
  readonly measure?: string | readonly string[];
  readonly schoolYear?: number | readonly number[];
  readonly level?: string | readonly string[];
  /** Our school ids; “district” for the district itself. */
  readonly school?: string | readonly string[];
  readonly categoryKind?: string | readonly string[];
  /** “all”, or a reason. */
  readonly part?: string | readonly string[];
}

const comparisonColumns: Readonly<Record<keyof ComparisonQuery, string>> = {
  measure: 'measure::varchar',
  schoolYear: 'school_year',
  level: 'level::varchar',
  school: 'school_id',
  categoryKind: 'category_kind::varchar',
  part: 'part',
};

/** The one statement by which figures of other publishers are read. */
export function comparisonStatement(query: ComparisonQuery): Statement {
  const { where, values } = conditionsOf(query, comparisonColumns);
  return {
    sql: `select * from comparison ${where}
      order by publisher, measure, part, school_year, level, place_name, place_id, phase, category_kind, category`,
    values,
  };
}
