import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { catalog } from '@hearth/metrics/catalog';
import type { Change } from '#lib/figures/change.ts';
import { type Figure, nothing } from '#lib/figures/figure.ts';
import { changeSentence } from '#lib/figures/say.ts';
import { longDate } from '#lib/words/dates.ts';
import { english } from '#lib/words/english.ts';
import { gradeName, memberName } from '#lib/words/labels.ts';
import { list, spelledFirst } from '#lib/words/lists.ts';
import { amountOfChange, count, differenceRange, range, share } from '#lib/words/numbers.ts';
import { spanish } from '#lib/words/spanish.ts';
import { indicators } from '#lib/words/spanish/indicators.ts';
import { told } from '#lib/words/spanish/told.ts';
import { type Language, speak } from '#lib/words/words.ts';

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** The names of the values that a message needs, in every branch of it. */
function placeholders(message: string, locale: string): string[] {
  const names = new Set<string>();
  const visit = (parts: Parts): void => {
    for (const part of parts) {
      // plain text and “#” hold a value or nothing, and name none
      if ('value' in part && part.type !== 0) names.add(part.value);
      if ('options' in part) for (const option of Object.values(part.options)) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

const inSpanish: Language = spanish;

/** What both languages write alike. */
const alike = [
  'app.name',
  'app.title',
  'change.interval',
  'chart.n',
  'chart.row',
  'closed.dates',
  'closed.label',
  'bands.year',
  'board.counts.schools',
  'elsewhere.at',
  'hold.both',
  'hours.unit',
  'indicator.examples.no',
  'n.records.band',
  'records.column.n',
  'services.answer',
  'source.federal',
  'level.k8',
  'policies.published.by',
  'schools.kicker',
  'sentence.hidden',
  'state.coded.between',
  'tier.moderate.how',
  'ways.line',
];

const pairs = Object.entries(spanish.messages).flatMap(([key, ours]) => {
  const theirs: Readonly<Record<string, string>> = english.messages;
  const theirMessage = theirs[key];
  return theirMessage === undefined ? [] : [{ key, ours, theirs: theirMessage }];
});

test('the test of placeholders finds what it looks for', () =>
  expect(placeholders('{a} {n, plural, one {{b}} other {# {c, select, x {{d}} other {}}}}', 'en')).toEqual([
    'a',
    'b',
    'c',
    'd',
    'n',
  ]));

test('each message needs the values that the English one needs', () =>
  expect(pairs.map(({ key, ours }) => [key, placeholders(ours, spanish.locale)])).toEqual(
    pairs.map(({ key, theirs }) => [key, placeholders(theirs, english.locale)]),
  ));

test('no message was left in English', () =>
  expect(pairs.flatMap(({ key, ours, theirs }) => (ours === theirs ? [key] : [])).sort()).toEqual([...alike].sort()));

describe('the terms of the glossary', () => {
  test.each([
    ['verdict.unclear', 'sin cambio claro'],
    ['state.cannot_tell', 'no se puede saber'],
    ['state.too_few_days', 'muy pocos días'],
    ['state.not_submitted', 'no entregado'],
    ['state.not_mapped', 'código sin clasificar'],
    ['state.coded', 'solo rango'],
    ['state.protected', 'protegido'],
    ['group.others', 'los demás'],
    ['column.year', 'Año escolar'],
    ['chance.in', 'Un cambio de este tamaño puede deberse solo al azar.'],
    ['chance.out', 'El azar por sí solo rara vez produce un cambio tan grande.'],
  ] as const)('%s', (key, term) => expect(spanish.messages[key]).toBe(term));
});

describe('the catalog in Spanish', () => {
  test.each(catalog.map((one) => [one.id, one] as const))('%s', (id, { version, examples, sources, changes }) => {
    expect(indicators[id]?.version).toBe(version);
    const sentences = [...examples, ...changes].map(({ says }) => says).concat(sources);
    expect(sentences.filter((sentence) => told(sentence) === undefined)).toEqual([]);
  });
  test('and of no indicator that the catalog lost', () =>
    expect(Object.keys(indicators).sort()).toEqual(catalog.map(({ id }) => id).sort()));
});

test.each([
  ['The entry date is empty.', 'El dato «fecha de entrada» está vacío.'],
  [
    'The exit date is not a date, written 2026-02-12.',
    'El dato «fecha de salida» no es una fecha, escrita 2026-02-12.',
  ],
  [
    'The date is not a date, written 02/25/2026 or 2026-02-25.',
    'El dato «fecha» no es una fecha, escrita 02/25/2026 o 2026-02-25.',
  ],
  ['The level is not one of elementary, middle.', 'El dato «nivel» no es uno de elementary, middle.'],
  ['The definition of tardy rate changed.', 'Cambió la definición de «Días con llegada tarde».'],
  ['No row of the schools file has this number.', 'Ninguna fila del archivo schools tiene este dato: number.'],
])('what a release says is said in Spanish: %s', (english, expected) => expect(told(english)).toBe(expected));

test('what nobody has translated stays English, and is marked as that', () => {
  const words = speak(inSpanish);
  expect(words.told('Nobody has translated this.')).toEqual({ text: 'Nobody has translated this.', lang: 'en' });
  expect(words.told('Nothing to do.')).toEqual({ text: 'No hay nada que hacer.' });
  expect(speak(english).told('Nothing to do.')).toEqual({ text: 'Nothing to do.' });
});

describe('numbers, dates and sentences as in the Spanish of the United States', () => {
  const words = speak(inSpanish);
  test.each([
    [count(words, 1887), '1,887'],
    [share(words, 21.06), '21.1%'],
    [range(words, 17.7, 24.9, 'percent_exact'), '17.7–24.9%'],
    [differenceRange(words, -7.4, 2.9, 'points'), '−7.4 a +2.9'],
    [amountOfChange(words, 1, 'percent'), '1 punto'],
    [longDate(words, '2026-02-12'), '12 de febrero de 2026'],
    [list(words, ['asistencia', 'inscripción']), 'asistencia e inscripción'],
    [spelledFirst(words, 3), 'Tres'],
    [gradeName(words, '05'), '5.º grado'],
    [gradeName(words, 'KG'), 'Kínder'],
    [memberName(words, 'english_learner', 'no'), 'Los demás (Aprendices de inglés)'],
    [memberName(words, 'race_ethnicity', 'Two or more'), 'Two or more'],
  ])('%s', (said, expected) => expect(said).toBe(expected));

  const of = (verdict: 'better' | 'worse' | 'unclear'): Change => ({ verdict, by: -2, low: -4, high: -1 });
  test('a change, by the template of the interface', () =>
    expect(
      changeSentence(
        words,
        'Ausentismo crónico',
        { ...nothing, state: 'shown', value: 24 } as Figure,
        of('better'),
        'percent',
      ),
    ).toEqual({
      first: 'Ausentismo crónico: 24%, 2 puntos menos que en esta fecha del año pasado.',
      second: 'El azar por sí solo rara vez produce un cambio tan grande.',
    }));
  test.each([
    [
      words.say('board.headline', { B: 'Tres', n: 'cinco', k: 3, w: 1, W: 'Uno', list: 'tasa de asistencia' }),
      'Tres de cinco resultados mejoraron en un año. Uno empeoró: tasa de asistencia.',
    ],
    [
      words.say('board.gaps.answer', { g: 'Aprendices de inglés', a: '30%', b: '20%' }),
      'Aprendices de inglés: 30% frente a 20% entre los demás',
    ],
    [words.say('students.heading.tomorrow', { n: 1, digits: '1' }), '1 estudiante por contactar mañana'],
    [words.say('students.heading.tomorrow', { n: 24, digits: '24' }), '24 estudiantes por contactar mañana'],
  ])('%s', (said, expected) => expect(said).toBe(expected));
});
