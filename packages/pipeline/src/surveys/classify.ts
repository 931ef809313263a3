import type { answerStates } from '@hearth/contracts';
import { type AnswerScale, isLabelScale, noOpinion } from './scales.ts';

export interface Classified {
  readonly state: (typeof answerStates)[number];
  /** The point of the scale. */
  readonly points: number | null;
}

/** What an answer says that is on no scale; hearth.yaml adds its own under “answers”. */
export type OtherAnswers = Readonly<Record<string, 'not_applicable' | 'not_sure' | 'text'>>;

/** What is the same in all spellings of an answer. */
export function foldedAnswer(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** “5 - Agree”, “5. Agree” and “Agree (5)” are Agree with its number; a number alone is none. */
const withoutNumber = (text: string): string =>
  text
    .trim()
    .replace(/^\d+\s*[-–—.:)=]+\s*(?=\p{L})/u, '')
    .replace(/(?<=\p{L})\s*\(\d+\)$/u, '');

const others = new Map(
  Object.entries(noOpinion).flatMap(([state, labels]) =>
    labels.map((label) => [foldedAnswer(label), state as keyof typeof noOpinion] as const),
  ),
);

/** What an answer to a question with this scale says. Unknown answers are never guessed at. */
export function classify(answer: string, scale: AnswerScale, own: OtherAnswers = {}): Classified {
  const points = isLabelScale(scale) ? pointOf(answer, scale) : numberOf(answer, scale);
  if (points !== undefined) return { state: 'scored', points };
  const folded = foldedAnswer(answer);
  const said = Object.entries(own).find(([label]) => foldedAnswer(label) === folded)?.[1];
  return { state: said ?? others.get(folded) ?? 'unknown_label', points: null };
}

function pointOf(
  answer: string,
  { labels, lowest = 1 }: Extract<AnswerScale, { labels: unknown }>,
): number | undefined {
  const texts = [answer, withoutNumber(answer)].map(foldedAnswer);
  const place = labels.findIndex((spellings) => spellings.some((one) => texts.includes(foldedAnswer(one))));
  return place < 0 ? undefined : lowest + place;
}

function numberOf(answer: string, { lowest, highest }: Extract<AnswerScale, { highest: number }>): number | undefined {
  if (!/^-?\d+([.]0*)?$/.test(answer.trim())) return undefined;
  const number = Number.parseInt(answer, 10);
  return number >= lowest && number <= highest ? number : undefined;
}

/** The built-in or configured scale with the fewest points on which all these answers are, if there is one. */
export function scaleOfAll(
  answers: readonly string[],
  scales: Readonly<Record<string, AnswerScale>>,
  own: OtherAnswers = {},
): string | undefined {
  const fitting = Object.entries(scales).filter(([, scale]) => {
    const all = answers.map((answer) => classify(answer, scale, own).state);
    return all.includes('scored') && !all.includes('unknown_label');
  });
  const size = (scale: AnswerScale): number =>
    isLabelScale(scale) ? scale.labels.length : scale.highest - scale.lowest + 1;
  return fitting.toSorted(([, one], [, other]) => size(one) - size(other))[0]?.[0];
}
