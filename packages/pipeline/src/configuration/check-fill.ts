import { type Column, staging } from '@hearth/contracts';
import { columnsOf } from '../fill-columns.ts';
import type { Fill, Mapping, SourceFormat } from '../source.ts';
import type { Mistake } from './explain.ts';
import type { Path } from './place.ts';
import { suggest } from './suggest.ts';

/** Whether a fill fits the contract of its table and the format of its file; mistakes go to `found`. */
export function checkFill(fill: Fill, format: SourceFormat, path: Path, found: Mistake[]): void {
  const contract: Readonly<Record<string, Column>> = staging[fill.table].columns;
  const mappings = [fill.columns, ...(fill.eachOf ?? [])].flatMap((one) => Object.entries(one));
  const filled = new Set(mappings.map(([name]) => name));
  for (const [name, mapping] of mappings) {
    const column = contract[name];
    const at = [...path, 'columns', name];
    if (column) checkMapping(mapping, column, at, found);
    else
      found.push({ path: at, says: `${fill.table} has no such column.`, remedy: suggest(name, Object.keys(contract)) });
  }
  for (const [name, { optional, says }] of Object.entries(contract)) {
    // what a service is about is said by its name in hearth.yaml
    if (optional || filled.has(name) || (name === 'category' && fill.calledBy !== undefined)) continue;
    found.push({
      path: [...path, 'columns', name],
      says: `${fill.table} needs this column (${says})`,
      remedy: `Say which column of the file holds it, or "${name}: { value: … }".`,
    });
  }
  for (const [name, { from }] of Object.entries(fill.columns)) {
    if (from === undefined || from in (fill.lookups ?? {})) continue;
    found.push({
      path: [...path, 'columns', name, 'from'],
      says: `This fill has no lookup called "${from}".`,
      remedy: 'Add it under "lookups", with its files and key.',
    });
  }
  for (const name of Object.keys(fill.excludes ?? {})) {
    if (name in fill.columns) continue;
    found.push({
      path: [...path, 'excludes', name],
      says: 'This is not among the columns of this fill.',
      remedy: suggest(name, Object.keys(fill.columns)),
    });
  }
  checkFormat(fill, format, path, found);
  checkTableSettings(fill, path, found);
}

/** Whether a mapping says where a column’s text comes from, and fits its kind; mistakes go to `found`. */
export function checkMapping(mapping: Mapping, column: Column, at: Path, found: Mistake[]): void {
  const { value, words, otherwise, empty, formats, after, before } = mapping;
  const { minutesBetween, hoursBetween, named, picked, among, firstOf } = mapping;
  const from =
    mapping.column ??
    mapping.columns ??
    mapping.missed ??
    mapping.digits ??
    minutesBetween ??
    hoursBetween ??
    named ??
    picked ??
    among ??
    firstOf;
  for (const one of firstOf ?? []) checkMapping(one, column, at, found);
  if (mapping.column !== undefined && mapping.columns !== undefined) {
    found.push({
      path: [...at, 'columns'],
      says: 'There are a column and several columns.',
      remedy: 'Keep one of the two.',
    });
  }
  if (from === undefined && value === undefined && empty === undefined) {
    found.push({
      path: at,
      says: 'It is not said where this comes from.',
      remedy: 'Add "column" (a column of the file) or "value" (a constant).',
    });
  }
  if (from !== undefined && value !== undefined) {
    found.push({
      path: [...at, 'value'],
      says: 'This comes from a column and is a constant as well.',
      remedy: 'Keep one of the two.',
    });
  }
  if (value !== undefined && (words ?? otherwise ?? after ?? before) !== undefined) {
    found.push({
      path: at,
      says: 'A constant needs no "words", "otherwise", "after" or "before".',
      remedy: 'Leave them out.',
    });
  }
  if (formats && column.kind.name !== 'date') {
    found.push({ path: [...at, 'format'], says: 'Only a date has a format.', remedy: 'Leave it out.' });
  }
  for (const format of formats ?? []) {
    // the letters that DuckDB's strptime knows
    if (/%/.test(format) && !/%(?!-?[aAwdbBmyYHIpMSfgnzZjUWcxX%])/.test(format)) continue;
    found.push({
      path: [...at, 'format'],
      says: `"${format}" is not a date format.`,
      remedy: 'Write it with %: "%m/%d/%Y" is 02/12/2026, "%Y%m%d" is 20260212.',
    });
  }
  const { choices } = column.kind;
  if (!choices) return;
  const ours = [
    ...Object.entries(words ?? {}).map(([word, meaning]) => [['words', word], meaning] as const),
    [['value'], value] as const,
    [['otherwise'], otherwise] as const,
    [['empty'], empty] as const,
  ];
  for (const [where, word] of ours) {
    if (word === undefined || word === '' || choices.includes(word)) continue;
    found.push({
      path: [...at, ...where],
      says: `"${word}" is not one of ${choices.join(', ')}.`,
      remedy: suggest(word, choices),
    });
  }
}

function checkFormat(fill: Fill, format: SourceFormat, path: Path, found: Mistake[]): void {
  const { kind } = format;
  if (kind === 'xml' && fill.element === undefined && format.element === undefined) {
    found.push({
      path: [...path, 'element'],
      says: 'It is not said which element of the XML is one row.',
      remedy: 'Add "element: AttendanceEvent" or the like.',
    });
  }
  if (kind === 'xml' && fill.lookups !== undefined) {
    found.push({ path: [...path, 'lookups'], says: 'Nothing can be looked up in XML.', remedy: 'Leave it out.' });
  }
  if (kind !== 'xml' && fill.element !== undefined) {
    found.push({ path: [...path, 'element'], says: `This has no meaning for ${kind}.`, remedy: 'Leave it out.' });
  }
  if (kind !== 'xml' && kind !== 'json' && fill.each !== undefined) {
    found.push({ path: [...path, 'each'], says: `This has no meaning for ${kind}.`, remedy: 'Leave it out.' });
  }
  if (kind !== 'excel' && fill.sheets !== undefined) {
    found.push({ path: [...path, 'sheet'], says: `This has no meaning for ${kind}.`, remedy: 'Leave it out.' });
  }
  const { columns } = format;
  for (const column of columns ? columnsOf(fill).filter((one) => !columns.includes(one)) : []) {
    const names = Object.keys(fill.columns).filter((name) => fill.columns[name]?.column === column);
    const at = names[0] === undefined ? [...path, 'where', column] : [...path, 'columns', names[0]];
    found.push({ path: at, says: `"${column}" is not among format.columns.`, remedy: suggest(column, columns ?? []) });
  }
}

function checkTableSettings(fill: Fill, path: Path, found: Mistake[]): void {
  const settings = [
    ['rows', 'rows', 'attendance'],
    ['registers', 'registers', 'attendance'],
    ['codes', 'codes', 'attendance'],
    ['missingDays', 'missing_days', 'attendance_summary'],
    ['exitDateCounts', 'exit_date_counts', 'enrollment'],
  ] as const;
  for (const [key, written, table] of settings) {
    if (fill[key] === undefined || fill.table === table) continue;
    found.push({ path: [...path, written], says: `This has a meaning for ${table} only.`, remedy: 'Leave it out.' });
  }
  if (fill.rows === 'every_day' && fill.registers !== undefined) {
    found.push({
      path: [...path, 'registers'],
      says: 'Where every day has a row, the rows themselves say which registers were taken.',
      remedy: 'Leave it out.',
    });
  }
  const minutes = ['missed_minutes', 'day_minutes'];
  const missing = minutes.filter((name) => fill.columns[name] === undefined);
  if (fill.table === 'attendance' && missing.length === 1) {
    found.push({
      path: [...path, 'columns'],
      says: 'The minutes that were missed say something only beside the minutes of the whole day.',
      remedy: `Add ${missing.join()}.`,
    });
  }
}
