/** The answers a question offers, from the least to the most, in the language of the form. */
export type Labels = readonly string[];

export const agreement: Readonly<Record<'en' | 'es', Labels>> = {
  en: ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
  es: ['Muy en desacuerdo', 'En desacuerdo', 'Ni de acuerdo ni en desacuerdo', 'De acuerdo', 'Muy de acuerdo'],
};
export const frequency: Readonly<Record<'en' | 'es', Labels>> = {
  en: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
  es: ['Nunca', 'Rara vez', 'A veces', 'A menudo', 'Siempre'],
};
export const quality: Labels = ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'];

/** A question that is answered on five points. */
export interface Item {
  readonly id: string;
  readonly construct: string | null;
  readonly scale: 'agreement_5' | 'frequency_5' | 'quality_5';
  /** Whether to agree is unfavorable. */
  readonly reverse: boolean;
  readonly en: string;
  readonly es: string;
}

const item = (id: string, construct: string | null, en: string, es: string, more: Partial<Item> = {}): Item => ({
  id,
  construct,
  en,
  es,
  scale: 'agreement_5',
  reverse: false,
  ...more,
});

export const familyItems: readonly Item[] = [
  item(
    'welcome',
    'relational_trust',
    'I feel welcome at my child’s school.',
    'Me siento bienvenido en la escuela de mi hijo.',
  ),
  item(
    'trust_each_other',
    'relational_trust',
    'Teachers and families trust one another, even when they disagree.',
    'Docentes y familias confían unos en otros, aunque no estén de acuerdo.',
  ),
  item(
    'cares',
    'relational_trust',
    'People at this school care about my family.',
    'A la gente de esta escuela le importa mi familia.',
  ),
  item(
    'hesitates',
    'relational_trust',
    'I hesitate to raise a concern with the school.',
    'Dudo en plantear una inquietud a la escuela.',
    { reverse: true },
  ),
  item(
    'good_news',
    null,
    'How often did someone at school contact you with good news?',
    '¿Con qué frecuencia le contactó la escuela con buenas noticias?',
    { scale: 'frequency_5' },
  ),
];

/** What families and neighbors could have used; one of them holds the mark that joins choices in a cell. */
export const familyChoices = {
  en: ['Tutoring', 'Food pantry', 'Dental, vision or health visits', 'Evening classes'],
  es: ['Tutoría', 'Despensa de alimentos', 'Visitas dentales, de la vista o de salud', 'Clases por la noche'],
} as const;

export const studentItems: readonly Item[] = [
  item('Q2_1', 'belonging', 'I belong at this school.', ''),
  item('Q2_2', 'belonging', 'An adult here knows me well.', ''),
  item('Q2_3', 'belonging', 'I often feel left out here.', '', { reverse: true }),
  item('Q2_4', 'belonging', 'My classes connect to my life outside school.', ''),
  item('Q3', null, 'When I miss school, someone asks about me.', '', { scale: 'frequency_5' }),
];

export const staffItems: readonly Item[] = [
  item('Q1_1', 'collaboration', 'My team plans instruction together.', ''),
  item('Q1_2', 'collaboration', 'We have time in the week to work together.', ''),
  item('Q1_3', 'collaboration', 'Partners and teachers plan with each other.', ''),
  item('Q2_1', 'relational_trust', 'I can talk openly with the administrators here.', ''),
  item('Q2_2', 'relational_trust', 'People here do what they say they will do.', ''),
  item('Q2_3', 'relational_trust', 'I am on my own when something goes wrong.', '', { reverse: true }),
  item('Q3_1', 'labor_management_partnership', 'Union and management solve problems together here.', ''),
  item('Q3_2', 'labor_management_partnership', 'What the committee decides is carried out.', ''),
  item('Q3_3', 'labor_management_partnership', 'Both sides share information early.', ''),
];

export const neighborItems: readonly Item[] = [
  item('rating', null, 'How would you rate what the schools offer to neighbors?', '', { scale: 'quality_5' }),
];
