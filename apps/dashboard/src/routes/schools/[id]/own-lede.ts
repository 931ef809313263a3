import { isShown } from '#lib/figures/figure.ts';
import type { Outcome } from '#lib/server/pages/outcome.ts';
import type { OwnSchool } from '#lib/server/pages/own-school.ts';
import { count } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';

/** How many missed a tenth here; and, over the whole year, how many of those enrolled today can still recover. */
export function ownLede(words: Words, own: OwnSchool, { now }: Outcome): string {
  const here = isShown(now)
    ? words.say('own.lede', { k: count(words, now.numerator ?? 0), n: count(words, now.people ?? 0) })
    : '';
  const n = { n: own.over, digits: count(words, own.over) };
  const ahead =
    own.recoverable === null
      ? words.say('own.over', n)
      : words.say('own.recover', { ...n, k: count(words, own.recoverable) });
  const alone =
    own.unsupported === null || own.recoverable === null || own.recoverable === 0
      ? ''
      : words.say('own.recover.unsupported', { n: own.unsupported, digits: count(words, own.unsupported) });
  return [here, ahead, alone].filter((each) => each !== '').join(' ');
}
