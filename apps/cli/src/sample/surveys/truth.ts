import type { Answers } from './answering.ts';
import type { Item } from './questionnaire.ts';

/** What must come out of a survey in the whole district. Counted here, without Hearth. */
export interface SurveyTruth {
  readonly surveyId: string;
  readonly schoolYear: number;
  /** People asked; null where nobody knows, because anybody could answer. */
  readonly asked: number | null;
  readonly responses: number;
  /** With four fifths of the questions answered or more. */
  readonly complete: number;
  readonly items: readonly { readonly itemId: string; readonly answers: number; readonly favorable: number }[];
  readonly scales: readonly {
    readonly construct: string;
    /** Those who answered two thirds of its questions or more. */
    readonly people: number;
    /** The mean of their scores from 0 to 100, in thousandths. */
    readonly scoreInThousandths: number;
    /** Cronbach’s alpha of those who answered every question, in ten-thousandths. */
    readonly alphaInTenThousandths: number;
  }[];
  /** Of those who chose anything, how many chose each. */
  readonly choices: readonly { readonly itemId: string; readonly of: number; readonly chosen: number }[];
}

/** The point turned so that more is better. */
const scoreOf = ({ reverse }: Item, point: number): number => (reverse ? 6 - point : point);
const isPoint = (value: number | string | null | undefined): value is number => typeof value === 'number';

export function truthOf(
  survey: Pick<SurveyTruth, 'surveyId' | 'schoolYear' | 'asked'>,
  items: readonly Item[],
  people: readonly Answers[],
  choices: SurveyTruth['choices'] = [],
): SurveyTruth {
  const constructs = [...new Set(items.flatMap(({ construct }) => construct ?? []))];
  return {
    ...survey,
    responses: people.length,
    complete: people.filter((one) => 5 * items.filter(({ id }) => one.get(id) != null).length >= 4 * items.length)
      .length,
    items: items.map((item) => {
      const points = people.map((one) => one.get(item.id)).filter(isPoint);
      return {
        itemId: item.id,
        answers: points.length,
        favorable: points.filter((point) => scoreOf(item, point) >= 4).length,
      };
    }),
    scales: constructs.map((construct) => {
      const of = items.filter((item) => item.construct === construct);
      const scores = people.map((one) =>
        of.flatMap((item) => {
          const point = one.get(item.id);
          return isPoint(point) ? [scoreOf(item, point)] : [];
        }),
      );
      const enough = scores.filter((all) => 3 * all.length >= 2 * of.length);
      const mean = enough.reduce(
        (sum, all) => sum + (100 * sumOf(all.map((score) => score - 1))) / (4 * all.length),
        0,
      );
      return {
        construct,
        people: enough.length,
        scoreInThousandths: Math.round((1000 * mean) / enough.length),
        alphaInTenThousandths: Math.round(10_000 * alphaOf(scores.filter((all) => all.length === of.length))),
      };
    }),
    choices,
  };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function variance(values: readonly number[]): number {
  const mean = sumOf(values) / values.length;
  return sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}

function alphaOf(rows: readonly (readonly number[])[]): number {
  const items = rows[0]?.length ?? 0;
  const each = Array.from({ length: items }, (_, place) => variance(rows.map((row) => row[place] ?? 0)));
  return (items / (items - 1)) * (1 - sumOf(each) / variance(rows.map(sumOf)));
}
