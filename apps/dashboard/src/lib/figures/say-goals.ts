import { memberName, titleOf } from '#lib/words/labels.ts';
import { inner, list, spelled, spelledFirst } from '#lib/words/lists.ts';
import type { Words } from '#lib/words/words.ts';
import type { GoalLine } from '#lib/server/pages/goals.ts';
import { direction } from './change.ts';

/** What a goal is about: an indicator, of everybody or of one group. */
export const goalName = (words: Words, { measure, breakdown, member }: GoalLine): string =>
  breakdown === 'all'
    ? titleOf(words, measure)
    : words.say('ways.line', {
        m: titleOf(words, measure),
        member: memberName(words, breakdown, member),
      });

/** “One of four goals is on course. One is behind: needs met.” On course and behind are said only where the interval allows it. */
export function goalSentence(words: Words, goals: readonly GoalLine[]): string {
  const count = (...standings: readonly GoalLine['standing'][]): readonly GoalLine[] =>
    goals.filter(({ standing }) => standings.includes(standing));
  const good = count('reached', 'on_course').length;
  const behind = count('behind');
  return words.say('goals.answer', {
    n: goals.length,
    N: spelled(words, goals.length),
    k: good,
    K: spelledFirst(words, good),
    b: behind.length,
    B: spelledFirst(words, behind.length),
    list: list(
      words,
      behind.map((goal) => inner(words, goalName(words, goal))),
    ),
  });
}

const looks: Readonly<Record<GoalLine['standing'], string>> = {
  reached: 'better',
  on_course: 'better',
  about_on_course: 'unsure',
  behind: 'worse',
  no_interval: 'unsure',
  not_told: '',
  no_way: '',
};

/** The look of a standing’s word; its arrow says which way the figure has gone since the baseline. */
export function standingLook({ standing, baseline, now }: GoalLine): string {
  const look = looks[standing];
  const by = now.value === null ? null : now.value - baseline;
  const isDown = direction({ verdict: 'unjudged', by, low: null, high: null }) === 'down';
  return look !== '' && look !== 'unsure' && isDown ? `${look} down` : look;
}
