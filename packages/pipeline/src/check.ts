import { castSql, reasons, type Reason, type Table } from '@hearth/contracts';
import { literal, quoteName } from './duckdb.ts';
import { hoursSql, minutesSql, namedSql } from './read-steps.ts';
import { lookedUp } from './fill-columns.ts';
import type { ExampleRow, Fill, Mapping } from './source.ts';
import { amongSql, pickedSql } from './surveys/choices-sql.ts';

/** SQL for a value's text as the file has it, by the steps that Mapping describes. NULL where there is nothing. */
export function textSql(mapping: Mapping | undefined, trimmed: boolean): string {
  if (mapping === undefined) return 'null::varchar';
  const { value, after, before, words, otherwise, explainedBy, explained = [], prefix, empty, when } = mapping;
  let text = value === undefined ? columnSql(mapping, trimmed) : literal(value);
  if (when !== undefined) text = `case when ${conditionsSql(when)} then ${text} end`;
  if (after !== undefined) {
    text = `case when contains(${text}, ${literal(after)}) then substr(${text}, instr(${text}, ${literal(after)}) + ${after.length}) else ${text} end`;
    text = `nullif(trim(${text}), '')`;
  }
  if (before !== undefined) {
    text = `case when contains(${text}, ${literal(before)}) then nullif(trim(left(${text}, instr(${text}, ${literal(before)}) - 1)), '') else ${text} end`;
  }
  if (words !== undefined || otherwise !== undefined) {
    const cases = Object.entries(words ?? {}).map(
      ([from, to]) => `when ${literal(from)} then ${to === '' ? 'null' : literal(to)}`,
    );
    const rest =
      otherwise === undefined
        ? text
        : otherwise === ''
          ? 'null::varchar'
          : `case when ${text} is not null then ${literal(otherwise)} end`;
    text = cases.length === 0 ? rest : `case ${text} ${cases.join(' ')} else ${rest} end`;
  }
  if (explainedBy !== undefined) {
    const explanation = `coalesce(' (' || nullif(trim(${named(mapping, explainedBy)}), '') || ')', '')`;
    text = `case when ${text} in ('', ${explained.map(literal).join(', ')}) then ${text} else ${text} || ${explanation} end`;
  }
  if (prefix !== undefined) text = `${literal(prefix)} || ${text}`;
  return empty === undefined ? text : `coalesce(${text}, ${literal(empty)})`;
}

const named = ({ from }: Mapping, column: string): string =>
  quoteName(from === undefined ? column : lookedUp(from, column));

/** SQL for whether each of these columns holds one of the texts; an empty text stands for nothing there. */
const conditionsSql = (conditions: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(conditions)
    .map(([column, texts]) => `coalesce(trim(${quoteName(column)}), '') in (${texts.map(literal).join(', ')})`)
    .join(' and ');

/** SQL for the text of a mapping's column, or of its columns joined by a space. */
function columnSql(mapping: Mapping, trimmed: boolean): string {
  const { column, columns, missed, minutesBetween, hoursBetween, named: person, picked, among, firstOf } = mapping;
  if (firstOf !== undefined) return `coalesce(${firstOf.map((one) => textSql(one, true)).join(', ')}, null::varchar)`;
  if (minutesBetween !== undefined) {
    return minutesSql(named(mapping, minutesBetween.start), named(mapping, minutesBetween.end));
  }
  if (hoursBetween !== undefined) {
    return hoursSql(named(mapping, hoursBetween.start), named(mapping, hoursBetween.end));
  }
  if (person !== undefined) {
    return namedSql(named(mapping, person.given), named(mapping, person.family), named(mapping, person.born));
  }
  if (picked !== undefined) return pickedSql(picked.column, picked.of);
  if (among !== undefined) return amongSql(among);
  if (missed !== undefined) {
    const [attended, member] = [missed.attended, missed.member].map(
      (one) => `try_cast(trim(${named(mapping, one)}) as double)`,
    );
    const share = `round(1 - ${attended} / nullif(${member}, 0), 4)::decimal(9, 4)::varchar`;
    return `case when ${member} = 0 then 'not a member' when ${attended} > ${member} then '0.0000' else ${share} end`;
  }
  if (columns !== undefined && columns.length > 0) {
    return `nullif(concat_ws(' ', ${columns.map((one) => `nullif(trim(${named(mapping, one)}), '')`).join(', ')}), '')`;
  }
  if (mapping.or !== undefined || mapping.digits !== undefined) return partsSql(mapping);
  if (column === undefined) return 'null::varchar';
  return trimmed ? `nullif(trim(${named(mapping, column)}), '')` : named(mapping, column);
}

/** SQL for the first of several columns that has a text, or for one number out of several columns; nothing where all are empty. */
function partsSql(mapping: Mapping): string {
  const { column, or = [], digits } = mapping;
  const cell = (name: string): string => `nullif(trim(${named(mapping, name)}), '')`;
  const cells = [...(column === undefined ? [] : [column]), ...or, ...Object.keys(digits ?? {})].map(cell);
  const first = cells.length === 0 ? 'null::varchar' : `coalesce(${cells.join(', ')})`;
  if (digits === undefined) return first;
  const filled = Object.entries(digits).map(([name, width]) => {
    const text = `coalesce(${cell(name)}, '')`;
    return `lpad(${text}, greatest(${width}, length(${text}))::integer, '0')`;
  });
  return `case when ${first} is not null then ${filled.join(' || ')} end`;
}

/** SQL that keeps the rows of a file that are about this fill; empty where all are. */
export function whereSql(fill: Fill): string {
  const { where = {}, unless = {}, given = [] } = fill;
  const conditions = [
    ...Object.entries(where).map(
      ([column, texts]) => `trim(${quoteName(column)}) in (${texts.map(literal).join(', ')})`,
    ),
    ...Object.entries(unless).map(([column, texts]) => `not (${conditionsSql({ [column]: texts })})`),
    ...given.map((name) => `${textSql(fill.columns[name], true)} is not null`),
  ];
  return conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
}

export const excluded = {
  says: 'The source says that this row does not count: the student never came, or it was entered by mistake.',
  remedy: 'Nothing to do.',
} as const;

export const deleted = {
  says: 'The source says that it has deleted this row.',
  remedy: 'Nothing to do.',
} as const;

/** Of a supplier that does not say what its services are about; the account of a load names the service and the line to add. */
export const unmapped = {
  id: 'service.unmapped',
  says: 'hearth.yaml does not say what this service is about.',
  remedy: 'Add its name under “services” of this source, with a category behind it.',
} as const;

/** Of a row that was written over the example of a template: nobody would see that it does not count. */
export const writtenOver = {
  id: 'template.marked_as_example',
  says: 'The row is marked as the example, and says something else than the example.',
  remedy: 'Take “Example” out of its first cell if the row is to count; if not, take the row out.',
} as const;

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
  const exclusions = Object.entries(fill.excludes ?? {}).map(
    ([name, texts]) =>
      `when lower(raw_${name}) in (${texts.map((text) => literal(text.toLowerCase())).join(', ')}) then ${literal(`${declared.name}.excluded`)}`,
  );
  const unfound = lookupReasons(fill);
  // nobody may guess what a service is about
  if (fill.calledBy !== undefined && declared.name === 'service')
    found.unshift({ ...unmapped, id: unmapped.id, sql: 'raw_name is not null and raw_category is null' });
  // a row that does not count needs nothing else put right, and one that is not found has nothing to look at
  const faults = [...exclusions, ...[...unfound, ...found].map(({ id, sql }) => `when ${sql} then ${literal(id)}`)];
  const markers = Object.keys(fill.lookups ?? {}).map((from) => quoteName(lookedUp(from, 'sought')));
  if (fill.deleted !== undefined) {
    // a date, or a yes; a system that writes yes and no writes no beside every row that stands
    markers.push(
      `coalesce(lower(trim(${quoteName(fill.deleted)})) not in ('', '0', 'n', 'no', 'false'), false) as is_deleted`,
    );
    faults.unshift(`when is_deleted then ${literal(`${declared.name}.deleted`)}`);
  }
  const { example } = fill;
  const isMarked = example && example.columns.length > 0 ? 'is_marked' : 'false';
  if (example && isMarked !== 'false') {
    const cells = example.columns.map((one) => `nullif(trim(${quoteName(one)}), '')`);
    const word = `regexp_replace(lower(coalesce(${cells.join(', ')}, '')), '[^\\p{L}]', '', 'g')`;
    markers.push(`${word} in (${example.marks.map(literal).join(', ')}) as is_marked`);
    faults.unshift(`when is_marked then ${literal(writtenOver.id)}`);
  }
  // a row with a note alone is no row
  const isSomething = `(${columns.map(([name]) => `raw_${name} is not null`).join(' or ')})`;
  const standing = example ? `where ${isSomething} and not (${isMarked} and ${saysTheSame(declared, example)})` : '';
  return {
    reasons: [...unfound, ...found],
    select: `
      with raw as (select record_number, ${[...texts, ...markers].join(', ')} from ${relation} ${whereSql(fill)}),
      cast_row as (select *, ${values.join(', ')} from raw)
      select record_number, ${columns.map(([name]) => name).join(', ')}, case ${faults.join(' ')} end as fault from cast_row ${standing}`,
  };
}

/** SQL for whether a row says what the example says, column by column, in one of its languages. */
const saysTheSame = (declared: Table, { says }: ExampleRow): string =>
  Object.entries(declared.columns)
    .map(([name, column]) => {
      const texts = (says[name] ?? ['']).map((text) =>
        text === '' ? "''" : `coalesce((${castSql(column, { raw: literal(text) })})::varchar, ${literal(text)})`,
      );
      return `coalesce(${name}::varchar, raw_${name}, '') in (${texts.join(', ')})`;
    })
    .join(' and ');

/** Why a row can be refused because of what it is looked up in: `<table>.not_in_<lookup>`. */
export const lookupReasons = ({ table, lookups = {} }: Fill): Reason[] =>
  Object.entries(lookups).flatMap(([from, { key, optional = false }]) =>
    optional
      ? []
      : [
          {
            id: `${table}.not_in_${from}`,
            says: `No row of the ${from} file has this ${Object.values(key).join(' and ')}.`,
            remedy: `Send the ${from} file that has it, or correct the number at its source.`,
            sql: `${quoteName(lookedUp(from, 'sought'))} = 'in vain'`,
          },
        ],
  );
