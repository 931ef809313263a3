import { suppliers } from '../sources/index.ts';
import type { Supplier } from '../sources/supplier.ts';
import type { CodeMeaning, Encoding, Fill, Mapping, Source, SourceFormat } from '../source.ts';
import { checkFill } from './check-fill.ts';
import { withServices } from './resolve-services.ts';
import type { Mistake } from './explain.ts';
import type { Path } from './place.ts';
import type { FillShape, SourceShape } from './schema.ts';
import { resolveSurvey } from './resolve-survey.ts';
import { suggest } from './suggest.ts';

/** A source of hearth.yaml together with what its supplier is known to send; mistakes go to `found`. `scales` are those that answers may be on. */
export function resolveSource(
  name: string,
  shape: SourceShape,
  scales: readonly string[],
  found: Mistake[],
): Source | undefined {
  const path = ['sources', name];
  const supplier = suppliers.find((one) => one.name === shape.supplier);
  if (shape.supplier !== undefined && shape.supplier !== 'generic' && !supplier) {
    const known = ['generic', ...suppliers.map((one) => one.name)];
    found.push({
      path: [...path, 'supplier'],
      says: `"${shape.supplier}" is not a known supplier.`,
      remedy: suggest(shape.supplier, known),
    });
    return undefined;
  }
  const format = resolveFormat(shape, supplier, path, found);
  const isWorkbook = format?.kind === 'excel';
  const ofSurvey = (mapping: FillShape['columns'][string]): Mapping => toMapping(mapping, isWorkbook);
  const survey = resolveSurvey(name, shape, supplier, scales, ofSurvey, path, found);
  if (survey && format && !isTable(format.kind)) {
    found.push({
      path: [...path, 'format'],
      says: `Answers to a survey are read from tables, not from ${format.kind}.`,
      remedy: 'Write "format: csv", tsv, excel or parquet.',
    });
  }
  const load = shape.load ?? supplier?.load ?? (survey ? 'snapshot' : undefined);
  if (!load) {
    found.push({
      path: [...path, 'load'],
      says: 'It is not said how this source’s files add up.',
      remedy: 'Write "load: snapshot", "load: append" or "load: upsert".',
    });
  }
  if (!supplier && !shape.fills && !shape.survey) {
    found.push({
      path: [...path, 'fills'],
      says: 'It is not said which tables this source fills.',
      remedy: 'Add "fills".',
    });
  }
  const written = (shape.fills ?? []).map((fill) => toFill(fill, isWorkbook));
  const fills = withServices(withSettings([...kept(supplier, written), ...written], shape), shape, path, found);
  for (const key of ['codes', 'registers'] as const) {
    if (shape[key] !== undefined && !fills.some(({ table }) => table === 'attendance')) {
      found.push({
        path: [...path, key],
        says: 'This source fills no attendance, so this has no meaning.',
        remedy: 'Leave it out.',
      });
    }
  }
  for (const [key, tables] of [
    ['school_year', ofYears],
    ['missing_days', ['attendance_summary']],
  ] as const) {
    if (shape[key] !== undefined && !fills.some(({ table }) => tables.some((one) => one === table))) {
      found.push({
        path: [...path, key],
        says: `This source fills no ${tables.join(' and no ')}, so this has no meaning.`,
        remedy: 'Leave it out.',
      });
    }
  }
  if (supplier && fills.some(({ table, columns }) => isOfYear(table) && !('school_year' in columns))) {
    found.push({
      path: [...path, 'school_year'],
      says: 'It is not said which school year these files are about.',
      remedy: 'Write "school_year: 2026" for 2025-26.',
    });
  }
  checkSteps(supplier, shape, written, path, found);
  if (!format || !load) return undefined;
  written.forEach((fill, index) => checkFill(fill, format, [...path, 'fills', index], found));
  const { files, optional = false } = shape;
  return {
    name,
    supplier: shape.supplier ?? 'generic',
    directory: shape.directory ?? name,
    files,
    optional,
    format,
    load,
    fills,
    ...(supplier?.bundle ? { bundle: supplier.bundle } : {}),
    ...(supplier?.pages ? { pages: true } : {}),
    ...(survey ? { survey } : {}),
    ...(supplier?.template ? { template: supplier.template } : {}),
  };
}

/** Whether what is written about a bundle fits it; its manifest says how files add up. */
function checkSteps(
  supplier: Supplier | undefined,
  shape: SourceShape,
  written: readonly Fill[],
  path: Path,
  found: Mistake[],
): void {
  const { bundle } = supplier ?? {};
  if (bundle && shape.load !== undefined) {
    found.push({ path: [...path, 'load'], says: 'The manifest of a bundle says this.', remedy: 'Leave it out.' });
  }
  written.forEach(({ step, columns }, index) => {
    const at = [...path, 'fills', index];
    const known = Object.keys(bundle?.steps ?? {});
    const made = step === undefined ? undefined : bundle?.steps[step];
    if (step === undefined && bundle) {
      found.push({ path: [...at, 'step'], says: 'This is missing.', remedy: `Write one of ${known.join(', ')}.` });
    } else if (step !== undefined && !made) {
      const says = bundle ? `"${step}" is not something this bundle makes.` : 'This has a meaning for a bundle only.';
      found.push({ path: [...at, 'step'], says, remedy: suggest(step, known) });
    }
    for (const [name, { column }] of Object.entries(columns)) {
      if (!made || column === undefined || made.columns.includes(column)) continue;
      found.push({
        path: [...at, 'columns', name],
        says: `"${column}" is not among the columns of ${step ?? ''}.`,
        remedy: suggest(column, made.columns),
      });
    }
  });
}

/** A table of named columns is the same table in another format. */
const isTable = (kind: string): boolean => kind !== 'xml' && kind !== 'json';

function resolveFormat(
  shape: SourceShape,
  supplier: Supplier | undefined,
  path: Path,
  found: Mistake[],
): SourceFormat | undefined {
  const at = [...path, 'format'];
  const { format } = shape;
  if (!format) {
    if (!supplier)
      found.push({
        path: at,
        says: 'The format of the files is missing.',
        remedy: 'Write "format: csv", tsv, parquet, json, xml or excel.',
      });
    return supplier?.format;
  }
  if (supplier && format.kind !== supplier.format.kind && !(isTable(format.kind) && isTable(supplier.format.kind))) {
    found.push({
      path: at,
      says: `${supplier.name} sends ${supplier.format.kind}, not ${format.kind}.`,
      remedy: `Write "format: ${supplier.format.kind}", or leave it out.`,
    });
  }
  const {
    kind,
    skip_lines: skipLines,
    short_rows: shortRows,
    encoding = 'auto',
    sheet: sheets,
    header_row: headerRow,
    ...rest
  } = format as FormatShape;
  const misplaced =
    kind === 'csv' || kind === 'tsv'
      ? ['element', 'each']
      : [
          'delimiter',
          'quote',
          'escape',
          'nothing',
          'skip_lines',
          'short_rows',
          'columns',
          ...(kind === 'json' ? ['element'] : []),
        ];
  if (kind === 'parquet' || kind === 'excel') misplaced.push('element', 'each');
  misplaced.push(...(kind === 'excel' ? ['encoding'] : ['sheet', 'header_row']));
  if (!isTable(kind) || kind === 'parquet') misplaced.push('headers');
  for (const key of misplaced.filter((one) => one in format)) {
    found.push({ path: [...at, key], says: `This has no meaning for ${kind}.`, remedy: 'Leave it out.' });
  }
  return {
    ...supplier?.format,
    ...rest,
    kind,
    encoding,
    ...(skipLines === undefined ? {} : { skipLines }),
    ...(shortRows === undefined ? {} : { shortRows }),
    ...(sheets === undefined ? {} : { sheets: sheets.length === 1 && sheets[0] === 'all' ? 'all' : sheets }),
    ...(headerRow === undefined || headerRow === 'auto' ? {} : { headerRow }),
  };
}

type FormatShape = Omit<SourceFormat, 'encoding' | 'skipLines' | 'shortRows' | 'paths' | 'sheets' | 'headerRow'> & {
  skip_lines?: number;
  short_rows?: boolean;
  sheet?: string[];
  header_row?: 'auto' | number;
  encoding?: Encoding;
};

/** What hearth.yaml says about a table takes the place of what the supplier's declaration says about it. */
function kept(supplier: Supplier | undefined, written: readonly Fill[]): readonly Fill[] {
  const replaced = new Set(written.map(({ table }) => table));
  return (supplier?.fills ?? []).filter(({ table }) => !replaced.has(table));
}

/** Tables of sums and figures of a year, in which no column may say which. */
const ofYears = ['attendance_summary', 'survey_figure'] as const;
const isOfYear = (table: string): boolean => ofYears.some((one) => one === table);

/** Sums of a year in which no column says which: hearth.yaml does. */
function withYear(fill: Fill, { school_year: schoolYear, missing_days: missingDays }: SourceShape): Fill {
  const said = schoolYear === undefined || 'school_year' in fill.columns;
  return {
    ...fill,
    columns: said ? fill.columns : { ...fill.columns, school_year: { value: String(schoolYear) } },
    ...(missingDays === undefined ? {} : { missingDays }),
  };
}

/** Codes and registers said for the source as a whole belong to its attendance. */
function withSettings(fills: readonly Fill[], shape: SourceShape): Fill[] {
  return fills.map((fill) => {
    if (isOfYear(fill.table)) return withYear(fill, shape);
    if (fill.table !== 'attendance') return fill;
    const codes = { ...fill.codes, ...toCodes(shape.codes ?? {}) };
    const { code } = fill.columns;
    return {
      ...fill,
      ...(code?.explainedBy === undefined
        ? {}
        : { columns: { ...fill.columns, code: { ...code, explained: Object.keys(codes) } } }),
      ...(shape.codes ? { codes } : {}),
      ...(shape.registers ? { registers: shape.registers } : {}),
    };
  });
}

/** A date cell of a workbook arrives in ISO form whatever the sheet shows; cells of text are as their format says. */
const isoDate = '%Y-%m-%d';

function toFill(shape: FillShape, isWorkbook: boolean): Fill {
  const {
    columns,
    codes,
    exit_date_counts: exitDateCounts,
    missing_days: missingDays,
    sheet: sheets,
    may_lack: mayLack,
    lookups,
    ...rest
  } = shape;
  return defined({
    ...rest,
    sheets,
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, mapping]) => [column, toMapping(mapping, isWorkbook)]),
    ),
    codes: codes && toCodes(codes),
    exitDateCounts,
    missingDays,
    mayLack,
    lookups: lookups && Object.fromEntries(Object.entries(lookups).map(([from, one]) => [from, defined(one)])),
  });
}

function toMapping(shape: FillShape['columns'][string], isWorkbook: boolean): Mapping {
  const {
    format: formats,
    explained_by: explainedBy,
    minutes_between: minutesBetween,
    hours_between: hoursBetween,
    ...rest
  } = { format: undefined, explained_by: undefined, minutes_between: undefined, hours_between: undefined, ...shape };
  return defined({
    ...rest,
    explainedBy,
    minutesBetween,
    hoursBetween,
    formats: isWorkbook && formats ? [...formats, isoDate] : formats,
  });
}

function toCodes(codes: NonNullable<FillShape['codes']>): Record<string, CodeMeaning> {
  const meaning = (one: (typeof codes)[string]): CodeMeaning =>
    typeof one === 'string' ? { category: one } : defined({ category: one.category, dayShare: one.day_share });
  return Object.fromEntries(Object.entries(codes).map(([code, one]) => [code, meaning(one)]));
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the keys that have no value: absent and undefined are not the same under exactOptionalPropertyTypes. */
const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;
