import type { Frame } from '#lib/server/pages/frame.ts';
import type { Words } from '#lib/words/words.ts';

/** The notes that stand under every page of figures. */
export const figureNotes = (words: Words, frame: Frame): readonly string[] => [
  words.say('note.rounded'),
  words.say('note.ranked'),
  ...(frame.instructionalDay === null ? [] : [words.say('note.lastYear', { day: String(frame.instructionalDay) })]),
  words.say('note.clear'),
  words.say('note.registers'),
  words.say('note.protected', { minimum: String(frame.minimumGroup) }),
];
