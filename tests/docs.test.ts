import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documents } from '../tools/documents.ts';

const docs = join(import.meta.dirname, '../docs');

describe('docs/ says what the declarations say (npm run docs writes it)', () => {
  test.each(documents())('$file', ({ file, text }) => {
    expect(readFileSync(join(docs, file), 'utf8')).toBe(text);
  });

  test('nothing in docs/ is left over from a document that is no longer made', () => {
    expect(readdirSync(docs).sort()).toEqual(
      documents()
        .map(({ file }) => file)
        .sort(),
    );
  });
});
