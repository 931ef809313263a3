import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { english } from '#lib/words/english.ts';
import { spanish } from '#lib/words/spanish.ts';

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

/** What both languages write alike. */
const alike = [
  'app.name',
  'app.title',
  'change.interval',
  'chart.row',
  'closed.dates',
  'closed.label',
  'board.counts.schools',
  'elsewhere.at',
  'indicator.examples.no',
  'level.k8',
  'schools.kicker',
  'sentence.hidden',
  'state.coded.between',
  'tier.moderate.how',
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
