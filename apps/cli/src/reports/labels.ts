import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Problem, Refused } from '@hearth/pipeline';
import type { ReportLine } from './fscs.ts';

const explanation = [
  '# What the lines of the report are called. The words are Hearth’s own and not those of the form: compare them with your form, and',
  '# change what stands behind the colon. A line that is taken out keeps Hearth’s words.',
];

/** The labels of a report by line. The file that holds them is written where there is none yet. Throws Refused on lines that it does not know. */
export function readLabels(path: string, lines: readonly ReportLine[]): Map<string, string> {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    const written = [...explanation, ...lines.map(({ id, label }) => `${id}: ${label}`)];
    writeFileSync(path, `${written.join('\n')}\n`, { flag: 'wx' });
  }
  const labels = new Map(lines.map(({ id, label }) => [id, label]));
  const problems: Problem[] = [];
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((text, index) => {
      if (text.trim() === '' || text.startsWith('#')) return;
      const [, id = '', label = ''] = /^\s*([^:]*?)\s*:\s*(.*?)\s*$/.exec(text) ?? [];
      if (labels.has(id) && label !== '') labels.set(id, label);
      else
        problems.push({
          where: `${path}, line ${index + 1}`,
          says: labels.has(id) ? `“${id}” has no words.` : `No line of the report is called “${id || text.trim()}”.`,
          remedy: 'Write the name of a line, a colon, and what it is to be called; or take the line out.',
        });
    });
  if (problems.length > 0) throw new Refused(problems);
  return labels;
}
