/**
 * How the answers to a question become points. Labels stand from the least to the most of what is asked, each with its spellings in
 * English and Spanish; capitals, accents, punctuation and a number before or behind a label are no difference.
 */
export interface LabelScale {
  readonly labels: readonly (readonly string[])[];
  /** The first label, counted from 1, that speaks well of what is asked; absent where none is better than another. */
  readonly favorableFrom?: number;
  /** The label, counted from 1, that takes no side. */
  readonly neutralAt?: number;
  /** The points of the first label; 1 where nothing is said. */
  readonly lowest?: number;
}

/** Answers that are whole numbers already. */
export interface NumberScale {
  readonly lowest: number;
  readonly highest: number;
  readonly favorableFrom?: number;
  readonly neutralAt?: number;
}

export type AnswerScale = LabelScale | NumberScale;

/** Every choice that was offered together is an item of its own, which somebody chose or not. */
export const CHOSEN = 'chosen';
export const chosen = { yes: 'chosen', no: 'not chosen' } as const;

const disagreeStrongly = [
  'Strongly disagree',
  'Muy en desacuerdo',
  'Totalmente en desacuerdo',
  'Completamente en desacuerdo',
  'Fuertemente en desacuerdo',
];
const disagree = ['Disagree', 'En desacuerdo'];
const neither = [
  'Neither agree nor disagree',
  'Neither disagree nor agree',
  'Neutral',
  'Neither',
  'Ni de acuerdo ni en desacuerdo',
  'Ni en desacuerdo ni de acuerdo',
];
const agree = ['Agree', 'De acuerdo'];
const agreeStrongly = [
  'Strongly agree',
  'Muy de acuerdo',
  'Totalmente de acuerdo',
  'Completamente de acuerdo',
  'Fuertemente de acuerdo',
];
const disagreeSlightly = [
  'Slightly disagree',
  'Somewhat disagree',
  'Disagree a little',
  'Algo en desacuerdo',
  'Un poco en desacuerdo',
  'Ligeramente en desacuerdo',
];
const agreeSlightly = [
  'Slightly agree',
  'Somewhat agree',
  'Agree a little',
  'Algo de acuerdo',
  'Un poco de acuerdo',
  'Ligeramente de acuerdo',
];
const no = ['No'];
const yes = ['Yes', 'Sí'];

/** The scales that need no description, by the name that hearth.yaml calls them. */
export const builtInScales: Readonly<Record<string, AnswerScale>> = {
  agreement_4: { labels: [disagreeStrongly, disagree, agree, agreeStrongly], favorableFrom: 3 },
  agreement_5: { labels: [disagreeStrongly, disagree, neither, agree, agreeStrongly], favorableFrom: 4, neutralAt: 3 },
  agreement_6: {
    labels: [disagreeStrongly, disagree, disagreeSlightly, agreeSlightly, agree, agreeStrongly],
    favorableFrom: 4,
  },
  agreement_7: {
    labels: [disagreeStrongly, disagree, disagreeSlightly, neither, agreeSlightly, agree, agreeStrongly],
    favorableFrom: 5,
    neutralAt: 4,
  },
  frequency_4: {
    labels: [
      ['Never', 'Nunca'],
      ['Sometimes', 'A veces', 'Algunas veces'],
      ['Often', 'Most of the time', 'A menudo', 'Muchas veces', 'La mayoría de las veces'],
      ['Always', 'All of the time', 'Siempre'],
    ],
    favorableFrom: 3,
  },
  frequency_5: {
    labels: [
      ['Never', 'Nunca'],
      ['Rarely', 'Seldom', 'Rara vez', 'Raramente', 'Casi nunca'],
      ['Sometimes', 'Some of the time', 'A veces', 'Algunas veces'],
      [
        'Often',
        'Frequently',
        'Most of the time',
        'A menudo',
        'Con frecuencia',
        'Frecuentemente',
        'La mayoría de las veces',
      ],
      ['Always', 'All of the time', 'Siempre'],
    ],
    favorableFrom: 4,
  },
  frequency_5_almost: {
    labels: [
      ['Almost never', 'Casi nunca'],
      ['Once in a while', 'De vez en cuando'],
      ['Sometimes', 'A veces', 'Algunas veces'],
      ['Frequently', 'Often', 'Frecuentemente', 'Con frecuencia', 'A menudo'],
      ['Almost always', 'Casi siempre'],
    ],
    favorableFrom: 4,
  },
  extent_4: {
    labels: [
      ['Not at all', 'Nada', 'Para nada'],
      ['A little', 'Un poco', 'Poco'],
      ['Some', 'Somewhat', 'Algo'],
      ['A lot', 'A great deal', 'Mucho', 'Muchísimo'],
    ],
    favorableFrom: 3,
  },
  extent_5: {
    labels: [
      ['Not at all', 'Nada', 'Para nada'],
      ['A little', 'Slightly', 'A little bit', 'Un poco', 'Poco'],
      ['Somewhat', 'Moderately', 'Algo', 'Moderadamente'],
      ['Quite a bit', 'Very', 'Quite', 'Bastante', 'Muy'],
      [
        'A great deal',
        'A tremendous amount',
        'Extremely',
        'Completely',
        'Muchísimo',
        'Extremadamente',
        'Completamente',
      ],
    ],
    favorableFrom: 4,
  },
  quality_4: {
    labels: [
      ['Poor', 'Malo', 'Mala', 'Deficiente'],
      ['Fair', 'Regular'],
      ['Good', 'Bueno', 'Buena'],
      ['Excellent', 'Excelente'],
    ],
    favorableFrom: 3,
  },
  quality_5: {
    labels: [
      ['Poor', 'Malo', 'Mala', 'Deficiente'],
      ['Fair', 'Regular'],
      ['Good', 'Bueno', 'Buena'],
      ['Very good', 'Muy bueno', 'Muy buena'],
      ['Excellent', 'Excelente'],
    ],
    favorableFrom: 4,
  },
  satisfaction_4: {
    labels: [
      ['Very dissatisfied', 'Muy insatisfecho', 'Muy insatisfecha', 'Muy insatisfecho/a'],
      [
        'Dissatisfied',
        'Somewhat dissatisfied',
        'Insatisfecho',
        'Insatisfecha',
        'Insatisfecho/a',
        'Algo insatisfecho',
        'Algo insatisfecha',
      ],
      [
        'Satisfied',
        'Somewhat satisfied',
        'Satisfecho',
        'Satisfecha',
        'Satisfecho/a',
        'Algo satisfecho',
        'Algo satisfecha',
      ],
      ['Very satisfied', 'Muy satisfecho', 'Muy satisfecha', 'Muy satisfecho/a'],
    ],
    favorableFrom: 3,
  },
  satisfaction_5: {
    labels: [
      ['Very dissatisfied', 'Muy insatisfecho', 'Muy insatisfecha', 'Muy insatisfecho/a'],
      [
        'Dissatisfied',
        'Somewhat dissatisfied',
        'Insatisfecho',
        'Insatisfecha',
        'Insatisfecho/a',
        'Algo insatisfecho',
        'Algo insatisfecha',
      ],
      [
        'Neither satisfied nor dissatisfied',
        'Neutral',
        'Ni satisfecho ni insatisfecho',
        'Ni satisfecha ni insatisfecha',
      ],
      [
        'Satisfied',
        'Somewhat satisfied',
        'Satisfecho',
        'Satisfecha',
        'Satisfecho/a',
        'Algo satisfecho',
        'Algo satisfecha',
      ],
      ['Very satisfied', 'Muy satisfecho', 'Muy satisfecha', 'Muy satisfecho/a'],
    ],
    favorableFrom: 4,
    neutralAt: 3,
  },
  favorability_5: {
    labels: [
      ['Very unfavorably', 'Very unfavorable', 'Muy desfavorable'],
      ['Somewhat unfavorably', 'Somewhat unfavorable', 'Algo desfavorable'],
      [
        'Neither favorably nor unfavorably',
        'Neither favorably nor unfavorably (neutral)',
        'Neutral',
        'Ni favorable ni desfavorable',
      ],
      ['Somewhat favorably', 'Somewhat favorable', 'Algo favorable'],
      ['Very favorably', 'Very favorable', 'Muy favorable'],
    ],
    favorableFrom: 4,
    neutralAt: 3,
  },
  likelihood_5: {
    labels: [
      ['Not at all likely', 'Very unlikely', 'Nada probable', 'Muy improbable'],
      ['Slightly likely', 'Unlikely', 'Poco probable', 'Improbable'],
      ['Somewhat likely', 'Moderately likely', 'Neither likely nor unlikely', 'Algo probable'],
      ['Quite likely', 'Likely', 'Very likely', 'Probable', 'Bastante probable'],
      ['Extremely likely', 'Completely likely', 'Extremadamente probable'],
    ],
    favorableFrom: 4,
  },
  yes_no: { labels: [no, yes], favorableFrom: 2 },
  yes_somewhat_no: {
    labels: [no, ['Somewhat', 'Sometimes', 'Maybe', 'A veces', 'Algo', 'Más o menos', 'Tal vez'], yes],
    favorableFrom: 3,
  },
  true_false: {
    labels: [
      ['False', 'Falso'],
      ['True', 'Verdadero', 'Cierto'],
    ],
    favorableFrom: 2,
  },
  [CHOSEN]: { labels: [[chosen.no], [chosen.yes]], lowest: 0 },
};

/** Answers to which no point belongs, on every scale. */
export const noOpinion = {
  not_applicable: [
    'N/A',
    'NA',
    'Not applicable',
    'Does not apply',
    'Doesn’t apply',
    'Does not apply to me',
    'Unfamiliar (N/A)',
    'No aplica',
    'No se aplica',
    'No corresponde',
    'No es aplicable',
  ],
  not_sure: [
    'Don’t know',
    'Do not know',
    'I don’t know',
    'I do not know',
    'Not sure',
    'I’m not sure',
    'Unsure',
    'No sé',
    'No lo sé',
    'No estoy seguro',
    'No estoy segura',
    'No estoy seguro/a',
    'Prefer not to answer',
    'Prefer not to say',
    'I prefer not to answer',
    'Prefiero no contestar',
    'Prefiero no responder',
    'Prefiero no decir',
  ],
} as const;

export const isLabelScale = (scale: AnswerScale): scale is LabelScale => 'labels' in scale;

/** The points at both ends, and where answers speak well of what is asked. */
export function pointsOf(scale: AnswerScale): {
  lowest: number;
  highest: number;
  favorableFrom: number | undefined;
  neutralAt: number | undefined;
} {
  if (!isLabelScale(scale)) {
    const { lowest, highest, favorableFrom, neutralAt } = scale;
    return { lowest, highest, favorableFrom, neutralAt };
  }
  const { labels, favorableFrom, neutralAt, lowest = 1 } = scale;
  const point = (place: number | undefined): number | undefined =>
    place === undefined ? undefined : lowest + place - 1;
  return {
    lowest,
    highest: lowest + labels.length - 1,
    favorableFrom: point(favorableFrom),
    neutralAt: point(neutralAt),
  };
}
