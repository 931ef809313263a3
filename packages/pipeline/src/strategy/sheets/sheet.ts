import { type Columns, staging, type StagingName } from '@hearth/contracts';

/** Languages in which a template is written; a workbook in either loads. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];
export type Words = Readonly<Record<Language, string>>;

export interface SheetColumn {
  readonly heading: Words;
  /** What to write, in Spanish; in English the contract says it. */
  readonly help: string;
  /** What the example row says: text as in both languages, else by language; nothing where it is left empty. */
  readonly example?: string | number | boolean | Words;
}

/** One sheet of the strategy’s workbook: the table it fills, and the words with which people see it. */
export interface StrategySheet {
  readonly table: StagingName;
  readonly title: Words;
  /** What one row is, in Spanish; in English the contract says it. */
  readonly grain: string;
  /** Every column of the table, in the order of its contract. */
  readonly columns: Readonly<Record<string, SheetColumn>>;
}

type ColumnsOf<T extends StagingName> = { readonly [K in keyof (typeof staging)[T]['columns']]: SheetColumn };

/** Declares a sheet: the types ask for each column of its table. */
export const sheet = <T extends StagingName>(
  table: T,
  title: Words,
  grain: string,
  columns: ColumnsOf<T>,
): StrategySheet => ({ table, title, grain, columns: columns as StrategySheet['columns'] });

/** One column: its English and its Spanish heading, its help in Spanish, and what the example says. */
export const column = (
  en: string,
  es: string,
  help: string,
  example?: NonNullable<SheetColumn['example']>,
): SheetColumn => ({ heading: { en, es }, help, ...(example === undefined ? {} : { example }) });

/** The columns of a sheet with their contracts. */
export const contractOf = ({ table }: StrategySheet): Columns => staging[table].columns;

/** What one row of a sheet is. */
export const grainOf = ({ table, grain }: StrategySheet, language: Language): string =>
  language === 'en' ? staging[table].grain : grain;

/** What the example row says in a language, as text; empty where it says nothing. */
export function exampleText({ example }: SheetColumn, language: Language): string {
  if (example === undefined) return '';
  if (typeof example === 'boolean') return example ? yes[language] : no[language];
  return typeof example === 'object' ? example[language] : String(example);
}

export const yes: Words = { en: 'Yes', es: 'Sí' };
export const no: Words = { en: 'No', es: 'No' };
