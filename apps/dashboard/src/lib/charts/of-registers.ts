import type { Day } from '#lib/server/pages/calendar.ts';
import type { Week } from '#lib/server/pages/frame.ts';
import type { SchoolRegisters } from '#lib/server/pages/quality.ts';
import { shortDate, shortMonth } from '#lib/words/dates.ts';
import { share } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type { DayStripChart, StripChart } from './chart.ts';

/** A tick at the first week, and at each third month after it. */
function ticks(words: Words, mondays: readonly string[]): StripChart['ticks'] {
  return mondays.flatMap((monday, index) => {
    const month = monday.slice(0, 7);
    const isNew = index > 0 && mondays[index - 1]?.slice(0, 7) !== month;
    if (index === 0) return [{ monday, label: shortDate(words, monday) }];
    return isNew && index > 4 && ['10', '12', '02', '04', '06'].includes(month.slice(5))
      ? [{ monday, label: shortMonth(words, month) }]
      : [];
  });
}

/** The strip of the data-date bar. */
export function registerStrip(words: Words, weeks: readonly Week[]): StripChart {
  const broken = weeks.filter(({ missing }) => missing > 0).length;
  const [first, last] = [weeks[0]?.monday ?? '', weeks.at(-1)?.monday ?? ''];
  return {
    kind: 'strip',
    style: 'bars',
    id: 'registers',
    title: words.say('strip.title'),
    description: `${words.say('strip.description', { n: weeks.length, from: shortDate(words, first), to: shortDate(words, last), k: broken })} ${words.say('strip.how')}`,
    head: '',
    rows: [{ label: '', weeks, column: '' }],
    ticks: ticks(
      words,
      weeks.map(({ monday }) => monday),
    ),
  };
}

/** The strip of the data-date bar, where single days are known. */
export function registerDays(words: Words, days: readonly Day[]): DayStripChart {
  const past = days.filter(({ due }) => due > 0);
  const toCome = days.length - past.length;
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  const months = days.flatMap(({ date }, index) => {
    const isNew = days[index - 1]?.date.slice(0, 7) !== date.slice(0, 7);
    const isClear = index > 20 && index < days.length - 20;
    return isNew && isClear && ['10', '12', '02', '04', '06'].includes(date.slice(5, 7))
      ? [{ date, label: shortMonth(words, date.slice(0, 7)) }]
      : [];
  });
  return {
    kind: 'day-strip',
    id: 'registers',
    title: words.say('strip.days.title'),
    description: `${words.say('strip.days.description', {
      n: past.length,
      from: shortDate(words, first),
      to: shortDate(words, past.at(-1)?.date ?? first),
      k: past.filter(({ missing }) => missing > 0).length,
    })} ${words.say('strip.days.how')}`,
    days,
    ticks: [
      { date: first, label: shortDate(words, first) },
      ...months,
      ...(days.length > 20 ? [{ date: last, label: shortDate(words, last), end: true }] : []),
    ],
    toCome: toCome > 0 ? words.say('strip.days.toCome', { n: toCome }) : '',
  };
}

/** The bands of the quality page: a row a school. */
export function registerBands(words: Words, registers: readonly SchoolRegisters[]): StripChart {
  const taken = ({ year }: SchoolRegisters): string =>
    year && year.due > 0 ? share(words, (100 * year.taken) / year.due) : '';
  const mondays = [...new Set(registers.flatMap(({ weeks }) => weeks.map(({ monday }) => monday)))].sort();
  return {
    kind: 'strip',
    style: 'bands',
    id: 'registers-by-school',
    title: words.say('quality.registers.title'),
    description: registers.map((row) => words.say('chart.row', { label: row.school, figure: taken(row) })).join('; '),
    head: words.say('quality.registers.taken'),
    rows: registers.map((row) => ({ label: row.school, weeks: row.weeks, column: taken(row) })),
    ticks: ticks(words, mondays),
  };
}
