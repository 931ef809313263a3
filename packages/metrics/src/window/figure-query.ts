import type { DuckDBValue } from '@duckdb/node-api';
import type { CellQuery, Statement } from './queries.ts';

/** Which exact figures of the school; the place is the window’s own. */
export type FigureQuery = Omit<CellQuery, 'grain' | 'school'>;

const columnOf: Readonly<Record<keyof FigureQuery, string>> = {
  indicator: 'indicator_id',
  schoolYear: 'school_year',
  periodKind: 'period_kind::varchar',
  period: 'period',
  breakdown: 'breakdown',
  member: 'member',
};
const fields = Object.keys(columnOf) as (keyof FigureQuery)[];

/** The one statement by which exact figures are read; values are parameters. */
export function figureStatement(query: FigureQuery): Statement {
  const values: DuckDBValue[] = [];
  const conditions = fields.flatMap((field) => {
    const wanted = query[field];
    if (wanted === undefined) return [];
    const list: readonly (string | number)[] = typeof wanted === 'object' ? wanted : [wanted];
    return [
      list.length === 0
        ? 'false'
        : `${columnOf[field]} in (${list.map((value) => `$${values.push(value)}`).join(', ')})`,
    ];
  });
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  return {
    sql: `select * from figure ${where} order by indicator_id, school_year, period_kind, period, breakdown, member`,
    values,
  };
}
