// No page for the public names anyone: the names and numbers of every student of the invented district are searched for.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, pages, serverAddress, test } from './journey.ts';

/** "Given Family" of every student, from the file as the district would send it. */
function names(): string[] {
  const data = process.env['HEARTH_JOURNEY_DATA'] ?? '';
  const files = globSync('incoming/students*.csv', { cwd: data });
  const lines = files.flatMap((file) => readFileSync(join(data, file), 'utf8').split(/\r?\n/));
  const [header = '', ...rows] = lines;
  const [given, family] = ['First_Name', 'Last_Name'].map((name) =>
    header.replaceAll('"', '').split(',').indexOf(name),
  );
  return rows
    .map((row) => row.replaceAll('"', '').split(','))
    .map((cells) => `${cells[given ?? -1] ?? ''} ${cells[family ?? -1] ?? ''}`.trim())
    .filter((name) => name.includes(' '));
}

/** Every two and three words that follow one another, tags left out: what could be a name. */
function possibleNames(page: string): string[] {
  const words = page.replace(/<[^>]+>/g, ' ').split(/[^\p{L}'’-]+/u);
  return words.flatMap((word, index) => [
    `${word} ${words[index + 1]}`,
    `${word} ${words[index + 1]} ${words[index + 2]}`,
  ]);
}

test('nobody is named on any page', async ({ request }) => {
  // every page that a link leads to, some hundred and fifty of them
  test.setTimeout(180_000);
  const everyone = new Set(names());
  expect(everyone.size).toBeGreaterThan(1000);
  const todo = pages.filter((path) => !path.includes('[')).map(String);
  const seen = new Set<string>();
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await request.get(`${serverAddress()}${path}`);
    const text = await answer.text();
    expect(
      possibleNames(text).filter((name) => everyone.has(name)),
      path,
    ).toEqual([]);
    for (const [, href = ''] of text.matchAll(/<a [^>]*href="([^"#]+)"/g)) {
      const { origin, pathname, search } = new URL(href, answer.url());
      if (origin === serverAddress()) todo.push(pathname + search);
    }
  }
  // every school and every indicator was reached by its link
  expect([...seen].filter((path) => path.startsWith('/schools/')).length).toBeGreaterThan(20);
  expect([...seen].filter((path) => path.startsWith('/indicators/')).length).toBeGreaterThan(5);
});
