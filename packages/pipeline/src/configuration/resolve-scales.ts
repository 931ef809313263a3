import { foldedAnswer } from '../surveys/classify.ts';
import { type AnswerScale, builtInScales } from '../surveys/scales.ts';
import type { Mistake } from './explain.ts';
import { suggest } from './suggest.ts';
import type { ScaleShape } from './survey-shape.ts';

/** The scales that are built in and those of hearth.yaml, which go before them; mistakes go to `found`. */
export function resolveScales(
  written: Readonly<Record<string, ScaleShape>>,
  found: Mistake[],
): Readonly<Record<string, AnswerScale>> {
  const own = Object.entries(written).map(([name, scale]) => [name, resolveScale(name, scale, found)] as const);
  return { ...builtInScales, ...Object.fromEntries(own) };
}

/** Words that say what a question is instead of a scale. */
const reserved = ['text', 'choices', 'chosen'];

function resolveScale(name: string, scale: ScaleShape, found: Mistake[]): AnswerScale {
  const path = ['scales', name];
  if (reserved.includes(name)) {
    found.push({ path, says: `“${name}” has a meaning of its own.`, remedy: 'Give the scale another name.' });
  }
  if (!('labels' in scale)) {
    const { lowest, highest, favorable_from: favorableFrom, neutral_at: neutralAt } = scale;
    if (lowest >= highest)
      found.push({
        path: [...path, 'highest'],
        says: 'The highest number is not above the lowest.',
        remedy: 'Correct one of the two.',
      });
    for (const [key, point] of [
      ['favorable_from', favorableFrom],
      ['neutral_at', neutralAt],
    ] as const) {
      if (point === undefined || (point >= lowest && point <= highest)) continue;
      found.push({
        path: [...path, key],
        says: `${point} is not on the scale.`,
        remedy: `Write a number from ${lowest} to ${highest}.`,
      });
    }
    return {
      lowest,
      highest,
      ...(favorableFrom === undefined ? {} : { favorableFrom }),
      ...(neutralAt === undefined ? {} : { neutralAt }),
    };
  }
  const { labels, favorable_from: favorable, neutral_at: neutral } = scale;
  const spellings = labels.flatMap((all, index) =>
    [...new Set(all.map(foldedAnswer))].map((spelling) => ({ spelling, index })),
  );
  for (const { spelling, index } of spellings) {
    if (!spellings.some((one) => one.spelling === spelling && one.index < index)) continue;
    found.push({
      path: [...path, 'labels'],
      says: `“${spelling}” stands for two different answers.`,
      remedy: 'Keep one of the two.',
    });
  }
  const placeOf = (key: string, written: string | undefined): number | undefined => {
    if (written === undefined) return undefined;
    const place = spellings.find(({ spelling }) => spelling === foldedAnswer(written));
    if (place === undefined)
      found.push({
        path: [...path, key],
        says: `“${written}” is not one of its labels.`,
        remedy: suggest(written, labels.flat()),
      });
    return place === undefined ? undefined : place.index + 1;
  };
  const favorableFrom = placeOf('favorable_from', favorable);
  const neutralAt = placeOf('neutral_at', neutral);
  return {
    labels,
    ...(favorableFrom === undefined ? {} : { favorableFrom }),
    ...(neutralAt === undefined ? {} : { neutralAt }),
  };
}
