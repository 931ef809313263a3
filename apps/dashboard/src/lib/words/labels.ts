import type { Measure } from '#lib/server/pages/measure.ts';
import type { Words } from './words.ts';

/** An indicator’s title in this language; the catalog’s English where the language has none. */
export const titleOf = (words: Words, { id, title }: Pick<Measure, 'id' | 'title'>): string =>
  words.find(`indicator.${id}.title`, title);

/** Kindergarten, Grade 5. */
export function gradeName(words: Words, grade: string): string {
  const name = grade.toUpperCase();
  if (/^\d+$/.test(name) && Number(name) > 0) return words.say('grade.number', { n: String(Number(name)) });
  if (name === 'K' || name === 'KG' || /^0+$/.test(name)) return words.say('grade.KG');
  return words.find(`grade.${name}`, words.find(`member.${grade}`, words.say('grade.other', { name: grade })));
}

/** A group told by yes and no: English learners. */
export const groupName = (words: Words, group: string): string => words.find(`group.${group}`, group);

/** A member of any breakdown, as a row is labeled. */
export function memberName(words: Words, breakdown: string, member: string): string {
  if (breakdown === 'grade') return gradeName(words, member);
  if (breakdown === 'tier') return words.find(`tier.${member}`, member);
  const group = groupName(words, breakdown);
  if (member === 'yes') return group;
  if (member === 'no') return words.say('group.not', { group });
  // races and the like are the district’s own words
  return words.find(`member.${member}`, member);
}

/** What a breakdown is by: grade, income. */
export const breakdownName = (words: Words, breakdown: string): string =>
  words.find(`breakdown.${breakdown}`, breakdown);

/** What a figure is in: percent of students, percent of days, percent of needs; hours of the hours planned are percent alone. */
export function unitName(words: Words, { unit, counts, isOfAmounts }: Named): string {
  if (counts === 'students') return words.say(`unit.name.${unit}`);
  if (unit === 'days') return words.say('unit.name.days.plain');
  if (unit !== 'percent' && unit !== 'percent_exact') return words.say(`unit.name.${unit}`);
  return isOfAmounts
    ? words.say('unit.name.percent.plain')
    : words.say('unit.name.percent.of', { counts: words.find(`counts.${counts}`, counts) });
}

type Named = Pick<Measure, 'unit' | 'counts' | 'isOfAmounts'>;

/** A policy’s title: the presets’ in this language, a district’s own as the district wrote it. */
export const policyTitle = (words: Words, title: string): string => words.told(title).text;
