import { codedLimits, type Figure, isShown } from './figure.ts';
import {
  amountOfChange,
  count,
  difference,
  differenceRange,
  isPercent,
  range,
  rounded,
  type Unit,
  value,
  valueWithUnit,
} from '#lib/words/numbers.ts';
import type { Key, Words } from '#lib/words/words.ts';
import { type Change, direction, isClear } from './change.ts';

/** The word of a figure that is not shown: protected, 10% or less. */
export function stateWord(words: Words, figure: Figure): string {
  const { state, coded } = figure;
  if (state !== 'coded') return words.say(`state.${state}`);
  const limits = codedLimits(coded);
  if (!limits) return words.say('state.coded');
  const { from, to } = limits;
  if (from === 0) return words.say('state.coded.most', { limit: count(words, to) });
  if (to === 100) return words.say('state.coded.least', { limit: count(words, from) });
  return words.say('state.coded.between', { from: count(words, from), to: count(words, to) });
}

/** A figure as text: its value or the word of its state. */
export const figureText = (words: Words, figure: Figure, unit: Unit): string =>
  isShown(figure) ? value(words, figure.value, unit) : stateWord(words, figure);

/** A figure as a sentence says it: 24%, 9.3 days, protected. */
export const figureInSentence = (words: Words, figure: Figure, unit: Unit): string =>
  isShown(figure) ? valueWithUnit(words, figure.value, unit) : stateWord(words, figure);

/** Its interval; empty where there is none. */
export const intervalText = (words: Words, { low, high }: Figure, unit: Unit): string =>
  low === null || high === null ? '' : range(words, low, high, unit);

/** How many stand behind it: a count, a size band beside a range, or nothing. */
export function peopleText(words: Words, { people, band }: Figure): string {
  if (people !== null) return count(words, people);
  return band === null ? '' : band.replace('-', '\u2013');
}

/** The same with its word: 4,486 students. */
export function studentsText(words: Words, figure: Figure): string {
  if (figure.people !== null) return words.say('n.students', { n: figure.people, digits: count(words, figure.people) });
  return figure.band === null ? '' : words.say('n.band', { band: peopleText(words, figure) });
}

/** Which way a figure moved as it is shown. */
const shownWay = (change: Change, unit: Unit): 'up' | 'down' | 'same' =>
  direction({ ...change, by: change.by === null ? null : rounded(change.by, unit) });

/** “down 2 points”, without a judgment. */
export function movement(words: Words, change: Change, unit: Unit): string {
  if (change.by === null) return words.say('change.noLast');
  const way = shownWay(change, unit);
  if (way === 'same') return words.say('change.same');
  return words.say(way === 'up' ? 'change.up' : 'change.down', { d: amountOfChange(words, change.by, unit) });
}

/** “−7 to +3”, or empty where there is no interval. */
export const changeInterval = (words: Words, { low, high }: Change, unit: Unit): string =>
  low === null || high === null ? '' : differenceRange(words, low, high, unit);

const signedKeys: Readonly<Record<string, Key>> = {
  points: 'change.signed.points',
  whole_points: 'change.signed.points',
  students: 'change.signed.students',
  days: 'change.signed.days',
  waiting_days: 'change.signed.days',
  hours: 'change.signed.hours',
};

/** “−4 points (−8 to −1)”. */
export function changeWithInterval(words: Words, change: Change, unit: Unit): string {
  if (change.by === null) return words.say('change.noLast');
  const d = difference(words, change.by, unit);
  const key = signedKeys[isPercent(unit) ? 'points' : unit];
  const by = key === undefined ? d : words.say(key, { d });
  const interval = changeInterval(words, change, unit);
  return interval === '' ? by : `${by} ${words.say('change.interval', { range: interval })}`;
}

/** The headline of a measure, and the softer second sentence that the interval chooses; empty where it chooses none. */
export interface Sentence {
  readonly first: string;
  readonly second: string;
}

/** “Chronic absence is 24%, down 2 points from this time last year.” and whether chance alone could do that. */
export function changeSentence(words: Words, m: string, figure: Figure, change: Change, unit: Unit): Sentence {
  if (!isShown(figure))
    return { first: words.say('sentence.hidden', { m, state: stateWord(words, figure) }), second: '' };
  const v = valueWithUnit(words, figure.value, unit);
  if (change.by === null) return { first: words.say('sentence.alone', { m, v }), second: '' };
  const way = shownWay(change, unit);
  const first =
    way === 'same'
      ? words.say('sentence.same', { m, v })
      : words.say(way === 'up' ? 'sentence.up' : 'sentence.down', { m, v, d: amountOfChange(words, change.by, unit) });
  return { first, second: chanceClause(words, change, way === 'same') };
}

function chanceClause(words: Words, change: Change, isSame: boolean): string {
  if (change.low === null) return '';
  if (isClear(change)) return words.say('chance.out');
  return words.say(isSame ? 'chance.sameIn' : 'chance.in');
}

/** How many stand behind a figure: “106 of 503 students” of a school’s own share, “503 students” otherwise. */
export const behindText = (words: Words, figure: Figure, unit: Unit): string =>
  unit === 'percent_exact' && figure.numerator !== null && figure.people !== null
    ? words.say('n.of', { k: count(words, figure.numerator), n: count(words, figure.people) })
    : studentsText(words, figure);
