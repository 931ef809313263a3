import { type Figure, isShown } from '#lib/figures/figure.ts';
import { figureText, stateWord } from '#lib/figures/say.ts';
import { tierMembers } from '#lib/figures/order.ts';
import type { Tiers } from '#lib/server/pages/blocks.ts';
import { count } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type { TiersChart } from './chart.ts';

const partName = (words: Words, index: number): string => words.say(`tier.${tierMembers[index] ?? 'satisfactory'}`);

/**
 * Students by share of days absent: this year over last. `chronic` is the share of the two worst parts; `isExact` writes numbers
 * of students in place of percents.
 */
export function tierBars(
  words: Words,
  id: string,
  title: string,
  tiers: Tiers,
  chronic: { readonly now: Figure; readonly then: Figure },
  isExact = false,
): TiersChart {
  const bars = [
    { label: words.say('column.thisYear'), figures: tiers.now, chronic: chronic.now },
    { label: words.say('column.lastYear'), figures: tiers.then, chronic: chronic.then },
  ].filter(({ figures }) => figures.some(({ state }) => state !== 'none'));
  return {
    kind: 'tiers',
    id,
    title,
    description: bars
      .map(
        ({ label, figures }) =>
          `${label}: ${figures.map((figure, index) => words.say('chart.row', { label: partName(words, index), figure: isExact ? count(words, figure.numerator ?? 0) : figureText(words, figure, 'percent') })).join(', ')}`,
      )
      .join('; '),
    bars: bars.map(({ label, figures, chronic: share }) => {
      const hidden = figures.find((figure) => !isShown(figure));
      return {
        label,
        parts: figures.map((figure, index) => ({
          figure,
          label: partName(words, index),
          how: words.say(`tier.${tierMembers[index] ?? 'satisfactory'}.how`),
          ...(isExact ? { text: count(words, figure.numerator ?? 0) } : {}),
        })),
        bracket: isShown(share)
          ? words.say('board.tiers.chronic', { v: figureText(words, share, isExact ? 'percent_exact' : 'percent') })
          : null,
        hidden: hidden?.state ?? 'shown',
        word: hidden ? stateWord(words, hidden) : '',
      };
    }),
  };
}
