import { join, relative, resolve } from 'node:path';
import { readConfiguration, type ReviewFile, writeReview } from '@hearth/pipeline';
import type { Command } from '../command.ts';
import { counted } from '../words.ts';

export const reviewCommand: Command = {
  name: 'review',
  usage: 'review [--output FOLDER]',
  says: 'Writes the lists of people who may be students, for somebody to decide; they load back as a source.',
  options: { output: { type: 'string' } },
  async run({ dataFolder, configurationPath, options, now, say }) {
    const configuration = await readConfiguration(configurationPath);
    const { output } = options;
    const folder = typeof output === 'string' ? resolve(output) : join(dataFolder, 'review');
    const files = await writeReview({ dataFolder, folder, configuration, day: now.slice(0, 10) });
    if (files.length === 0) say('Nobody waits for a decision.');
    for (const { path, directory, people, candidates } of files) {
      say(`${path}`);
      say(
        `  ${directory}: ${counted(people, 'person', 'people')}, ${counted(candidates, 'student', 'students')} who may be meant`,
      );
    }
    if (files.length > 0) {
      say(
        'The lists name people and are for nobody else. Choose “same”, “not same” or “unsure” in the first column, save, and load.',
      );
    }
    for (const file of files.filter(({ isRead }) => !isRead)) for (const line of unread(file, dataFolder)) say(line);
    return files;
  },
};

/** What hearth.yaml needs for a list to load back. */
function unread({ path, directory }: ReviewFile, dataFolder: string): string[] {
  const name = relative(dataFolder, path).replace(/-\d{4}-\d{2}-\d{2}(-\d+)?\.xlsx$/, '-*.xlsx');
  return [
    `No source of hearth.yaml takes decisions about “${directory}” yet. Add under sources:`,
    `  review_of_${directory.replaceAll(/\W/g, '_')}:`,
    '    supplier: people_review',
    `    directory: ${directory}`,
    `    files: ${name}`,
    '    format: excel',
    '    optional: true',
  ];
}
