import { parseArgs } from 'node:util';
import { Refused } from '@hearth/pipeline';
import { type Command, configurationOf, dataFolderOf } from './command.ts';
import { commands } from './commands/index.ts';

const everywhere = {
  config: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function help(): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  const lines = commands.map(({ usage, says }) => `  hearth ${usage.padEnd(width)}  ${says}`);
  return [
    'Usage:',
    ...lines,
    '',
    'Each takes --data FOLDER (default HEARTH_DATA or data), --config FILE (default hearth.yaml in it) and --json.',
  ].join('\n');
}

async function run(command: Command, args: string[]): Promise<void> {
  const { values, positionals } = parse(command, args);
  if (values.help === true) {
    console.log(`hearth ${command.usage}\n\n${command.says}`);
    return;
  }
  const json = values.json === true;
  const dataFolder = dataFolderOf(text(values.data));
  const started = Date.now();
  const answer = await command.run({
    dataFolder,
    configurationPath: configurationOf(text(values.config), dataFolder),
    json,
    options: values,
    operands: positionals,
    now: new Date(started).toISOString(),
    progress: (says) => console.error(`[${((Date.now() - started) / 1000).toFixed(1)} s] ${says}`),
    say: (line) => {
      if (!json) console.log(line);
    },
  });
  if (json) console.log(JSON.stringify(answer));
}

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

function parse(
  command: Command,
  args: string[],
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...everywhere, ...command.options },
      allowPositionals: true,
    });
    if (positionals.length > 0 && !command.usage.includes('FILE')) {
      throw new Refused([
        {
          where: `hearth ${command.name}`,
          says: `“${positionals[0]}” is not expected here.`,
          remedy: `Usage: hearth ${command.usage}`,
        },
      ]);
    }
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    const says = cause instanceof Error ? cause.message : String(cause);
    throw new Refused([{ where: `hearth ${command.name}`, says, remedy: `Usage: hearth ${command.usage}` }], { cause });
  }
}

const [name, ...args] = process.argv.slice(2);
const command = commands.find((one) => one.name === name);
try {
  if (command !== undefined) await run(command, args);
  else if (name === undefined || name === '--help' || name === '-h' || name === 'help') console.log(help());
  else throw new Refused([{ where: 'hearth', says: `There is no command “${name}”.`, remedy: `\n${help()}` }]);
} catch (error) {
  if (isRefusal(error)) {
    for (const { where, says, remedy } of error.problems)
      console.error(`${where}: ${says}${remedy === undefined ? '' : ` ${remedy}`}`);
    console.error('Nothing was changed.');
    process.exitCode = 2;
  } else {
    console.error(error);
    console.error('This is a fault of Hearth, not of your data. Nothing was changed.');
    process.exitCode = 1;
  }
}

/** The pipeline and the publisher refuse in the same shape without knowing each other. */
function isRefusal(error: unknown): error is Pick<Refused, 'problems'> {
  return error instanceof Error && 'problems' in error && Array.isArray(error.problems);
}
