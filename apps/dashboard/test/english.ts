import { english } from '#lib/words/english.ts';
import { speak, withValues } from '#lib/words/words.ts';

/** English, as most tests speak it, under the policy most of them count by. */
export const words = withValues(speak(english), { threshold: '10%', minimumDays: '10' });
