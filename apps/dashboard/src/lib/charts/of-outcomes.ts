import type { Outcome } from '#lib/server/pages/outcome.ts';
import type { Gap } from '#lib/server/pages/blocks.ts';
import { difference, isPercent, value } from '#lib/words/numbers.ts';
import { groupName } from '#lib/words/labels.ts';
import { changeInterval, figureText, peopleText, stateWord } from '#lib/figures/say.ts';
import { isShown } from '#lib/figures/figure.ts';
import type { Words } from '#lib/words/words.ts';
import type { Measure } from '#lib/server/pages/measure.ts';
import type { RowsChart } from './chart.ts';

interface About {
  readonly id: string;
  readonly title: string;
  readonly measure: Measure;
}

/** Dot and interval, hollow last year: one row an outcome. */
export function outcomeRows(
  words: Words,
  { id, title, measure }: About,
  outcomes: readonly (Outcome & { readonly label: string })[],
  district?: Outcome | null,
): RowsChart {
  const { unit } = measure;
  const line =
    // the schools’ numbers of students add up to the district’s: it would lie far outside
    district && isShown(district.now) && unit !== 'students'
      ? { value: district.now.value, label: words.say('chart.district', { v: value(words, district.now.value, unit) }) }
      : undefined;
  return {
    kind: 'rows',
    style: 'interval',
    id,
    title,
    percent: isPercent(unit),
    description: outcomes
      .map(({ label, now, then }) =>
        isShown(then)
          ? words.say('chart.row.then', {
              label,
              figure: figureText(words, now, unit),
              then: figureText(words, then, unit),
            })
          : words.say('chart.row', { label, figure: figureText(words, now, unit) }),
      )
      .join('; '),
    heads: [words.say('chart.thisYear'), words.say('chart.lastYear'), words.say('chart.students')],
    rows: outcomes.map(({ label, now, then }) => ({
      label,
      now,
      then,
      word: isShown(now) ? '' : stateWord(words, now),
      columns: [
        isShown(now) ? figureText(words, now, unit) : '',
        isShown(then) ? figureText(words, then, unit) : '',
        peopleText(words, now),
      ],
    })),
    ...(line ? { reference: line } : {}),
  };
}

/** A group against everyone else: one row a group. */
export function gapRows(words: Words, { id, title, measure }: About, gaps: readonly Gap[]): RowsChart {
  const { unit } = measure;
  return {
    kind: 'rows',
    style: 'gap',
    id,
    title,
    percent: isPercent(unit),
    description: gaps
      .map(({ group, inside, outside }) => {
        const label = groupName(words, group);
        return isShown(outside)
          ? words.say('chart.row.gap', {
              label,
              figure: figureText(words, inside, unit),
              then: figureText(words, outside, unit),
            })
          : words.say('chart.row', { label, figure: figureText(words, inside, unit) });
      })
      .join('; '),
    heads: [words.say('chart.gap'), words.say('chart.lastYear'), words.say('chart.students')],
    rows: gaps.map(({ group, inside, outside, gap, gapBefore }) => ({
      label: groupName(words, group),
      now: inside,
      then: outside,
      word: isShown(inside) ? '' : stateWord(words, inside),
      columns: [
        gap.by === null ? '' : difference(words, gap.by, unit),
        gapBefore === null || gap.by === null ? '' : difference(words, gapBefore, unit),
        peopleText(words, inside),
      ],
    })),
  };
}

/** The gap as the table has it: +12 (+8 to +15). */
export function gapText(words: Words, { gap }: Gap, { unit }: Measure): string {
  if (gap.by === null) return '';
  const interval = changeInterval(words, gap, unit);
  return interval === ''
    ? difference(words, gap.by, unit)
    : `${difference(words, gap.by, unit)} ${words.say('change.interval', { range: interval })}`;
}
