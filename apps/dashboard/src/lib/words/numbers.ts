import type { Words } from './words.ts';

/**
 * What a value is counted in. Shares of people are published as whole percents; shares of days (percent_of_days) tell
 * nothing of one person and keep a decimal, and so do a school’s own exact shares (percent_exact). Days of waiting are whole, and so
 * are the points (whole_points) by which those who answered differ from those who were asked.
 */
export type Unit =
  | 'percent'
  | 'percent_exact'
  | 'percent_of_days'
  | 'points'
  | 'whole_points'
  | 'students'
  | 'days'
  | 'waiting_days'
  | 'count'
  | 'hours'
  | 'dollars'
  | 'score'
  | 'ratio'
  | 'months'
  | 'index';

export const isPercent = (unit: Unit): boolean => ['percent', 'percent_exact', 'percent_of_days'].includes(unit);

const isPoints = (unit: Unit): boolean => unit === 'points' || unit === 'whole_points';

const MINUS = '\u2212';
const EN_DASH = '\u2013';

const formats = new Map<string, Intl.NumberFormat>();
const digits = (locale: string, value: number, places: number): string => {
  const key = `${locale} ${places}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places });
    formats.set(key, format);
  }
  // never "−0"
  const text = format.format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
};

const places: Record<Unit, number> = {
  percent: 0,
  percent_exact: 1,
  percent_of_days: 1,
  points: 1,
  whole_points: 0,
  students: 0,
  days: 1,
  waiting_days: 0,
  count: 0,
  hours: 1,
  dollars: 0,
  score: 0,
  ratio: 2,
  months: 0,
  index: 2,
};

/** As many decimals as are shown: what rounds to no change is called none. */
export const rounded = (amount: number, unit: Unit): number => Number(amount.toFixed(places[unit]));

/** A whole number with separators: 1,887. */
export const count = ({ language }: Words, value: number): string => digits(language.locale, value, 0);

/** A number as somebody else published it, with the decimals that it came with. */
export const asPublished = ({ language }: Words, value: number): string =>
  value.toLocaleString(language.locale, { maximumFractionDigits: 6 });

/** A percentage with one decimal, for counts of rows and registers: 98.7%. */
export const share = ({ language }: Words, value: number): string => `${digits(language.locale, value, 1)}%`;

/** A value without its unit, as in a column whose head names the unit; percents keep their sign. */
export const value = ({ language }: Words, amount: number, unit: Unit): string =>
  (unit === 'dollars' ? '$' : '') + digits(language.locale, amount, places[unit]) + (isPercent(unit) ? '%' : '');

/** A value as a sentence says it: 24%, 9.3 days. */
export function valueWithUnit(words: Words, amount: number, unit: Unit): string {
  const text = value(words, amount, unit);
  if (isPoints(unit)) return amountOfChange(words, amount, unit);
  if (unit === 'days') return words.say('unit.days', { amount: text });
  if (unit === 'waiting_days') return amountOfChange(words, amount, unit);
  if (unit === 'hours') return words.say('unit.hours', { amount: text });
  if (unit === 'students') return words.say('unit.students', { amount: text });
  return text;
}

/** An interval without signs: 18–25%. */
export const range = ({ language }: Words, low: number, high: number, unit: Unit): string =>
  `${unit === 'dollars' ? '$' : ''}${digits(language.locale, low, places[unit])}${EN_DASH}${digits(language.locale, high, places[unit])}${isPercent(unit) ? '%' : ''}`;

const signed = (locale: string, amount: number, decimals: number): string => {
  const text = digits(locale, amount, decimals);
  return amount > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** A difference with its sign, in points or days and never in percent: +2, −0.4. */
export const difference = ({ language }: Words, amount: number, unit: Unit): string =>
  signed(language.locale, amount, places[unit]);

/** The interval of a difference; “to” stands where a dash would meet a sign: −7 to +3. */
export const differenceRange = (words: Words, low: number, high: number, unit: Unit): string =>
  words.say('range.to', { low: difference(words, low, unit), high: difference(words, high, unit) });

/** How much, without direction: “2 points”, “0.4 days”. */
export function amountOfChange(words: Words, amount: number, unit: Unit): string {
  const size = Math.abs(amount);
  const shown = digits(words.language.locale, size, places[unit]);
  const plural = Number(size.toFixed(places[unit]));
  if (isPercent(unit) || isPoints(unit)) return words.say('unit.points', { plural, amount: shown });
  if (unit === 'days' || unit === 'waiting_days') return words.say('unit.days.change', { plural, amount: shown });
  if (unit === 'students') return words.say('unit.students.change', { plural, amount: shown });
  if (unit === 'hours') return words.say('unit.hours', { amount: shown });
  return unit === 'dollars' ? `$${shown}` : shown;
}

/** Money as a sentence has it: $1.2M, $404k, $1,061. */
export function money({ language }: Words, dollars: number): string {
  const size = Math.abs(dollars);
  const sign = dollars < 0 ? MINUS : '';
  if (size >= 999_500) return `${sign}$${digits(language.locale, size / 1e6, 1)}M`;
  return size >= 9_950
    ? `${sign}$${digits(language.locale, size / 1e3, 0)}k`
    : `${sign}$${digits(language.locale, size, 0)}`;
}

/** Two ends, each said in its own way; “to” stands where a dash would meet a sign. */
export const rangeOf = (words: Words, low: number, high: number, say: (amount: number) => string): string =>
  low < 0 ? words.say('range.to', { low: say(low), high: say(high) }) : `${say(low)}${EN_DASH}${say(high)}`;
