import { memberName } from '#lib/words/labels.ts';
import { count, type Unit } from '#lib/words/numbers.ts';
import type { Key, Words } from '#lib/words/words.ts';
import type { Measure } from '#lib/server/pages/measure.ts';
import type { Figure } from './figure.ts';
import { behindText, peopleText } from './say.ts';

/** What a measure counts, as a noun: referrals. */
export const countsName = (words: Words, { counts }: Pick<Measure, 'counts'>): string =>
  words.find(`counts.${counts}`, counts);

/** “146 referrals”. */
export const recordsText = (words: Words, counts: string, n: number): string => {
  const key = nouns[counts];
  return key === undefined ? count(words, n) : words.say(key, { n, digits: count(words, n) });
};

const nouns: Readonly<Record<string, Key | undefined>> = {
  students: 'n.students',
  people: 'n.records.people',
  households: 'n.records.households',
  neighbors: 'n.records.neighbors',
  visits: 'n.records.visits',
  participations: 'n.records.participations',
  needs: 'n.records.needs',
  referrals: 'n.records.referrals',
  responses: 'n.records.responses',
  answers: 'n.records.answers',
  partners: 'n.records.partners',
  services: 'n.records.services',
  staff: 'n.records.staff',
  meetings: 'n.records.meetings',
  seats: 'n.records.seats',
  commitments: 'n.records.commitments',
  awards: 'n.records.awards',
  instruments: 'n.records.instruments',
  ratings: 'n.records.ratings',
  conditions: 'n.records.conditions',
  actions: 'n.records.actions',
  posts: 'n.records.posts',
  schools: 'n.records.schools',
};

/** How many of what it counts stand behind a figure: the whole that it is a part of, else the persons. */
export function behindMeasure(words: Words, figure: Figure, measure: Pick<Measure, 'counts' | 'unit'>): string {
  const { counts, unit } = measure;
  if (counts === 'students') return behindText(words, figure, unit);
  const { people, band } = figure;
  const whole = wholeOf(figure, unit);
  if (whole !== null) return recordsText(words, counts, whole);
  if (people !== null) return recordsText(words, counts, people);
  return band === null
    ? ''
    : words.say('n.records.band', { band: peopleText(words, figure), counts: countsName(words, measure) });
}

/** The units behind a share, where the release says how many. */
const wholeOf = ({ denominator }: Figure, unit: Unit): number | null =>
  denominator !== null && Number.isInteger(denominator) && ['percent', 'percent_exact', 'waiting_days'].includes(unit)
    ? denominator
    : null;

/** The same as a column has it: a number or a size band. */
export function behindNumber(words: Words, figure: Figure, unit: Unit): string {
  const whole = wholeOf(figure, unit);
  return whole === null ? peopleText(words, figure) : count(words, whole);
}

/** A category of service in words. */
export const categoryName = (words: Words, category: string): string => words.find(`category.${category}`, category);

/** A member of any breakdown of records: a category, else as members are named. */
export const recordMember = (words: Words, breakdown: string, member: string): string =>
  breakdown === 'category' ? categoryName(words, member) : memberName(words, breakdown, member);
