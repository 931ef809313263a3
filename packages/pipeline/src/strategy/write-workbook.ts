import type { Column } from '@hearth/contracts';
import { type Cell, type CellStyle, colToLetter, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { instructions } from './instructions.ts';
import { choiceLabel } from './sheets/choices.ts';
import { strategySheets } from './sheets/index.ts';
import {
  contractOf,
  grainOf,
  type Language,
  no,
  type SheetColumn,
  type StrategySheet,
  type Words,
  yes,
} from './sheets/sheet.ts';
import { hiddenTitle, instructionsTitle, mark, markHeading, strategyTemplate } from './template.ts';

/** What a cell holds: text, a number, a day as ISO 8601, yes or no, a choice by our own word; nothing where it is empty. */
export type Entry = string | number | boolean | null;
/** Rows of a sheet by its table, each by the columns of the table. */
export type Entries = Partial<Record<StrategySheet['table'], readonly Readonly<Record<string, Entry>>[]>>;

export interface WorkbookOptions {
  readonly language: Language;
  /** What goals and benefit values may name. */
  readonly indicators: readonly string[];
  /** Rows below the examples; none in a template. */
  readonly rows?: Entries;
}

/** Rows for which cells are prepared below what a sheet holds: numbers of people stay text, dates are shown as dates. */
const PREPARED = 200;
/** Rows in which a drop-down is offered. */
const OFFERED = 2000;

/** Row 1 says what one row is; row 2 has the headings, row 3 the example. Rows are counted from 0 here. */
const HEADING = 1;
const EXAMPLE = 2;
const FIRST = 3;

const font = { name: 'Calibri', size: 11 };
const bold: CellStyle = { font: { ...font, bold: true } };
const needed: CellStyle = {
  font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '2F4858' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const optional: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE3E7' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const shown: CellStyle = { font: { ...font, italic: true, color: { rgb: '5A5A5A' } } };

/** On paper no column is cut off. */
const pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

const oneRow: Words = { en: 'One row is', es: 'Una fila es' };
const required: Words = { en: 'Required.', es: 'Obligatorio.' };
const choose: Words = {
  en: 'Choose one of the list, or leave it empty.',
  es: 'Elegir uno de la lista, o dejarlo vacío.',
};

/** How the cells of a column are shown. */
function numberFormat({ kind }: Column): string {
  if (kind.name === 'date') return 'yyyy-mm-dd';
  if (kind.name === 'money') return '#,##0.00';
  // a spreadsheet would take the zeros off 00123, and 1.10 for 1.1
  return ['identifier', 'text', 'school_year', 'choice', 'truth'].includes(kind.name) ? '@' : 'General';
}

/** The value of a cell as the library writes it. Text that begins with “=” stays text. */
function valueOf(column: Column, entry: Entry, language: Language): string | number | Date | null {
  if (entry === null || entry === '') return null;
  if (typeof entry === 'boolean') return (entry ? yes : no)[language];
  if (column.kind.name === 'date') return dayOr(String(entry));
  if (column.kind.choices !== undefined) return choiceLabel(String(entry), language);
  return typeof entry === 'number' && numberFormat(column) === '@' ? String(entry) : entry;
}

/** The day that a text means; a day that does not exist stays text, as people who mistype it leave it. */
function dayOr(written: string): Date | string {
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written) ? day : written;
}

const exampleEntry = ({ example }: SheetColumn, language: Language): Entry =>
  example === undefined ? null : typeof example === 'object' ? example[language] : example;

/** The choices of a column, as a sheet calls them. */
function offeredIn(sheet: StrategySheet, name: string, { language, indicators }: WorkbookOptions): readonly string[] {
  const { kind } = contractOf(sheet)[name] ?? {};
  if (name === 'indicator_id') return indicators;
  if (kind?.name === 'truth') return [yes[language], no[language]];
  return (kind?.choices ?? []).map((choice) => choiceLabel(choice, language));
}

/** Lists for drop-downs, each once, in columns of the hidden sheet: a list written into a sheet may not be long. */
class Lists {
  readonly #lists: (readonly string[])[] = [];

  /** Where a list stands: “Hearth!$B$2:$B$5”. */
  range(list: readonly string[]): string {
    const key = list.join('\n');
    let index = this.#lists.findIndex((one) => one.join('\n') === key);
    if (index < 0) index = this.#lists.push(list) - 1;
    const letter = colToLetter(index);
    return `${hiddenTitle}!$${letter}$2:$${letter}$${list.length + 1}`;
  }

  sheet(): WriteSheet {
    const longest = Math.max(0, ...this.#lists.map((list) => list.length));
    return {
      name: hiddenTitle,
      hidden: true,
      rows: [
        ['hearth template', strategyTemplate.version.number],
        ...Array.from({ length: longest }, (_, row) => this.#lists.map((list) => list[row] ?? null)),
      ],
    };
  }
}

function writeSheet(sheet: StrategySheet, options: WorkbookOptions, lists: Lists): WriteSheet {
  const { language, rows = {} } = options;
  const columns = Object.entries(sheet.columns);
  const contract = contractOf(sheet);
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, value: Cell['value'], style: CellStyle): void =>
    void cells.set(`${row},${column}`, { value, style });
  const validations: DataValidation[] = [];
  const own = rows[sheet.table] ?? [];

  put(0, 0, `${oneRow[language]} ${grainOf(sheet, language)}.`, bold);
  put(HEADING, 0, markHeading[language], optional);
  put(EXAMPLE, 0, mark[language], shown);
  columns.forEach(([name, column], index) => {
    const declared = contract[name];
    if (declared === undefined) return;
    const at = index + 1;
    const style = { numFmt: numberFormat(declared) };
    put(HEADING, at, column.heading[language], declared.optional ? optional : needed);
    put(EXAMPLE, at, valueOf(declared, exampleEntry(column, language), language), { ...shown, ...style });
    own.forEach((row, line) => put(FIRST + line, at, valueOf(declared, row[name] ?? null, language), style));
    for (let line = own.length; line < own.length + (options.rows ? 0 : PREPARED); line += 1)
      if (style.numFmt !== 'General') put(FIRST + line, at, null, style);
    validations.push(validationOf(column, declared, at, offeredIn(sheet, name, options), language, lists));
  });
  return {
    name: sheet.title[language],
    rows: [],
    cells,
    columns: [
      { width: 18 },
      ...columns.map(([, { heading }]) => ({ width: Math.max(14, heading[language].length + 3) })),
    ],
    freezePane: { rows: FIRST, columns: 1 },
    pageSetup,
    dataValidations: validations,
  };
}

/** What a column asks for: help when one of its cells is chosen, a drop-down where there are choices. */
function validationOf(
  column: SheetColumn,
  { says, kind, optional: isOptional }: Column,
  at: number,
  offered: readonly string[],
  language: Language,
  lists: Lists,
): DataValidation {
  const letter = colToLetter(at);
  const help = language === 'en' ? says : column.help;
  const message = `${isOptional ? '' : `${required[language]} `}${help}`;
  const common = {
    range: `${letter}${FIRST + 1}:${letter}${FIRST + OFFERED}`,
    allowBlank: true,
    showInputMessage: true,
    // Excel shows no more
    inputTitle: column.heading[language].slice(0, 32),
    inputMessage: message.slice(0, 255),
  };
  if (offered.length > 0) {
    return {
      ...common,
      type: 'list',
      formula1: lists.range(offered),
      showErrorMessage: true,
      errorTitle: column.heading[language].slice(0, 32),
      errorMessage: choose[language],
    };
  }
  if (kind.name === 'date')
    return {
      ...common,
      type: 'date',
      operator: 'greaterThan',
      formula1: '1',
      showErrorMessage: true,
      errorStyle: 'warning',
    };
  if (kind.name === 'integer')
    return {
      ...common,
      type: 'whole',
      operator: 'greaterThanOrEqual',
      formula1: '0',
      showErrorMessage: true,
      errorStyle: 'warning',
    };
  if (kind.name === 'money' || kind.name === 'decimal')
    return {
      ...common,
      type: 'decimal',
      operator: 'greaterThan',
      formula1: '-1000000000',
      showErrorMessage: true,
      errorStyle: 'warning',
    };
  return { ...common, type: 'textLength', operator: 'lessThanOrEqual', formula1: '32767' };
}

/** A line of instructions has so many letters. */
const LINE = 95;
const LINE_HEIGHT = 15;

function writeInstructions(language: Language): WriteSheet {
  const texts = instructions(language);
  return {
    name: instructionsTitle[language],
    rows: texts.map((text) => [text]),
    columns: [{ width: LINE, style: { font, alignment: { wrapText: true, vertical: 'top' } } }],
    // the letters are of many widths, so that a line holds a little more than it counts
    rowDefs: new Map(
      texts.map((text, row) => [row, { height: LINE_HEIGHT * Math.max(1, Math.ceil(text.length / LINE)) }]),
    ),
    pageSetup,
  };
}

/**
 * The strategy’s workbook in one language: a sheet for each table with the choices it offers, an example row and help, and a sheet of
 * instructions. The same options give the same bytes.
 */
export async function makeWorkbook(options: WorkbookOptions): Promise<Buffer> {
  const lists = new Lists();
  const sheets = strategySheets.map((sheet) => writeSheet(sheet, options, lists));
  const said = writeInstructions(options.language);
  // the library would write the time of day: the bytes are a function of what the workbook says
  const never = new Date(0);
  const properties = { title: 'Hearth', created: never, modified: never };
  return Buffer.from(await writeXlsx({ sheets: [said, ...sheets, lists.sheet()], properties }));
}
