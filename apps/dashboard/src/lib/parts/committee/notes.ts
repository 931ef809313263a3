import type { Words } from '#lib/words/words.ts';

/** Notes at the foot of the committee’s pages. */
export const committeeNotes = (words: Words): readonly string[] => [
  words.say('committee.note.staff'),
  words.say('committee.note.sides'),
  words.say('committee.note.policy'),
  words.say('committee.note.cost'),
  words.say('note.ranked'),
];
