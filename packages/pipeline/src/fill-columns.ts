import { staging } from '@hearth/contracts';
import type { FormatOptions } from './read/reader.ts';
import type { Fill, Mapping, Source } from './source.ts';

/** What a column that was looked up is called beside the columns of the file itself. */
export const lookedUp = (from: string, column: string): string => `${from}: ${column}`;

/** The columns a mapping takes its text from, each as the file or its lookup has it. */
export const columnsOfMapping = ({
  column,
  columns = [],
  missed,
  minutesBetween,
  hoursBetween,
  named,
  picked,
  among,
  or = [],
  digits = {},
  explainedBy,
}: Mapping): string[] =>
  [
    column,
    ...columns,
    missed?.attended,
    missed?.member,
    minutesBetween?.start,
    minutesBetween?.end,
    hoursBetween?.start,
    hoursBetween?.end,
    named?.given,
    named?.family,
    named?.born,
    ...(picked?.of ?? []),
    among?.column,
    ...or,
    ...Object.keys(digits),
    explainedBy,
  ].filter((one) => one !== undefined);

/** The mappings that a mapping is made of, each of which takes its text from one file. */
export const singleMappings = (mapping: Mapping): Mapping[] => [
  mapping,
  ...(mapping.firstOf ?? []).flatMap(singleMappings),
];

/** The columns that a mapping asks of the file, or of the lookup `from`. */
export const columnsAsked = (mapping: Mapping, from?: string): string[] =>
  singleMappings(mapping).flatMap((one) => [
    ...(one.from === from ? columnsOfMapping(one) : []),
    ...Object.keys(one.when ?? {}).flatMap((condition) => {
      const [lookup, column] = condition.split(': ');
      if (column === undefined) return from === undefined ? [condition] : [];
      return lookup === from ? [column] : [];
    }),
  ]);

/** The columns (or paths) of the file that a fill looks at, each once. */
export function columnsOf(fill: Fill): string[] {
  const entries = (fill.eachOf ?? []).flatMap((one) => Object.values(one));
  const mapped = [...Object.values(fill.columns), ...entries, ...(fill.calledBy ?? [])].flatMap((one) =>
    columnsAsked(one),
  );
  const keys = Object.values(fill.lookups ?? {}).flatMap(({ key }) => Object.values(key));
  const lookups = Object.keys(fill.lookups ?? {});
  const conditions = [
    ...Object.keys(fill.where ?? {}),
    ...Object.keys(fill.unless ?? {}).filter((name) => !lookups.some((from) => name.startsWith(lookedUp(from, '')))),
  ];
  const marks = [...(fill.deleted === undefined ? [] : [fill.deleted]), ...(fill.example?.columns ?? [])];
  return [...new Set([...mapped, ...keys, ...conditions, ...marks])];
}

/** The columns that a fill asks of its lookup `from`, each once. */
export function columnsOfLookup(fill: Fill, from: string): string[] {
  const mapped = [...Object.values(fill.columns), ...(fill.calledBy ?? [])].flatMap((one) => columnsAsked(one, from));
  const prefix = lookedUp(from, '');
  const conditions = Object.keys(fill.unless ?? {}).filter((name) => name.startsWith(prefix));
  return [...new Set([...mapped, ...conditions.map((name) => name.slice(prefix.length))])];
}

/** The fill as it is of a file with these columns: without those that it may lack and that are not there. */
export function fillOf(fill: Fill, columns: readonly string[]): Fill {
  const { mayLack = [], where = {}, unless = {}, calledBy, deleted, example, eachOf, ...rest } = fill;
  const lacking = mayLack.filter((column) => !columns.includes(column));
  if (lacking.length === 0) return fill;
  const present = (conditions: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(conditions).filter(([column]) => !lacking.includes(column)));
  const left = (columns: Fill['columns']): Fill['columns'] =>
    Object.fromEntries(Object.entries(columns).map(([name, mapping]) => [name, withoutLacking(mapping, lacking)]));
  return {
    ...rest,
    mayLack,
    columns: left(fill.columns),
    ...(eachOf === undefined ? {} : { eachOf: eachOf.map(left) }),
    where: present(where),
    unless: present(unless),
    ...(calledBy === undefined ? {} : { calledBy: calledBy.map((one) => withoutLacking(one, lacking)) }),
    ...(deleted === undefined || lacking.includes(deleted) ? {} : { deleted }),
    ...(example === undefined
      ? {}
      : { example: { ...example, columns: example.columns.filter((column) => !lacking.includes(column)) } }),
  };
}

function withoutLacking(mapping: Mapping, lacking: readonly string[]): Mapping {
  const { column, columns, or, minutesBetween, hoursBetween, named, firstOf, when, ...rest } = mapping;
  const isThere = (one: string | undefined): one is string => one !== undefined && !lacking.includes(one);
  const [first, ...others] = [column, ...(or ?? [])].filter(isThere);
  const conditions = Object.entries(when ?? {}).filter(([one]) => isThere(one));
  // a column that is not there holds nothing
  if (Object.entries(when ?? {}).some(([one, texts]) => !isThere(one) && !texts.includes(''))) return { or: [] };
  return {
    ...rest,
    ...(first === undefined ? {} : { column: first }),
    or: others,
    ...(columns ? { columns: columns.filter(isThere) } : {}),
    ...(hoursBetween && Object.values(hoursBetween).every(isThere) ? { hoursBetween } : {}),
    ...(minutesBetween && Object.values(minutesBetween).every(isThere) ? { minutesBetween } : {}),
    ...(named && Object.values(named).every(isThere) ? { named } : {}),
    ...(firstOf ? { firstOf: firstOf.map((one) => withoutLacking(one, lacking)) } : {}),
    ...(conditions.length > 0 ? { when: Object.fromEntries(conditions) } : {}),
  };
}

/**
 * What a file must have for a fill: each a list of columns of which one is enough. Those that it may lack are needed where a column of
 * the table that is never empty comes from nowhere else.
 */
export function neededBy(fill: Fill): string[][] {
  const bare = fillOf(fill, []);
  const contract: Readonly<Record<string, { readonly optional: boolean }>> = staging[fill.table].columns;
  const alternatives = Object.entries(fill.columns).flatMap(([name, mapping]) => {
    const left = bare.columns[name];
    const isNeeded = contract[name]?.optional === false && !(fill.given ?? []).includes(name);
    if (!isNeeded || left === undefined || hasSource(left) || !hasSource(mapping)) return [];
    return [[...new Set(columnsAsked(mapping))]];
  });
  return [...columnsOf(bare).map((column) => [column]), ...alternatives];
}

/** Whether a file with the columns left in this fill can say anything that the fill is about. */
export const canBeGiven = ({ columns, eachOf = [], given = [] }: Fill): boolean =>
  given.every((name) => [columns, ...eachOf].some((one) => one[name] !== undefined && hasSource(one[name])));

const hasSource = (mapping: Mapping): boolean =>
  singleMappings(mapping).some((one) => (one.value ?? one.empty) !== undefined || columnsOfMapping(one).length > 0);

/** How a file is to be read for one fill: the source's format with the fill's own element and paths. */
export function formatOf(source: Pick<Source, 'format'>, fill: Fill): FormatOptions {
  const { kind } = source.format;
  if (kind !== 'xml' && kind !== 'json') return source.format;
  return {
    ...source.format,
    paths: columnsOf(fill),
    ...(fill.element === undefined ? {} : { element: fill.element }),
    ...(fill.each === undefined ? {} : { each: fill.each }),
    ...(fill.orNone === undefined ? {} : { orNone: fill.orNone }),
  };
}
