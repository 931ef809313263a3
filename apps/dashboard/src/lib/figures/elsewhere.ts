import { schoolYear } from '#lib/words/dates.ts';
import { share } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type { Elsewhere } from '#lib/server/pages/elsewhere.ts';

/** What a publisher’s latest year says of this district and of the largest place, in one sentence. */
export function elsewhereAnswer(words: Words, { publisher, places, latest }: Elsewhere): string {
  const now = places.filter(({ schoolYear: year }) => year === latest);
  const ours = now.find(({ isOurs }) => isOurs);
  const whole = now.find(({ level }) => level === 'state' || level === 'nation');
  const values = {
    publisher,
    year: schoolYear(latest),
    place: whole?.name ?? '',
    whole: whole?.figure.percent === null || whole === undefined ? '' : share(words, whole.figure.percent),
    ours: ours?.figure.percent === null || ours === undefined ? '' : share(words, ours.figure.percent),
  };
  if (values.ours !== '' && values.whole !== '') return words.say('elsewhere.answer.both', values);
  if (values.ours !== '') return words.say('elsewhere.answer.ours', values);
  if (ours !== undefined) return words.say('elsewhere.answer.suppressed', values);
  if (values.whole !== '') return words.say('elsewhere.answer.whole', values);
  return words.say('elsewhere.answer.none', values);
}
