import { type Fill, type Mapping } from '../source.ts';
import { choiceWords } from '../strategy/sheets/choices.ts';
import { strategySheets } from '../strategy/sheets/index.ts';
import { contractOf, exampleText, languages, type SheetColumn, type StrategySheet } from '../strategy/sheets/sheet.ts';
import { mark, markHeading, strategyTemplate } from '../strategy/template.ts';
import { days } from './sheet-columns.ts';
import { supplier } from './supplier.ts';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
const headingsOf = ({ heading }: SheetColumn): string[] => unique(Object.values(heading));

function mappingOf(sheet: StrategySheet, name: string, column: SheetColumn): Mapping {
  const { kind } = contractOf(sheet)[name] ?? {};
  const [first = '', ...or] = headingsOf(column);
  return {
    column: first,
    or,
    ...(kind?.name === 'date' ? { formats: days } : {}),
    ...(kind?.choices === undefined ? {} : { words: choiceWords(kind.choices) }),
  };
}

/** What an example says of a column: a choice in our own words, text in either language. */
function exampleOf(sheet: StrategySheet, name: string, column: SheetColumn): string[] {
  const isChoice = contractOf(sheet)[name]?.kind.choices !== undefined;
  return isChoice ? [String(column.example ?? '')] : unique(languages.map((language) => exampleText(column, language)));
}

function fillOf(sheet: StrategySheet): Fill {
  const columns = Object.entries(sheet.columns);
  return {
    table: sheet.table,
    sheets: unique(Object.values(sheet.title)),
    columns: Object.fromEntries(columns.map(([name, column]) => [name, mappingOf(sheet, name, column)])),
    mayLack: unique([...Object.values(markHeading), ...columns.flatMap(([, column]) => headingsOf(column))]),
    example: {
      columns: unique(Object.values(markHeading)),
      marks: Object.values(mark).map((word) => word.toLowerCase()),
      says: Object.fromEntries(columns.map(([name, column]) => [name, exampleOf(sheet, name, column)])),
    },
  };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;

/** A sheet in one language as CSV: its headings, the example, and the example again without its mark, which then is a row like any other. */
function filled({ columns }: StrategySheet, language: (typeof languages)[number]): string {
  const all = Object.values(columns);
  const says = all.map((column) => exampleText(column, language));
  return (
    line([markHeading[language], ...all.map(({ heading }) => heading[language])]) +
    line([mark[language], ...says]) +
    line(['', ...says])
  );
}

/**
 * The strategy’s own record, as people fill it in: the workbook that `hearth template` writes, in English or Spanish. Sheets may be left
 * empty or taken out. A newer workbook of the same name takes the place of the whole of the one before.
 */
export const strategyWorkbook = supplier({
  name: 'strategy_workbook',
  says: 'The workbook of “hearth template”, filled in: the strategy’s own record, a sheet for each table, in English or Spanish.',
  format: { kind: 'excel', encoding: 'auto', respell: {} },
  load: 'snapshot',
  template: strategyTemplate,
  fills: strategySheets.map(fillOf),
  examples: strategySheets.flatMap((sheet) =>
    languages.map((language) => ({
      says: `the example row of the ${language === 'en' ? 'English' : 'Spanish'} sheet is no row, and would be one without its mark`,
      table: sheet.table,
      sheet: sheet.title[language],
      given: filled(sheet, language),
      expect: [
        Object.fromEntries(
          Object.entries(sheet.columns).map(([name, column]) => [
            name,
            exampleOf(sheet, name, column).at(language === 'en' ? 0 : -1) || null,
          ]),
        ),
      ],
    })),
  ),
});
