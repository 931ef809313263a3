import type { Change } from '#lib/figures/change.ts';
import { isBreak, isUnplanned } from '#lib/figures/closure.ts';
import { FIRST_DAY } from '#lib/figures/early.ts';
import { isShown, nothing } from '#lib/figures/figure.ts';
import { figureText, intervalText } from '#lib/figures/say.ts';
import type { Closure } from '#lib/server/pages/calendar.ts';
import type { Frame } from '#lib/server/pages/frame.ts';
import type { OwnSchool, ToDayPoint } from '#lib/server/pages/own-school.ts';
import { schoolYear, shortMonth } from '#lib/words/dates.ts';
import { amountOfChange } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type { ClosureMark, DayLinesChart } from './chart.ts';
import { closureDates, closureLabel } from './of-closures.ts';

const UNIT = 'percent_exact';

/** The day reached: the last of this year’s points. */
export const dayReached = ({ now }: OwnSchool): number => now.at(-1)?.day ?? 0;

/** A tick where a month begins, by this year’s calendar. */
function monthTicks(words: Words, { days }: Frame): DayLinesChart['ticks'] {
  return days.flatMap(({ date }, at) =>
    at > 0 && days[at - 1]?.date.slice(0, 7) !== date.slice(0, 7)
      ? [{ day: at, label: shortMonth(words, date.slice(0, 7)) }]
      : [],
  );
}

/** A closure as charts by day name it: a week or more is a break. */
export const dayClosureLabel = (words: Words, closure: Closure): string =>
  isUnplanned(closure) || !isBreak(closure)
    ? closureLabel(words, closure, 1)
    : words.say('closed.label', { why: words.say('closed.break'), dates: closureDates(words, closure) });

function marksOf(words: Words, { closed, schoolYear: year }: Frame): readonly ClosureMark[] {
  return closed.flatMap((closure): ClosureMark[] => {
    const at = closure.afterDay;
    const label = dayClosureLabel(words, closure);
    if (closure.schoolYear === year)
      return isUnplanned(closure) || isBreak(closure)
        ? [{ tone: 'now', at, label, isMinor: !isUnplanned(closure) }]
        : [];
    return isUnplanned(closure)
      ? [{ tone: 'then', at, label: words.say('closed.before', { label }), isMinor: true }]
      : [];
  });
}

/** Chronic absence to each day of school: this year with its band, last year on to its end. */
export function dayLinesChart(words: Words, frame: Frame, own: OwnSchool, title: string): DayLinesChart {
  const reached = dayReached(own);
  const year = frame.schoolYear ?? 0;
  const figureAt = (points: readonly ToDayPoint[], day: number) =>
    points.find((point) => point.day === day)?.figure ?? nothing;
  // where registers stopped, the last day that has a figure
  const last = [...own.now].reverse().find(({ figure }) => isShown(figure));
  const [now, same] = [last?.figure ?? figureAt(own.now, reached), figureAt(own.then, reached)];
  const end = own.then.at(-1);
  const marks = marksOf(words, frame);
  const text = (figure: typeof now): string => figureText(words, figure, UNIT);
  return {
    kind: 'day-lines',
    id: 'to-date',
    title,
    description: [
      words.say('days.description', {
        day: String(last?.day ?? reached),
        same: String(reached),
        v: text(now),
        then: text(same),
      }),
      ...(end && isShown(end.figure) ? [words.say('days.description.end', { v: text(end.figure) })] : []),
      ...marks.map(({ label }) => `${label}.`),
    ].join(' '),
    now: own.now,
    then: own.then,
    reached,
    lastDay: Math.max(end?.day ?? 0, frame.days.length, reached, 40),
    firstDay: FIRST_DAY,
    ticks: monthTicks(words, frame),
    marks,
    labels: {
      early: words.say('days.early', { n: FIRST_DAY }),
      today: words.say('days.today', { day: String(reached) }),
      now: last && last.day < reached ? words.say('days.now.until', { day: String(last.day) }) : words.say('days.now'),
      nowValue: text(now),
      nowInterval: isShown(now) ? words.say('interval', { range: intervalText(words, now, UNIT) }) : '',
      then: isShown(same) ? words.say('days.then', { v: text(same) }) : '',
      thenEnd:
        end && isShown(end.figure) ? [schoolYear(year - 1), words.say('days.then.end', { v: text(end.figure) })] : [],
      broken: words.say('state.not_submitted'),
    },
  };
}

/** One row of the table under it. */
export interface DayRow {
  readonly day: number;
  readonly now: ToDayPoint['figure'];
  readonly then: ToDayPoint['figure'];
  readonly closed: string;
}

/** Each tenth day, the day reached and last year’s end, with the days without school that came before. */
export function dayRows(words: Words, frame: Frame, own: OwnSchool): readonly DayRow[] {
  const reached = dayReached(own);
  const end = own.then.at(-1)?.day ?? 0;
  const days = [...new Set([...own.now, ...own.then].map(({ day }) => day))]
    .filter((day) => day % 10 === 0 || day === reached || day === end)
    .sort((a, b) => a - b);
  const at = (points: readonly ToDayPoint[], day: number) => points.find((point) => point.day === day)?.figure;
  return days.map((day, index) => ({
    day,
    now: at(own.now, day) ?? nothing,
    then: at(own.then, day) ?? nothing,
    closed: frame.closed
      .filter(({ afterDay }) => afterDay <= day && (index === 0 || afterDay > (days[index - 1] ?? 0)))
      .map((closure) => {
        const label = dayClosureLabel(words, closure);
        return closure.schoolYear === frame.schoolYear ? label : words.say('closed.before', { label });
      })
      .join('; '),
  }));
}

/** “Lower than on the same day last year, by no more than chance allows”. */
export function daysAnswer(words: Words, change: Change): string {
  if (change.by === null) return words.say('days.answer.alone');
  if (Math.abs(change.by) < 0.05) return words.say('days.answer.same');
  const isClear = change.verdict === 'better' || change.verdict === 'worse';
  if (change.by < 0) return words.say(isClear ? 'days.answer.lower.clear' : 'days.answer.lower');
  return words.say(isClear ? 'days.answer.higher.clear' : 'days.answer.higher');
}

/** How far the figure of a school this large can move by chance alone; empty where there is no interval. */
export function daysSize(words: Words, { low, high }: Change): string {
  if (low === null || high === null) return '';
  const points = Math.max(1, Math.round((high - low) / 2));
  return words.say('days.size', { d: amountOfChange(words, points, 'percent') });
}
