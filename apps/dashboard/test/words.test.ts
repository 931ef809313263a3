import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { english } from '#lib/words/english.ts';
import { gradeName, memberName } from '#lib/words/labels.ts';
import { list, spelled, spelledFirst } from '#lib/words/lists.ts';
import { fetchLanguage } from '#lib/words/fetch-language.ts';
import { choose, installed } from '#lib/words/languages.ts';
import { underPolicy } from '#lib/words/policy-values.ts';
import { spanish } from '#lib/words/spanish.ts';
import { speak } from '#lib/words/words.ts';
import { words } from './english.ts';

const root = join(import.meta.dirname, '..');
const sources = globSync('src/**/*.{svelte,ts}', { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));
const components = sources.filter(({ path }) => path.endsWith('.svelte'));

describe.each(installed.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  test('every message can be parsed', () => {
    for (const message of Object.values(language.messages))
      new IntlMessageFormat(message, language.locale, undefined, { ignoreTag: true });
  });
  test('has every key of English and no other', () => {
    expect(
      Object.keys(language.messages)
        .filter((key) => !key.startsWith('indicator.'))
        .sort(),
    ).toEqual(
      Object.keys(english.messages)
        .filter((key) => !key.startsWith('indicator.'))
        .sort(),
    );
  });
});

interface Node {
  readonly type: string;
  readonly data?: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** Text and spoken attributes of a component that are written into it instead of coming from a message. */
function literals(svelte: string): string[] {
  const found: string[] = [];
  const spoken = new Set(['title', 'aria-label', 'alt', 'placeholder', 'aria-description']);
  const letters = (text: string): boolean => /\p{L}/u.test(text);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    if (node.type === 'Text' && letters(node.data ?? '')) found.push(node.data ?? '');
    if (node.type === 'Attribute') {
      if (spoken.has(node.name ?? '') && Array.isArray(node.value)) visit(node.value);
      return;
    }
    if (node.type === 'Comment' || node.type === 'StyleSheet' || node.type === 'Script') return;
    for (const child of Object.values(value)) visit(child);
  };
  visit(parse(svelte, { modern: true }).fragment);
  return found;
}

const files = {
  english: import.meta.glob<Record<string, object>>('../src/lib/words/english/*.ts', { eager: true }),
  spanish: import.meta.glob<Record<string, object>>('../src/lib/words/spanish/*.ts', { eager: true }),
};

test.each(['english', 'spanish'] as const)('no two files of %s say the same key', (language) => {
  const said: string[] = [];
  for (const exported of Object.values(files[language])) {
    for (const [name, messages] of Object.entries(exported))
      if (/In(English|Spanish)$/.test(name)) said.push(...Object.keys(messages));
  }
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((key, at) => said.indexOf(key) !== at)).toEqual([]);
});

test('the test of literals finds what it looks for', () => {
  expect(literals('<p>Hello</p>')).toEqual(['Hello']);
  expect(literals('<p aria-label="Hello" class="word">{say("x")} · 24%</p>')).toEqual(['Hello']);
});

test.each(components.map(({ path, text }) => [path, text] as const))('%s holds no word of its own', (_path, text) =>
  expect(literals(text)).toEqual([]),
);

test('every message is said somewhere', () => {
  const all = sources
    .filter(({ path }) => !/words.(english|spanish)/.test(path))
    .map(({ text }) => text)
    .join('\n');
  // a key that is put together from data: `state.${…}`
  const families = [...all.matchAll(/`([a-z.A-Z_]+\.)\$\{/g)].map(([, family]) => family ?? '');
  const unsaid = Object.keys(english.messages).filter(
    (key) => !all.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
  );
  expect(unsaid).toEqual([]);
});

test.each([
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['en-US,en;q=0.9,es;q=0.8', 'en'],
  ['es', 'es'],
  ['fr', 'en'],
  [null, 'en'],
])('who asks for %s reads %s', (wanted, code) => expect(choose(wanted).code).toBe(code));

test('a browser fetches the very languages that the server chooses from', async () => {
  for (const language of installed) expect(await fetchLanguage(language.code)).toBe(language);
  await expect(fetchLanguage('fr')).rejects.toThrow('no language fr');
});

test('a missing value is a fault, not a blank', () => expect(() => words.say('date.through')).toThrow());

test.each([
  ['KG', 'Kindergarten'],
  ['K', 'Kindergarten'],
  ['00', 'Kindergarten'],
  ['05', 'Grade 5'],
  ['12', 'Grade 12'],
  ['PK', 'Pre-kindergarten'],
  ['not recorded', 'Not recorded'],
  ['UG', 'Grade “UG”'],
])('the grade %s is %s', (grade, name) => expect(gradeName(words, grade)).toBe(name));

test('members are named in words', () => {
  expect(memberName(words, 'english_learner', 'yes')).toBe('English learners');
  expect(memberName(words, 'race_ethnicity', 'Two or more')).toBe('Two or more');
});

test.each([
  [english, 10, 'Over 10%, can still recover: 3'],
  [english, 12.5, 'Over 12.5%, can still recover: 3'],
  [spanish, 15, 'Por encima del 15%, aún pueden recuperarse: 3'],
])('a heading says the threshold of the policy: %#', (language, threshold, text) =>
  expect(
    underPolicy(speak(language), { threshold, minimumDays: 20 }).say('students.list.can_recover', { n: '3' }),
  ).toBe(text),
);

test('who has too few days is said by the policy', () =>
  expect(underPolicy(speak(english), { threshold: 10, minimumDays: 20 }).say('state.meaning.too_few_days')).toContain(
    'fewer than 20 days',
  ));

test('small numbers are words, and lists read as sentences do', () => {
  expect(spelled(words, 3)).toBe('three');
  expect(spelledFirst(words, 0)).toBe('None');
  expect(spelledFirst(words, 1200)).toBe('1,200');
  expect(list(words, ['a', 'b', 'c'])).toBe('a, b, and c');
});
