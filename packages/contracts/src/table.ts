import { Field, Schema } from 'apache-arrow';
import type { CastOptions, Column } from './types.ts';

/** Something that must be true of every row: a quarantine reason before the warehouse, a CHECK constraint after it. */
export interface Check {
  /** A name for the check, unique in its table; part of the reason's identifier. */
  readonly name: string;
  /** The column in which somebody looks first; absent where no single one is at fault. */
  readonly column?: string;
  /** What is wrong when it fails, in plain words: "The exit date is before the entry date." */
  readonly says: string;
  readonly remedy: string;
  /** A SQL condition over the table's columns; a row for which it is false is refused (NULL passes). */
  readonly sql: string;
}

export type Columns = Readonly<Record<string, Column>>;

/** A table as it is declared once; everything else about it is derived. */
export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly layer: 'staging' | 'warehouse' | 'published' | 'confidential';
  /** What one row is: "one student at one school on one date". */
  readonly grain: string;
  /** Columns that together name a row; empty where a row has no name. */
  readonly key: readonly string[];
  readonly columns: C;
  readonly checks: readonly Check[];
}

export type Row<T extends Table> = { [K in keyof T['columns']]: T['columns'][K] extends Column<infer V> ? V : never };

type Declaration<C extends Columns> = Omit<Table<C>, 'checks'> & { readonly checks?: readonly Check[] };

/** Declares a table. Throws when the key or a check's name does not fit: that is a fault of ours, not of data. */
export function table<const C extends Columns>(declaration: Declaration<C>): Table<C> {
  const { name, key, columns, checks = [] } = declaration;
  const stray = key.filter((column) => !(column in columns));
  if (stray.length > 0) throw new Error(`table ${name}: key columns ${stray.join(', ')} are not columns`);
  const astray = checks.flatMap(({ column }) => (column === undefined || column in columns ? [] : [column]));
  if (astray.length > 0) throw new Error(`table ${name}: checks look at ${astray.join(', ')}, which are not columns`);
  if (new Set(checks.map((check) => check.name)).size < checks.length)
    throw new Error(`table ${name}: two checks share a name`);
  return { ...declaration, checks };
}

/**
 * CREATE TABLE for DuckDB. Only published tables carry constraints: there they are a lock, and the tables are small.
 * On millions of warehouse rows an index per key would cost more than the load; pipeline/src/check.ts proves keys instead.
 */
export function ddl(declared: Table, qualifiedName: string = declared.name): string {
  const published = declared.layer === 'published';
  const columns = Object.entries(declared.columns).map(
    ([name, { kind, optional }]) => `  ${name} ${kind.duckdb}${optional || !published ? '' : ' NOT NULL'}`,
  );
  const checks = published ? declared.checks.map((check) => `  CHECK (${check.sql})`) : [];
  const primary = published && declared.key.length > 0 ? [`  PRIMARY KEY (${declared.key.join(', ')})`] : [];
  return `CREATE TABLE ${qualifiedName} (\n${[...columns, ...primary, ...checks].join(',\n')}\n)`;
}

/** Arrow schema with one field a column, nullable where the column is optional. */
export function arrowSchema(declared: Table): Schema {
  return new Schema(
    Object.entries(declared.columns).map(([name, column]) => new Field(name, column.kind.arrow(), column.optional)),
  );
}

/** Why a row of `table` can be refused, in the order in which reasons are tried. */
export interface Reason {
  /** `<table>.<column>.missing`, `<table>.<column>.invalid` or `<table>.<check>`. */
  readonly id: string;
  /** The column that is at fault, where a single one is. */
  readonly column?: string;
  readonly says: string;
  readonly remedy: string;
  /** SQL that is true for a refused row; it may use the raw text and the cast value of each column. */
  readonly sql: string;
}

export interface ColumnText {
  /** SQL for the raw text of a column (trimmed, empty as NULL). */
  readonly raw: string;
  readonly cast?: CastOptions;
}

/** SQL for a column's value, cast from `text`. */
export const castSql = (column: Column, text: ColumnText): string => column.kind.cast(text.raw, text.cast ?? {});

/**
 * Reasons for refusing a staged row, from the declaration alone. `raw(column)` is SQL for a column's text,
 * `value(column)` SQL for its cast value. Checks are written over column names, so they run where the cast row has them.
 */
export function reasons(declared: Table, raw: (column: string) => string, value: (column: string) => string): Reason[] {
  const found: Reason[] = [];
  for (const [name, column] of Object.entries(declared.columns)) {
    const id = `${declared.name}.${name}`;
    // “starts_on” is spoken as “start date”, “status_on” as “status date”
    const spoken = name.replace(/(?<!u)s?_on$/, '_date').replaceAll('_', ' ');
    if (!column.optional) {
      found.push({
        id: `${id}.missing`,
        column: name,
        says: `The ${spoken} is empty.`,
        remedy: `Fill in the ${spoken} at its source and send the file again.`,
        sql: `${raw(name)} is null`,
      });
    }
    if (column.kind.name !== 'text' && column.kind.name !== 'identifier') {
      found.push({
        id: `${id}.invalid`,
        column: name,
        says: `The ${spoken} is not ${column.kind.words}.`,
        remedy: column.kind.remedy,
        sql: `${raw(name)} is not null and ${value(name)} is null`,
      });
    }
  }
  for (const check of declared.checks) {
    found.push({
      id: `${declared.name}.${check.name}`,
      ...(check.column === undefined ? {} : { column: check.column }),
      says: check.says,
      remedy: check.remedy,
      sql: `not (${check.sql})`,
    });
  }
  return found;
}
