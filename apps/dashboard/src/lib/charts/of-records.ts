import { isShown } from '#lib/figures/figure.ts';
import { figureText, stateWord } from '#lib/figures/say.ts';
import { behindNumber } from '#lib/figures/say-records.ts';
import type { Outcome } from '#lib/server/pages/outcome.ts';
import { isPercent } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type { RowsChart } from './chart.ts';

interface About {
  readonly id: string;
  readonly title: string;
  readonly reference?: { readonly value: number; readonly label: string };
  /** What the two columns of figures are called, where they are not this year and last. */
  readonly times?: readonly [now: string, then: string];
}

/** Dot and interval, hollow last year: one row a category, a group, a partner or a question; rows may be of several measures in one unit. */
export function recordRows(
  words: Words,
  { id, title, reference, times }: About,
  rows: readonly (Outcome & { readonly label: string })[],
): RowsChart {
  const first = rows[0]?.measure.unit ?? 'percent';
  return {
    kind: 'rows',
    style: 'interval',
    id,
    title,
    percent: isPercent(first),
    ...(reference ? { reference } : {}),
    ...(first === 'ratio' ? { least: 2 } : {}),
    description: rows
      .map(({ label, now, then, measure: { unit } }) =>
        isShown(then)
          ? words.say('chart.row.then', {
              label,
              figure: figureText(words, now, unit),
              then: figureText(words, then, unit),
            })
          : words.say('chart.row', { label, figure: figureText(words, now, unit) }),
      )
      .join('; '),
    ...(rows.some(isBelowZero) ? { signed: true } : {}),
    heads: [...(times ?? [words.say('chart.thisYear'), words.say('chart.lastYear')]), words.say('chart.n')],
    rows: rows.map(({ label, now, then, measure: { unit } }) => ({
      label,
      now,
      then,
      word: isShown(now) ? '' : stateWord(words, now),
      columns: [
        isShown(now) ? figureText(words, now, unit) : '',
        isShown(then) ? figureText(words, then, unit) : '',
        behindNumber(words, now, unit),
      ],
    })),
  };
}

const isBelowZero = ({ now, then }: Pick<Outcome, 'now' | 'then'>): boolean =>
  (isShown(now) && (now.low ?? now.value) < 0) || (isShown(then) && then.value < 0);
