// npm run docs: writes docs/ from the declarations. With --check it writes nothing and fails where docs/ differs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documents } from './documents.ts';

const folder = join(dirname(import.meta.dirname), 'docs');
const check = process.argv.includes('--check');
const differing = documents().filter(({ file, text }) => text !== existing(file));

mkdirSync(folder, { recursive: true });
for (const { file, text } of differing) {
  if (check) console.error(`docs/${file} is not what the declarations say: run npm run docs and commit it`);
  else writeFileSync(join(folder, file), text);
}
console.log(`${documents().length} documents, ${differing.length} ${check ? 'out of date' : 'written'}`);
if (check && differing.length > 0) process.exitCode = 1;

function existing(file: string): string | undefined {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return undefined;
  }
}
