import type { Left, OwnSchool } from '#lib/server/pages/own-school.ts';
import { count } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type { LeftChart } from './chart.ts';

/** Students with more absences left than this are not drawn. */
export const MOST = { wide: 10, narrow: 6 } as const;

const students = (all: readonly Left[]): number => all.reduce((sum, { over, under }) => sum + over + under, 0);

/** How many are drawn, and how many are not, up to so many absences left. */
export const drawnUpTo = ({ left }: OwnSchool, most: number): { readonly drawn: number; readonly rest: number } => {
  const drawn = students(left.filter((each) => (each.left ?? -1) <= most));
  return { drawn, rest: students(left) - drawn };
};

/** Students by absences left, one mark each. */
export function leftChart(words: Words, own: OwnSchool, title: string): LeftChart {
  const none = own.left.find(({ left }) => left === null);
  const drawn = own.left.filter(({ left }) => left !== null && left <= MOST.wide);
  const lost = none ? none.over + none.under : 0;
  const knows = own.unsupported !== null;
  return {
    kind: 'left',
    id: 'absences-left',
    title,
    description: [
      words.say('left.description.none', { n: lost }),
      ...drawn.map(({ left, over, under, overAlone, underAlone }) => {
        const said = words.say('left.description', { n: over + under, left: String(left), over });
        return knows ? `${said} ${words.say('left.description.alone', { n: overAlone + underAlone })}` : said;
      }),
    ].join(' '),
    columns: knows ? own.left : own.left.map((each) => ({ ...each, overAlone: 0, underAlone: 0 })),
    labels: {
      alone: knows ? words.say('left.alone') : '',
      none: words.say('left.none'),
      noneHow: words.say('left.none.how', { n: count(words, lost) }).split('|'),
      axis: words.say('left.axis'),
      axisShort: words.say('left.axis.short'),
      over: words.say('left.over'),
      under: words.say('left.under'),
    },
    most: MOST,
  };
}
