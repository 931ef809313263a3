import type { Frame } from '#lib/server/pages/frame.ts';
import { closureLabel, schoolsIn } from '#lib/charts/of-closures.ts';
import { isUnplanned } from '#lib/figures/closure.ts';
import { capital, list } from '#lib/words/lists.ts';
import type { Words } from '#lib/words/words.ts';

/** The notes that stand under every page of figures; `isExact` for a school’s own, which are neither rounded nor protected. */
export const figureNotes = (words: Words, frame: Frame, isExact = false): readonly string[] => [
  ...(isExact ? [] : [words.say('note.rounded')]),
  words.say('note.ranked'),
  ...(frame.instructionalDay === null ? [] : [words.say('note.lastYear', { day: String(frame.instructionalDay) })]),
  words.say('note.clear'),
  words.say('note.registers'),
  ...closedNote(words, frame),
  ...(isExact ? [] : [words.say('note.protected', { minimum: String(frame.minimumGroup) })]),
];

/** This school year’s days without school that nobody planned. */
function closedNote(words: Words, { closed, schoolYear }: Frame): readonly string[] {
  const unplanned = closed.filter((each) => isUnplanned(each) && each.schoolYear === schoolYear);
  if (unplanned.length === 0) return [];
  const labels = unplanned.map((each) => closureLabel(words, each, schoolsIn(closed)));
  return [words.say('note.closed', { list: capital(words, list(words, labels)) })];
}
