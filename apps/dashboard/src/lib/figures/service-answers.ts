import type { Effect } from '@hearth/metrics/window';
import { isClear } from './change.ts';
import { isShown } from './figure.ts';
import { valueWithUnit, amountOfChange } from '#lib/words/numbers.ts';
import { list } from '#lib/words/lists.ts';
import type { BeforeAfter, Reach, Wait } from '#lib/server/pages/service-blocks.ts';
import type { Outcome } from '#lib/server/pages/outcome.ts';
import type { Words } from '#lib/words/words.ts';

const moved = (each: Outcome | null, verdict: 'better' | 'worse'): boolean => each?.change.verdict === verdict;

/** Who is reached more or less than last year, as far as the intervals allow to say so. */
function reachAnswer(words: Words, { students, families }: Reach): string {
  const both = [
    { name: words.say('services.who.students'), outcome: students },
    { name: words.say('services.who.families'), outcome: families },
  ];
  const names = (verdict: 'better' | 'worse'): string[] =>
    both.filter(({ outcome }) => moved(outcome, verdict)).map(({ name }) => name);
  const [more, fewer] = [names('better'), names('worse')];
  if (more.length > 0 && fewer.length > 0)
    return words.say('services.answer.both', { more: list(words, more), fewer: list(words, fewer) });
  if (more.length > 0) return words.say('services.answer.more', { who: list(words, more) });
  if (fewer.length > 0) return words.say('services.answer.fewer', { who: list(words, fewer) });
  if (both.some(({ outcome }) => outcome?.change.verdict === 'unclear')) return words.say('services.answer.same');
  return words.say(
    both.some(({ outcome }) => outcome && isShown(outcome.now)) ? 'services.answer.alone' : 'services.answer.hidden',
  );
}

/** What became of the wait; its figure where last year’s is not known. */
function waitAnswer(words: Words, { median }: Wait): string {
  if (!median || !isShown(median.now)) return words.say('services.answer.wait.hidden');
  const { change, measure, now } = median;
  if (change.by === null)
    return words.say('services.answer.wait.alone', { v: valueWithUnit(words, now.value, measure.unit) });
  if (!isClear(change)) return words.say('services.answer.wait.same');
  const d = amountOfChange(words, change.by, measure.unit);
  return words.say(change.by > 0 ? 'services.answer.wait.longer' : 'services.answer.wait.shorter', { d });
}

/** “More families are reached; the wait for a first service has grown by 5 days”. */
export const servicesAnswer = (words: Words, reach: Reach, wait: Wait): string =>
  words.say('services.answer', { reach: reachAnswer(words, reach), wait: waitAnswer(words, wait) });

/** A comparison in which every figure may be told. */
export interface Told {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly people: number;
}

export function toldEffect({ status, before, after, change, people }: Effect): Told | null {
  return status === 'shown' && before !== null && after !== null && change !== null && people !== null
    ? { before, after, change, people }
    : null;
}

/** “It fell 3.7 points; among similar students without it, it fell 2.7”. */
export function effectAnswer(words: Words, { served, unserved }: BeforeAfter): string {
  const [with_, without] = [toldEffect(served), toldEffect(unserved)];
  if (!with_ || !without) return words.say('effect.answer.cannot');
  const way = (change: number): string => (change > 0 ? 'rose' : 'fell');
  return words.say('effect.answer', {
    way: way(with_.change),
    d: amountOfChange(words, with_.change, 'points'),
    other: way(without.change),
    e: amountOfChange(words, without.change, 'points'),
  });
}

/** How many referrals still wait: those of the median’s curve whose first service has not come. */
export function stillWaiting({ median }: Wait): number | null {
  if (!median || !isShown(median.now)) return null;
  const { numerator, denominator } = median.now;
  return numerator === null || denominator === null ? null : denominator - numerator;
}
