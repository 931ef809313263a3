import { isShown, nothing } from '#lib/figures/figure.ts';
import { figureText, stateWord } from '#lib/figures/say.ts';
import { categoryName, recordsText } from '#lib/figures/say-records.ts';
import { toldEffect } from '#lib/figures/service-answers.ts';
import type { MemberOutcome } from '#lib/server/pages/blocks.ts';
import type { Effect } from '@hearth/metrics/window';
import type { BeforeAfter, Dose, Minimums, Wait } from '#lib/server/pages/service-blocks.ts';
import { amountOfChange, count, difference, value } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type { RowsChart } from './chart.ts';
import type { CurveChart, CurvePoint, HalvesChart, SlopeChart } from './service-charts.ts';

/** The days that are marked on the curve, and told where nothing else is. */
const MARKED = [14, 30] as const;
/** As far as the curve is drawn at most: later only few still wait. */
const LAST_DAY = 90;

const known = (wait: Wait): readonly CurvePoint[] =>
  [wait.within14, wait.within30].flatMap((each, at) => {
    const figure = each?.now;
    return figure && isShown(figure)
      ? [{ day: MARKED[at] ?? 0, share: figure.value, low: figure.low, high: figure.high }]
      : [];
  });

/** The share served by each day since the referral; null where nothing of it may be told. */
export function waitCurve(words: Words, id: string, title: string, wait: Wait): CurveChart | null {
  const marks = known(wait);
  const whole = wait.curve.filter(({ day }) => day <= LAST_DAY);
  const points = whole.length > 0 ? whole : marks;
  if (points.length === 0) return null;
  const median = wait.median?.now ?? nothing;
  const reached = Math.max(30, ...points.map(({ day }) => day));
  const lastDay = reached <= 30 ? 40 : reached <= 60 ? 60 : LAST_DAY;
  const of = (share: number): string => value(words, share, 'percent');
  const half =
    isShown(median) && median.value <= lastDay
      ? { day: median.value, label: words.say('wait.half', { day: count(words, median.value) }) }
      : null;
  return {
    kind: 'curve',
    id,
    title,
    description: [
      ...marks.map(({ day, share }) => words.say('wait.description', { v: of(share), day })),
      ...(half ? [words.say('wait.description.half', { day: half.day })] : []),
    ].join(' '),
    points,
    isWhole: whole.length > 0,
    lastDay,
    ticks: [0, ...MARKED, ...(lastDay > 40 ? [60] : []), ...(lastDay > 60 ? [LAST_DAY] : [])],
    marks: marks.map(({ day, share }) => ({ day, share, lines: [of(share), words.say('wait.in', { day })] })),
    half,
    axis: words.say('wait.axis'),
  };
}

/** Hours of a participant by category. */
export function hoursChart(
  words: Words,
  id: string,
  title: string,
  rows: readonly MemberOutcome[],
  minimums: Minimums,
): HalvesChart {
  return {
    kind: 'halves',
    id,
    title,
    description: rows
      .map(({ member, now }) =>
        isShown(now)
          ? words.say('hours.description', {
              label: categoryName(words, member),
              v: value(words, now.value, 'hours'),
              low: value(words, now.lowerQuartile ?? now.value, 'hours'),
              high: value(words, now.upperQuartile ?? now.value, 'hours'),
            })
          : words.say('chart.row', { label: categoryName(words, member), figure: stateWord(words, now) }),
      )
      .join('; '),
    unit: words.say('hours.unit'),
    key: { half: words.say('hours.key.half'), minimum: words.say('hours.key.minimum') },
    rows: rows.map(({ member, now, measure }) => ({
      label: categoryName(words, member),
      how: now.people === null ? '' : recordsText(words, 'people', now.people),
      figure: now,
      text: figureText(words, now, measure.unit),
      minimum: minimums[member] ?? null,
    })),
  };
}

/** Share of days absent before and after, with a service and without; null where a side may not be told. */
export function beforeAfterChart(words: Words, id: string, title: string, effect: BeforeAfter): SlopeChart | null {
  const [served, unserved] = [toldEffect(effect.served), toldEffect(effect.unserved)];
  if (!served || !unserved) return null;
  const text = (share: number): string => value(words, share, 'percent_exact');
  const line = (
    tone: 'now' | 'then',
    told: NonNullable<ReturnType<typeof toldEffect>>,
  ): SlopeChart['lines'][number] => ({
    tone,
    before: told.before,
    after: told.after,
    beforeText: text(told.before),
    afterText: text(told.after),
    label: words.say(tone === 'now' ? 'effect.line.served' : 'effect.line.unserved', {
      n: count(words, told.people),
      way: told.change > 0 ? 'up' : 'down',
      d: amountOfChange(words, told.change, 'points'),
    }),
    short: words.say(tone === 'now' ? 'effect.short.served' : 'effect.short.unserved', {
      n: count(words, told.people),
    }),
  });
  return {
    kind: 'slope',
    id,
    title,
    description: words.say('effect.description', {
      a: text(served.before),
      b: text(served.after),
      c: text(unserved.before),
      d: text(unserved.after),
    }),
    heads: [words.say('effect.head.before'), words.say('effect.head.after')],
    headsShort: [words.say('effect.head.before.short'), words.say('effect.head.after.short')],
    lines: [line('now', served), line('then', unserved)],
  };
}

/** Share of days absent by hours received before those days. */
export function doseChart(words: Words, id: string, title: string, { bins }: Dose): RowsChart {
  const text = (share: number | null): string => (share === null ? '' : value(words, share, 'percent_exact'));
  const rows = bins.map(({ side, status, after, low, high, people }) => ({
    label: words.say('dose.bin', { bin: side.replace('-', '–') }),
    now: { ...nothing, state: status, value: after, low, high, people },
    then: nothing,
    word: status === 'shown' ? '' : stateWord(words, { ...nothing, state: status }),
    columns: [text(after), people === null ? '' : count(words, people)],
  }));
  return {
    kind: 'rows',
    style: 'interval',
    id,
    title,
    percent: true,
    description: rows.map(({ label, columns, word }) => `${label} ${word || (columns[0] ?? '')}`).join('; '),
    heads: [words.say('dose.head'), words.say('chart.students')],
    rows,
  };
}

/** What became of absence with each partner, less the same among similar students: its dot and interval on both sides of 0. */
export function partnerRows(
  words: Words,
  id: string,
  title: string,
  partners: readonly { readonly name: string; readonly effect: Effect; readonly served: Effect }[],
): RowsChart {
  const rows = partners.map(({ name, effect: { status, change, low, high, people }, served }) => {
    const isTold = status === 'shown' && change !== null;
    const text = isTold ? difference(words, change, 'points') : stateWord(words, { ...nothing, state: status });
    return {
      label: name,
      now: { ...nothing, state: status, value: change, low, high, people },
      then: nothing,
      word: isTold ? '' : text,
      text,
      columns: [isTold ? text : '', served.people === null ? '' : count(words, served.people)],
    };
  });
  return {
    kind: 'rows',
    style: 'interval',
    id,
    title,
    percent: false,
    signed: true,
    least: 2,
    description: rows.map(({ label, text }) => words.say('chart.row', { label, figure: text })).join('; '),
    heads: [words.say('partners.better.points'), words.say('column.students')],
    rows,
  };
}
