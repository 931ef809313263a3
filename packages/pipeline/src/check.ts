import { castSql, reasons, type Reason, type Table } from '@hearth/contracts';
import { literal, quoteName } from './duckdb.ts';
import type { Fill, Mapping } from './source.ts';

/** SQL for a value's text as the file has it, by the steps that Mapping describes. NULL where there is nothing. */
export function textSql(mapping: Mapping | undefined, trimmed: boolean): string {
  if (mapping === undefined) return 'null::varchar';
  const { column, value, after, words, otherwise, empty } = mapping;
  let text = value === undefined ? (column === undefined ? 'null::varchar' : quoteName(column)) : literal(value);
  if (trimmed && value === undefined) text = `nullif(trim(${text}), '')`;
  if (after !== undefined) {
    text = `case when contains(${text}, ${literal(after)}) then substr(${text}, instr(${text}, ${literal(after)}) + ${after.length}) else ${text} end`;
    text = `nullif(trim(${text}), '')`;
  }
  if (words !== undefined || otherwise !== undefined) {
    const cases = Object.entries(words ?? {}).map(
      ([from, to]) => `when ${literal(from)} then ${to === '' ? 'null' : literal(to)}`,
    );
    const rest = otherwise === undefined ? text : `case when ${text} is not null then ${literal(otherwise)} end`;
    text = cases.length === 0 ? rest : `case ${text} ${cases.join(' ')} else ${rest} end`;
  }
  return empty === undefined ? text : `coalesce(${text}, ${literal(empty)})`;
}

/** SQL that keeps the rows of a file that are about this fill; empty where all are. */
export function whereSql(fill: Fill): string {
  const conditions = Object.entries(fill.where ?? {}).map(
    ([column, texts]) => `trim(${quoteName(column)}) in (${texts.map(literal).join(', ')})`,
  );
  return conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
}

/** "8/20/25" read with %Y is a day of the year 25, and one such day would stretch the school years over two millennia. */
const plausible = (date: string): string => `case when year(${date}) between 1900 and 2199 then ${date} end`;

export interface StagingSql {
  /** One row a record: record_number, the contract's columns cast, and `fault`: the id of the first reason, or NULL. */
  readonly select: string;
  readonly reasons: readonly Reason[];
}

/**
 * A fill as one SELECT over `relation` (columns of the file and record_number): raw text, then values, then the first thing
 * that is wrong. The reasons come from the contract alone.
 */
export function stagingSql(declared: Table, fill: Fill, relation: string): StagingSql {
  const columns = Object.entries(declared.columns);
  const texts = columns.map(([name]) => `${textSql(fill.columns[name], true)} as raw_${name}`);
  const values = columns.map(([name, column]) => {
    const dateFormats = fill.columns[name]?.formats;
    const value = castSql(column, {
      raw: `raw_${name}`,
      ...(dateFormats === undefined ? {} : { cast: { dateFormats } }),
    });
    return `${column.kind.name === 'date' ? plausible(value) : value} as ${name}`;
  });
  const found = reasons(
    declared,
    (name) => `raw_${name}`,
    (name) => name,
  );
  const faults = found.map(({ id, sql }) => `when ${sql} then ${literal(id)}`);
  return {
    reasons: found,
    select: `
      with raw as (select record_number, ${texts.join(', ')} from ${relation} ${whereSql(fill)}),
      cast_row as (select *, ${values.join(', ')} from raw)
      select record_number, ${columns.map(([name]) => name).join(', ')}, case ${faults.join(' ')} end as fault from cast_row`,
  };
}
