import { longDate } from '#lib/words/dates.ts';
import type { Frame } from '#lib/server/pages/frame.ts';
import type { Words } from '#lib/words/words.ts';

/** Text as a CSS string: nothing in it can end the string, the rule or the style element. */
export const quoted = (text: string): string =>
  `"${[...text].map((letter) => (/[\p{L}\p{N} .,:·–-]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)).join('')}"`;

/** What stands in the margins of each printed page: district and page, sample mark, release and date, page n of N. */
export function printMargins(words: Words, frame: Frame, title: string): string {
  const place = frame.invented ? words.say('invented', { name: frame.district }) : frame.district;
  const through = frame.asOf ? ` · ${words.say('block.through', { date: longDate(words, frame.asOf) })}` : '';
  // the counters are the printer’s: the words around them are cut where they stand
  const [before = '', between = '', after = ''] = words.say('print.pages', { n: '|', N: '|' }).split('|');
  const counters = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  const boxes = [
    ['top-left', quoted(`${place} · ${title}`)],
    ['top-right', frame.invented ? quoted(words.say('sample.print')) : '""'],
    ['bottom-left', quoted(`${words.say('foot.release', { id: frame.id })}${through}`)],
    ['bottom-right', counters],
  ];
  return `@page{${boxes.map(([box, content]) => `@${box}{content:${content};font:7.5pt sans-serif;color:#4b4943}`).join('')}}`;
}
