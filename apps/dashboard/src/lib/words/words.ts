import { IntlMessageFormat } from 'intl-messageformat';
import type { english } from './english.ts';

/** Every key a language must say. */
export type Key = keyof typeof english.messages;

/** One language: a file in this folder, listed in languages.ts. The type refuses a missing key. */
export interface Language {
  /** As in `lang`: en, es. */
  readonly code: string;
  /** As in `Intl`: en-US, es-US. */
  readonly locale: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly messages: Readonly<Record<Key, string>>;
  /** In this language what the catalog or a release says in English; undefined where nobody has translated it. */
  readonly told?: (english: string) => string | undefined;
}

export type Values = Readonly<Record<string, string | number>>;

/** Says messages in one language. */
export interface Words {
  readonly language: Language;
  /** The message, its plurals and choices made with `values`. Throws when a value is missing: a fault of ours. */
  readonly say: (key: Key, values?: Values) => string;
  /** The message under a key made from data, or `fallback` where the language has none. */
  readonly find: (key: string, fallback: string) => string;
  /** What the catalog or a release says in English, in this language where it can be. */
  readonly told: (english: string) => Told;
}

/** A sentence from the catalog or a release; `lang` where it stayed in English on a page that is not. */
export interface Told {
  readonly text: string;
  readonly lang?: 'en';
}

/** The same words, with values that hold for a whole page: every message may use them. */
export function withValues(words: Words, values: Values): Words {
  const say: Words['say'] = (key, own) => words.say(key, { ...values, ...own });
  const has = (key: string): key is Key => Object.hasOwn(words.language.messages, key);
  return { ...words, say, find: (key, fallback) => (has(key) ? say(key) : fallback) };
}

const speakers = new Map<Language, Words>();

/** The words of a language; each message is parsed once. */
export function speak(language: Language): Words {
  const known = speakers.get(language);
  if (known) return known;
  const parsed = new Map<string, IntlMessageFormat>();
  const say = (key: Key, values: Values = {}): string => {
    let message = parsed.get(key);
    if (!message) {
      message = new IntlMessageFormat(language.messages[key], language.locale, undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
  const has = (key: string): key is Key => Object.hasOwn(language.messages, key);
  const told = (text: string): Told => {
    if (!language.told) return { text };
    const ours = language.told(text);
    return ours === undefined ? { text, lang: 'en' } : { text: ours };
  };
  const words: Words = { language, say, find: (key, fallback) => (has(key) ? say(key) : fallback), told };
  speakers.set(language, words);
  return words;
}
