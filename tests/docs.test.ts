import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documents } from '../tools/documents.ts';

const docs = join(import.meta.dirname, '../docs');

describe('docs/ says what the declarations say (npm run docs writes it)', () => {
  test.each(documents())('$file', ({ file, text }) => {
    expect(readFileSync(join(docs, file), 'utf8')).toBe(text);
  });

  test('nothing generated is left over from a document that is no longer made', () => {
    const generated = readdirSync(docs).filter((file) =>
      /^Generated from/m.test(readFileSync(join(docs, file), 'utf8')),
    );
    const made = documents().map(({ file }) => file);
    expect(generated.filter((file) => !made.includes(file))).toEqual([]);
  });
});

test('README names every supplier that is built in', () => {
  const sources = join(docs, '../packages/pipeline/src/sources');
  const names = readdirSync(sources).flatMap(
    (file) => /^ {2}name: '(\w+)',$/m.exec(readFileSync(join(sources, file), 'utf8'))?.[1] ?? [],
  );
  expect(names).toContain('powerschool');
  const readme = readFileSync(join(docs, '../README.md'), 'utf8');
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
