import { isShown, type Shown } from './figure.ts';
import { figureText } from './say.ts';
import { spelled } from '#lib/words/lists.ts';
import { memberName } from '#lib/words/labels.ts';
import { type Unit, value } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type { MemberOutcome, SchoolOutcome } from '#lib/server/pages/blocks.ts';
import type { Outcome } from '#lib/server/pages/outcome.ts';

interface Ends {
  readonly lo: string;
  readonly hi: string;
}

function ends(words: Words, figures: readonly Shown[], unit: Unit): Ends | null {
  const values = figures.map((figure) => figure.value);
  if (values.length === 0) return null;
  return { lo: value(words, Math.min(...values), unit), hi: value(words, Math.max(...values), unit) };
}

/** “24% across the district, 21% to 29% from school to school”. */
export function schoolsAnswer(
  words: Words,
  schools: readonly SchoolOutcome[],
  district: Outcome | null | undefined,
  unit: Unit,
): string {
  const found = ends(words, schools.map(({ now }) => now).filter(isShown), unit);
  if (!found) return words.say(schools.some(isRange) ? 'board.schools.answer.ranges' : 'board.schools.answer.none');
  if (!district || !isShown(district.now)) return words.say('board.schools.answer.some', { ...found });
  return words.say(schools.every(({ now }) => isShown(now)) ? 'board.schools.answer' : 'board.schools.answer.partly', {
    v: figureText(words, district.now, unit),
    ...found,
  });
}

/** How many schools’ intervals leave out the district’s figure. */
export function schoolsMore(
  words: Words,
  schools: readonly SchoolOutcome[],
  district: Outcome | null | undefined,
  unit: Unit,
): string {
  if (!district || !isShown(district.now)) return words.say('note.ranked');
  const whole = district.now.value;
  const apart = schools.filter(
    ({ now }) => isShown(now) && now.low !== null && now.high !== null && (now.low > whole || now.high < whole),
  ).length;
  if (schools.every(({ now }) => now.low === null)) return words.say('note.ranked');
  return words.say('board.schools.more', {
    k: apart,
    K: spelled(words, apart),
    v: figureText(words, district.now, unit),
  });
}

const isRange = ({ now }: Outcome): boolean => now.state === 'coded';

/** “Kindergarten is highest, at 39%”; of those that can be shown, where some cannot. */
export function gradesAnswer(words: Words, grades: readonly MemberOutcome[], unit: Unit): string {
  const shown = grades.flatMap((grade) => (isShown(grade.now) ? [{ grade, amount: grade.now.value }] : []));
  const most = Math.max(...shown.map(({ amount }) => amount));
  const highest = shown.find(({ amount }) => amount === most);
  if (!highest) return words.say(grades.some(isRange) ? 'board.grades.answer.ranges' : 'board.grades.answer.none');
  const { grade } = highest;
  return words.say(shown.length === grades.length ? 'board.grades.answer' : 'board.grades.answer.some', {
    g: memberName(words, grade.breakdown, grade.member),
    v: figureText(words, grade.now, unit),
  });
}

/** Fewer students than this say nothing of a group in a headline, where a school’s own staff see them all. */
const ENOUGH = 10;

/** “From 17% to 31% between groups”; among those that can be shown, or that are not tiny, where some cannot or are. */
export function racesAnswer(words: Words, races: readonly MemberOutcome[], unit: Unit): string {
  const shown = races.map(({ now }) => now).filter(isShown);
  const sizeable = shown.filter(({ people }) => people === null || people >= ENOUGH);
  const found = ends(words, sizeable, unit);
  if (found && sizeable.length < shown.length) return words.say('board.races.answer.sizeable', { ...found });
  if (!found) return words.say(races.some(isRange) ? 'board.races.answer.ranges' : 'board.races.answer.none');
  return words.say(shown.length === races.length ? 'board.races.answer' : 'board.races.answer.some', { ...found });
}
