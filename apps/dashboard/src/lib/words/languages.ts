import { english } from './english.ts';
import { spanish } from './spanish.ts';
import type { Language } from './words.ts';

/** The languages in which Hearth speaks; the first is the one when a visitor asks for none of them. */
export const installed: readonly Language[] = [english, spanish];

/** The best installed language for an Accept-Language header or a cookie's value. */
export function choose(wanted: string | null | undefined, from: readonly Language[] = installed): Language {
  const first = from[0] ?? english;
  const asked = (wanted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return (
    asked.map((code) => from.find((language) => language.code === code)).find((found) => found !== undefined) ?? first
  );
}
