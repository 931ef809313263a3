import { Bool, type DataType, DateDay, Dictionary, Float64, Int32, Uint8, Utf8 } from 'apache-arrow';

/**
 * A column kind: what a value is in every layer. One object is the only place where DuckDB, Arrow and text meet,
 * so a new kind is added here and nowhere else. Its TypeScript type is carried by {@link Column}.
 */
export interface Kind {
  readonly name: string;
  /** The words of the data dictionary: "a date, written 2026-02-12". */
  readonly words: string;
  readonly duckdb: string;
  readonly arrow: () => DataType;
  /** SQL that turns trimmed, non-empty text into a value, or NULL where the text is not one. */
  readonly cast: (text: string, options: CastOptions) => string;
  /** What a person does about a value that is not of this kind. */
  readonly remedy: string;
  /** Every value there is, where they are listed. */
  readonly choices?: readonly string[];
}

export interface CastOptions {
  /** strptime formats tried in order; ISO 8601 when absent. */
  readonly dateFormats?: readonly string[];
}

/** One column of a table: its kind, its meaning in words and whether it may be absent. `T` is the row's type. */
export interface Column<T = unknown> {
  readonly kind: Kind;
  readonly says: string;
  readonly optional: boolean;
  /** Never set: carries the TypeScript type. */
  readonly type?: T;
}

type Words = { readonly says: string };
interface Make<V> {
  (says: string): Column<V>;
  (says: string, options: { optional: true }): Column<V | null>;
}

const make =
  <V>(kind: Kind): Make<V> =>
  (says: string, options?: { optional: true }): Column<V> & Words => ({ kind, says, optional: options !== undefined });

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const textKind: Kind = {
  name: 'text',
  words: 'text',
  duckdb: 'VARCHAR',
  arrow: () => new Utf8(),
  cast: (text) => text,
  remedy: 'Write some text.',
};

export const integerKind: Kind = {
  name: 'integer',
  words: 'a whole number',
  duckdb: 'INTEGER',
  arrow: () => new Int32(),
  // a decimal such as 12.5 would be rounded by DuckDB's own cast; a whole number must be written as one
  cast: (text) => `case when regexp_full_match(${text}, '[+-]?[0-9]+([.]0*)?') then try_cast(${text} as integer) end`,
  remedy: 'Write a whole number in digits, without units or separators.',
};

export const decimalKind: Kind = {
  name: 'decimal',
  words: 'a number',
  duckdb: 'DOUBLE',
  arrow: () => new Float64(),
  cast: (text) => `case when isfinite(try_cast(${text} as double)) then try_cast(${text} as double) end`,
  remedy: 'Write a number in digits with a point for decimals.',
};

/** Dollars. "$1,250.00" and "(80.00)" for less than nothing are read too. */
export const moneyKind: Kind = {
  ...decimalKind,
  name: 'money',
  words: 'an amount in dollars',
  cast: (text) => {
    const digits = `regexp_replace(${text}, '[$,() ]', '', 'g')`;
    const amount = `try_cast(${digits} as double)`;
    return `case when not regexp_full_match(${text}, '[(]?-?[$]? ?[0-9]{1,3}(,[0-9]{3})*([.][0-9]+)?[)]?|[(]?-?[$]? ?[0-9]*[.]?[0-9]+[)]?') then null
      when ${text} like '(%)' then -${amount} else ${amount} end`;
  },
  remedy: 'Write an amount in digits with a point for cents: 1250.00.',
};

export const dateKind: Kind = {
  name: 'date',
  words: 'a date, written 2026-02-12',
  duckdb: 'DATE',
  arrow: () => new DateDay(),
  cast: (text, { dateFormats }) =>
    dateFormats?.length
      ? `try_strptime(${text}, [${dateFormats.map(quote).join(', ')}])::date`
      : `try_cast(${text} as date)`,
  remedy: 'Correct the date at its source, or name its format under this source in hearth.yaml.',
};

export const truthKind: Kind = {
  name: 'truth',
  words: 'yes or no',
  duckdb: 'BOOLEAN',
  arrow: () => new Bool(),
  cast: (text) =>
    `case when lower(${text}) in ('1','true','t','yes','y','si','sí','x') then true
      when lower(${text}) in ('0','false','f','no','n') then false end`,
  remedy: 'Write yes or no.',
};

/** Shares of a day are kept as whole units, 24 to a day, so that halves, thirds, quarters and eighths are exact. */
export const UNITS_PER_DAY = 24;

/** Common fractions, and what they look like with the two decimals that Ed-Fi allows (1/3 arrives as 0.33). */
const commonFractions = [0, 1 / 8, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 7 / 8, 1];

export const dayUnitsKind: Kind = {
  name: 'day_units',
  words: 'a share of a school day from 0 to 1, kept in 24ths',
  duckdb: 'UTINYINT',
  arrow: () => new Uint8(),
  cast: (text) => {
    const value = `try_cast(${text} as double)`;
    const snaps = commonFractions.map(
      (share) => `when abs(${value} - ${share}) <= 0.005000001 then ${Math.round(share * UNITS_PER_DAY)}`,
    );
    return `(case ${snaps.join(' ')} when ${value} > 0 and ${value} < 1 then round(${value} * ${UNITS_PER_DAY}) end)::utinyint`;
  },
  remedy: 'Write the share of the day that was missed, from 0 to 1.',
};

/** Units already counted by us: 24ths of a day. */
export const unitsKind: Kind = { ...integerKind, name: 'units', words: '24ths of a school day, a whole number' };

const choiceKind = (name: string, choices: readonly string[]): Kind => ({
  name,
  words: `one of ${choices.join(', ')}`,
  duckdb: `ENUM(${choices.map(quote).join(', ')})`,
  arrow: () => new Dictionary(new Utf8(), new Int32()),
  cast: (text) =>
    `try_cast(replace(replace(lower(${text}), ' ', '_'), '-', '_') as ENUM(${choices.map(quote).join(', ')}))`,
  remedy: `Write one of ${choices.join(', ')}, or map the supplier's word in hearth.yaml.`,
  choices,
});

export const text = make<string>(textKind);
/** A supplier's own number or code for a thing: text, because 00123 is not 123. */
export const identifier = make<string>({
  ...textKind,
  name: 'identifier',
  words: 'an identifier, kept as it is written',
});
export const integer = make<number>(integerKind);
export const decimal = make<number>(decimalKind);
/** Dollars, with cents. */
export const money = make<number>(moneyKind);
export const date = make<string>(dateKind);
export const truth = make<boolean>(truthKind);
/** A share of a school day as sent by a supplier. Range 0 to 24 units. */
export const dayUnits = make<number>(dayUnitsKind);
/** 24ths of a school day. */
export const units = make<number>(unitsKind);
/** A school year by the calendar year in which it ends: 2026 is 2025–26. */
export const schoolYear = make<number>({
  ...integerKind,
  name: 'school_year',
  words: 'the year in which the school year ends, or both years: 2026, 2025-26',
  cast: (text) => {
    const first = `try_cast(left(${text}, 4) as integer)`;
    const second = `try_cast(regexp_extract(${text}, '[0-9]{2}$') as integer)`;
    return `case when regexp_full_match(${text}, '[0-9]{4}([.]0*)?') then ${first}
      when regexp_full_match(${text}, '[0-9]{4}([-/–]([0-9]{2})?)?[0-9]{2}') and (${first} + 1) % 100 = ${second} then ${first} + 1 end`;
  },
  remedy: 'Write the year in which it ends, 2026, or both, 2025-26.',
});
/** A small whole number that stands for a row of another table. */
export const key = make<number>({ ...integerKind, name: 'key', words: 'our own number for a row' });

export function choice<const C extends string>(choices: readonly C[], says: string): Column<C>;
export function choice<const C extends string>(
  choices: readonly C[],
  says: string,
  options: { optional: true },
): Column<C | null>;
export function choice(choices: readonly string[], says: string, options?: { optional: true }): Column<string> {
  return { kind: choiceKind('choice', choices), says, optional: options !== undefined };
}
