import { count } from './numbers.ts';
import type { Words } from './words.ts';

/** “a, b and c” in the language’s own way. */
export const list = ({ language }: Words, items: readonly string[]): string =>
  new Intl.ListFormat(language.locale, { style: 'long', type: 'conjunction' }).format(items);

/** Small numbers as words, as a sentence has them: “three”, “24”. */
export const spelled = (words: Words, amount: number): string =>
  words.say('number.word', { amount, digits: count(words, amount) });

/** The same at the start of a sentence: “Three”, “24”. */
export const spelledFirst = (words: Words, amount: number): string => capital(words, spelled(words, amount));

/** The first letter large. */
export const capital = ({ language }: Words, text: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language.locale) + text.slice(1);

/** The first letter small, for a title inside a sentence; abbreviations keep theirs. */
export const inner = ({ language }: Words, text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase(language.locale) + text.slice(1);
