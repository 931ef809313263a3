import { english } from '#lib/words/english.ts';
import { speak } from '#lib/words/words.ts';

/** English, as most tests speak it. */
export const words = speak(english);
