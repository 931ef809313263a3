import { isShown, type Figure } from '#lib/figures/figure.ts';
import { figureText } from '#lib/figures/say.ts';
import type { Closure } from '#lib/server/pages/calendar.ts';
import type { GapHistory, Months, Years } from '#lib/server/pages/blocks.ts';
import type { Measure } from '#lib/server/pages/measure.ts';
import { longMonth, schoolYear, shortMonth } from '#lib/words/dates.ts';
import { groupName } from '#lib/words/labels.ts';
import { isPercent } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type { LinesChart } from './chart.ts';
import { monthMarks } from './of-closures.ts';

const breaks = ['protected', 'coded', 'too_few_days', 'not_submitted', 'not_mapped', 'cannot_tell'] as const;

const breakWords = (words: Words): LinesChart['words'] =>
  Object.fromEntries(breaks.map((state) => [state, words.say(`state.${state}`)]));

const lastText = (words: Words, figures: readonly Figure[], measure: Measure): string => {
  const last = figures.filter(isShown).at(-1);
  return last ? figureText(words, last, measure.unit) : '';
};

/** How much of its unit a line chart shows at least. */
const spans = {
  percent: 10,
  percent_exact: 10,
  percent_of_days: 4,
  waiting_days: 4,
  points: 4,
  whole_points: 4,
  days: 4,
  students: 0,
  count: 0,
  hours: 4,
  dollars: 0,
  score: 10,
  ratio: 1,
  months: 0,
  index: 0.2,
} as const;
const spanOf = ({ unit }: Measure): number => spans[unit];

/** A measure by month: this school year solid, last dashed. */
export function monthLines(
  words: Words,
  id: string,
  title: string,
  measure: Measure,
  months: Months,
  year: number,
  closed: readonly Closure[] = [],
): LinesChart {
  const text = (figure: Figure): string => figureText(words, figure, measure.unit);
  const marks = monthMarks(words, closed, months.months, year);
  return {
    kind: 'lines',
    id,
    title,
    percent: isPercent(measure.unit),
    span: spanOf(measure),
    description: months.months
      .map(({ now }, index) => {
        const [figure, then] = [months.now[index], months.then[index]];
        const label = longMonth(words, now);
        if (!figure) return '';
        if (!then || !isShown(then)) return words.say('chart.row', { label, figure: text(figure) });
        return words.say('chart.row.then', { label, figure: text(figure), then: text(then) });
      })
      .concat(marks.map(({ label }) => label))
      .join('; '),
    ticks: months.months.map(({ now }) => shortMonth(words, now)),
    marks,
    words: breakWords(words),
    series: [
      { tone: 'now', name: schoolYear(year), last: lastText(words, months.now, measure), figures: months.now },
      { tone: 'then', name: schoolYear(year - 1), last: lastText(words, months.then, measure), figures: months.then },
    ],
  };
}

/** A measure through the same instructional day of each school year. */
export function yearLine(
  words: Words,
  id: string,
  title: string,
  measure: Measure,
  { years, figures }: Years,
): LinesChart {
  return {
    kind: 'lines',
    id,
    title,
    percent: isPercent(measure.unit),
    span: spanOf(measure),
    description: years
      .map((year, index) =>
        words.say('chart.row', {
          label: schoolYear(year),
          figure: figures[index] ? figureText(words, figures[index], measure.unit) : '',
        }),
      )
      .join('; '),
    ticks: years.map(schoolYear),
    words: breakWords(words),
    series: [{ tone: 'now', name: words.say('chart.thisYear'), last: lastText(words, figures, measure), figures }],
  };
}

/** A group and everyone else over the years: which of the two moved. */
export function gapLines(words: Words, id: string, measure: Measure, history: GapHistory): LinesChart {
  const { group, years, inside, outside } = history;
  const text = (figure: Figure | undefined): string => (figure ? figureText(words, figure, measure.unit) : '');
  const label = groupName(words, group);
  return {
    kind: 'lines',
    half: true,
    id,
    title: words.say('board.gaps.title', { m: label }),
    percent: isPercent(measure.unit),
    span: spanOf(measure),
    description: years
      .map((year, index) =>
        words.say('chart.row.gap', {
          label: schoolYear(year),
          figure: text(inside[index]),
          then: text(outside[index]),
        }),
      )
      .join('; '),
    ticks: years.map(schoolYear),
    words: breakWords(words),
    series: [
      {
        tone: 'now',
        name: words.find(`group.short.${group}`, label),
        last: lastText(words, inside, measure),
        figures: inside,
      },
      { tone: 'then', name: words.say('group.others'), last: lastText(words, outside, measure), figures: outside },
    ],
  };
}
