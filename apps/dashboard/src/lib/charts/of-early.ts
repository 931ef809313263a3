import { bandMembers } from '#lib/figures/early.ts';
import { isShown, nothing } from '#lib/figures/figure.ts';
import { figureText, peopleText, stateWord } from '#lib/figures/say.ts';
import type { MemberOutcome } from '#lib/server/pages/blocks.ts';
import type { Bands } from '#lib/server/pages/early-blocks.ts';
import { memberName } from '#lib/words/labels.ts';
import { difference } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type { RowsChart, TiersChart } from './chart.ts';

interface About {
  readonly id: string;
  readonly title: string;
}

/** Figures that are differences: dot and interval either side of 0, hollow last year’s where `withThen`. */
export function differenceRows(
  words: Words,
  { id, title }: About,
  outcomes: readonly MemberOutcome[],
  withThen: boolean,
): RowsChart {
  const signed = (figure: MemberOutcome['now']): string =>
    isShown(figure) ? difference(words, figure.value, 'points') : stateWord(words, figure);
  const labelled = outcomes.map((each) => ({ ...each, label: memberName(words, each.breakdown, each.member) }));
  return {
    kind: 'rows',
    style: 'interval',
    id,
    title,
    percent: false,
    signed: true,
    description: labelled
      .map(({ label, now, then }) =>
        withThen && isShown(then)
          ? words.say('chart.row.then', { label, figure: signed(now), then: signed(then) })
          : words.say('chart.row', { label, figure: signed(now) }),
      )
      .join('; '),
    heads: [words.say('chart.points'), words.say(withThen ? 'chart.lastYear' : 'chart.students')],
    rows: labelled.map(({ label, now, then }) => ({
      label,
      now,
      then: withThen ? then : nothing,
      word: isShown(now) ? '' : stateWord(words, now),
      columns: [
        isShown(now) ? signed(now) : '',
        withThen ? (isShown(then) ? signed(then) : '') : peopleText(words, now),
      ],
    })),
  };
}

/** Days missed of the first days: a bar of four parts for each stretch, this year over last. */
export function bandBars(words: Words, { id, title }: About, bands: readonly Bands[]): TiersChart {
  const bars = bands.flatMap(({ window, now, then, measure: { unit } }) =>
    [
      { label: words.find(`bands.window.${window}`, window), figures: now, unit },
      { label: words.say('chart.lastYear'), figures: then, unit },
    ].filter(({ figures }) => figures.some(({ state }) => state !== 'none')),
  );
  return {
    kind: 'tiers',
    pairs: true,
    id,
    title,
    description: bars
      .map(({ label, figures, unit }) => {
        const parts = figures.map((figure, index) =>
          words.say('chart.row', {
            label: words.say(`bands.${bandMembers[index] ?? 'none'}`),
            figure: figureText(words, figure, unit),
          }),
        );
        return `${label}: ${parts.join(', ')}`;
      })
      .join('; '),
    bars: bars.map(({ label, figures, unit }) => {
      const hidden = figures.find((figure) => !isShown(figure));
      return {
        label,
        parts: figures.map((figure, index) => ({
          figure,
          label: words.say(`bands.${bandMembers[index] ?? 'none'}`),
          how: '',
          text: figureText(words, figure, unit),
        })),
        bracket: null,
        hidden: hidden?.state ?? 'shown',
        word: hidden ? stateWord(words, hidden) : '',
      };
    }),
  };
}
