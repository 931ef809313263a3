import type { Commitment } from '@hearth/metrics/window';
import type { Commitments, Kept } from '#lib/server/pages/committee/commitments.ts';
import type { Fidelity, ItemRatings } from '#lib/server/pages/committee/fidelity.ts';
import type { Post } from '#lib/server/pages/committee/posts.ts';
import type { Layer, Runway } from '#lib/server/pages/committee/runway.ts';
import type { Term } from '#lib/server/pages/committee/terms.ts';
import type { Source } from '#lib/server/pages/strategy-cost.ts';
import { longMonth, mediumDate, mediumMonth } from '#lib/words/dates.ts';
import { spelledFirst } from '#lib/words/lists.ts';
import { count, money, value } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';

/** Where money comes from, in words. */
export const sourceName = (words: Words, source: Layer['source']): string => words.say(`source.${source}`);

/** How long money of a source lasts: goes on, to Jun 2027, may stop any day. */
export function layerHow(words: Words, { surety, until, isGone }: Layer, months: readonly string[]): string {
  const month = until === null ? '' : mediumMonth(words, (months[until] ?? '').slice(0, 7));
  if (surety === 'risk') return words.say('runway.how.risk');
  if (surety === 'pending') return words.say('runway.how.pending');
  if (until === null) return words.say('runway.how.renews');
  return words.say(isGone ? 'runway.how.ends' : 'runway.how.falls', { month });
}

/** How long an award lasts: to Jun 2027, no end ahead, may stop any day. */
export function sourceHow(words: Words, { surety, endsOn }: Source): string {
  if (surety === 'risk') return words.say('runway.how.risk');
  if (surety === 'pending') return words.say('runway.how.pending');
  if (surety === 'renews' || endsOn === null) return words.say('source.goesOn');
  return words.say('runway.how.ends', { month: mediumMonth(words, endsOn.slice(0, 7)) });
}

/** “Confirmed money falls short by $77k a month from March 2026, and by $332k from July 2027.” */
export function runwaySentence(words: Words, runway: Runway | null): string {
  if (runway === null) return words.say('runway.answer.none');
  const { cost, short, later, months } = runway;
  if (cost === null) return words.say('runway.answer.noCost');
  if (short === null) return words.say('runway.answer.covered', { month: monthOf(words, months.at(-1)) });
  const x = money(words, short.by);
  const now = short.month === months[0];
  if (later === null)
    return now
      ? words.say('runway.answer.now', { x })
      : words.say('runway.answer', { x, month: monthOf(words, short.month) });
  const y = money(words, later.by);
  const then = monthOf(words, later.month);
  return now
    ? words.say('runway.answer.now.later', { x, y, then })
    : words.say('runway.answer.later', { x, month: monthOf(words, short.month), y, then });
}

const monthOf = (words: Words, month: string | undefined): string => longMonth(words, (month ?? '').slice(0, 7));

/** “A cliff in July 2027: State carries 48% of the cost”, of the month after which most confirmed money ends. */
export function cliffSentence(words: Words, runway: Runway): string {
  const { cliff, cost, months } = runway;
  if (cliff === null) return words.say('runway.cliff.none');
  const month = monthOf(words, months[cliff.at]);
  const source = cliff.sources.map((each) => sourceName(words, each)).join(', ');
  if (cost === null || cost === 0)
    return words.say('runway.cliff.amount', { month, source, amount: money(words, cliff.by) });
  return words.say('runway.cliff', { month, source, share: value(words, (100 * cliff.by) / cost, 'percent') });
}

/** “The sides agree on 15 of 24 ratings, and are two phases apart on 2.” */
export function fidelitySentence(words: Words, fidelity: Fidelity | null): string {
  if (fidelity === null) return words.say('fidelity.answer.none');
  const { both, agree, two } = fidelity;
  if (both === 0) return words.say('fidelity.answer.oneSide');
  return words.say(two === 0 ? 'fidelity.answer.near' : 'fidelity.answer', { agree, both, two });
}

/** How the sides stand on one item. */
export function itemText(words: Words, item: ItemRatings, isOneSchool: boolean): string {
  const { both, agree, one, two } = item;
  if (both === 0) return words.say('fidelity.item.oneSide');
  if (agree === both) return words.say('fidelity.item.agree');
  if (isOneSchool || both === 1) return words.say(two > 0 ? 'fidelity.item.two' : 'fidelity.item.one');
  return two > 0
    ? words.say('fidelity.item.two.of', { k: two, n: both })
    : words.say('fidelity.item.one.of', { k: one, n: both });
}

/** “6 of 10 commitments kept on time, 2 late, 1 open”, with what else became of them. */
export function keptSentence(words: Words, kept: Kept | null): string {
  if (kept === null) return words.say('commitments.answer.none');
  const { due, kept: a, late: b, open: c, withoutEvidence, withdrawn, ahead } = kept;
  if (due === 0) return words.say('commitments.answer.ahead', { n: ahead });
  const also = [
    ...(withoutEvidence > 0 ? [words.say('commitments.also.evidence', { n: withoutEvidence })] : []),
    ...(withdrawn > 0 ? [words.say('commitments.also.withdrawn', { n: withdrawn })] : []),
  ];
  const first = words.say('commitments.answer', { a: spelledFirst(words, a), n: due, b, c });
  return also.length === 0 ? first : `${first}; ${also.join(', ')}`;
}

/** What became of one commitment. */
export function commitmentText(words: Words, { standing, days_late: days, due_on, first_due_on }: Commitment): string {
  if (standing === 'open') return words.say('commitments.is.open', { date: mediumDate(words, due_on) });
  const moved = due_on !== first_due_on;
  const said = words.say(`commitments.is.${standing}`, { days });
  return moved && standing === 'late'
    ? words.say('commitments.is.moved', { said, date: mediumDate(words, due_on) })
    : said;
}

/** Lines under the headline of commitments. */
export const commitmentNotes = (words: Words, { moved, ahead }: Commitments): readonly string[] => [
  ...(moved > 0 ? [words.say('commitments.moved', { n: moved })] : []),
  ...(ahead > 0 ? [words.say('commitments.ahead', { n: ahead })] : []),
];

/** “41 months”, “no end”, “2 months, goes on”. */
export function termText(words: Words, { monthsLeft, renewalConfirmed }: Term): string {
  if (monthsLeft === null) return words.say('terms.noEnd');
  return words.say(renewalConfirmed ? 'terms.months.renewed' : 'terms.months', { n: monthsLeft });
}

/** One post and when it stood empty, for those who hear the chart. */
export function postName(words: Words, { stretches }: Post, label: string): string {
  const empty = stretches.filter(({ filled_fte }) => filled_fte === 0);
  if (empty.length === 0) return words.say('posts.description.filled', { label });
  return words.say('posts.description.empty', {
    label,
    times: empty
      .map(({ from_on, to_on }) =>
        words.say('posts.from', { from: mediumDate(words, from_on), to: mediumDate(words, to_on) }),
      )
      .join(', '),
  });
}

/** A whole number of people and its word. */
export const seatsText = (words: Words, labor: number, management: number, others: number): string =>
  words.say('meetings.seats', {
    labor: count(words, labor),
    management: count(words, management),
    others: count(words, others),
  });
