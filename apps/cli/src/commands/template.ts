import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Language, languages, makeWorkbook, readConfiguration, Refused } from '@hearth/pipeline';
import type { Command } from '../command.ts';
import { goalIndicators } from '../goal-indicators.ts';

export const templateCommand: Command = {
  name: 'template',
  usage: 'template [--output FILE] [--language en|es]',
  says: 'Writes an empty workbook for the strategy’s own record, for people to fill in; it loads back as a source.',
  options: { output: { type: 'string' }, language: { type: 'string' } },
  async run({ dataFolder, configurationPath, options, say }) {
    const language = languageOf(options['language'] ?? 'en');
    const { output } = options;
    const path = typeof output === 'string' ? resolve(output) : join(dataFolder, `strategy_${language}.xlsx`);
    if (existsSync(path)) {
      throw new Refused([
        {
          where: path,
          says: 'There is a file of this name already; it may be filled in.',
          remedy: 'Name another with --output.',
        },
      ]);
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await makeWorkbook({ language, indicators: goalIndicators }), { flag: 'wx' });
    say(path);
    const isRead = existsSync(configurationPath) && (await readsWorkbooks(configurationPath));
    if (!isRead) for (const line of unread(relative(dataFolder, path))) say(line);
    return { path, language };
  },
};

function languageOf(written: string | boolean): Language {
  const language = languages.find((one) => one === written);
  if (language !== undefined) return language;
  throw new Refused([
    {
      where: '--language',
      says: `“${String(written)}” is no language of the template.`,
      remedy: `Write ${languages.join(' or ')}.`,
    },
  ]);
}

const readsWorkbooks = async (configurationPath: string): Promise<boolean> =>
  (await readConfiguration(configurationPath)).sources.some(({ supplier }) => supplier === 'strategy_workbook');

/** What hearth.yaml needs for the workbook to load. */
const unread = (name: string): string[] => [
  'No source of hearth.yaml reads such a workbook yet. Add under sources:',
  '  strategy:',
  '    supplier: strategy_workbook',
  `    files: ${name.startsWith('..') ? 'incoming/strategy*.xlsx' : name}`,
];
