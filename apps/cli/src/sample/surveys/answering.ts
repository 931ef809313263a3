import type { Random } from '../random.ts';
import type { Item } from './questionnaire.ts';

/** What one person answered: the point of the scale from 1 to 5, or nothing; more is more of what is asked, not always better. */
export type Answers = ReadonlyMap<string, number | 'not applicable' | null>;

const clamp = (point: number): number => Math.min(5, Math.max(1, point));

/** A point that leans with the person and is turned where to agree is unfavorable. */
export function pointOf(random: Random, leaning: number, { reverse }: Pick<Item, 'reverse'>): number {
  const point = clamp(1 + Math.floor(5 * (0.6 * leaning + 0.4 * random.next())));
  return reverse ? 6 - point : point;
}

/** Answers of one person: most answer everything, some leave a question out, few stop in the middle. */
export function answer(random: Random, items: readonly Item[], shift: number): Answers {
  const leaning = Math.min(0.999, Math.max(0, (random.next() + random.next()) / 2 + shift));
  const stopsAfter = random.chance(0.06) ? random.below(items.length) : items.length;
  return new Map(
    items.map((item, index): [string, number | 'not applicable' | null] => {
      if (index >= stopsAfter || random.chance(0.02)) return [item.id, null];
      if (item.scale === 'frequency_5' && random.chance(0.04)) return [item.id, 'not applicable'];
      return [item.id, pointOf(random, leaning, item)];
    }),
  );
}
