import { inner, list, spelled, spelledFirst } from '#lib/words/lists.ts';
import { titleOf } from '#lib/words/labels.ts';
import type { Words } from '#lib/words/words.ts';
import type { Outcome } from '#lib/server/pages/outcome.ts';

/** “Three of five outcomes are better than a year ago. One is worse: …”, from what the intervals allow to be said. */
export function boardHeadline(words: Words, outcomes: readonly Outcome[]): string {
  const judged = outcomes.filter(({ change }) => ['better', 'worse', 'unclear'].includes(change.verdict));
  if (outcomes.length === 0) return words.say('board.headline.empty');
  if (judged.length === 0) return words.say('board.headline.cannot');
  const better = judged.filter(({ change }) => change.verdict === 'better').length;
  const worse = judged.filter(({ change }) => change.verdict === 'worse');
  const names = list(
    words,
    worse.map(({ measure }) => inner(words, titleOf(words, measure))),
  );
  const values = {
    n: spelled(words, judged.length),
    N: spelled(words, judged.length),
    k: better,
    B: spelledFirst(words, better),
    w: worse.length,
    W: spelledFirst(words, worse.length),
    list: names,
  };
  if (better === judged.length) return words.say('board.headline.all', { ...values, n: judged.length });
  return words.say(better === 0 ? 'board.headline.none' : 'board.headline', values);
}
