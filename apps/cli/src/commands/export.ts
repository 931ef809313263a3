import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { currentRelease, releaseIds } from '@hearth/metrics/publish';
import { openRelease } from '@hearth/metrics/window';
import { Refused } from '@hearth/pipeline';
import { type Command, releasesFolder } from '../command.ts';
import { csv } from '../reports/csv.ts';
import { fillReport } from '../reports/fill-report.ts';
import { fscsReport } from '../reports/fscs.ts';
import { readLabels } from '../reports/labels.ts';
import { counted } from '../words.ts';

/** The reports that there are. They are filled in the language of those who ask for them. */
const reports = { fscs: fscsReport } as const;

export const exportCommand: Command = {
  name: 'export',
  usage: 'export --report fscs [--release ID] [--output FILE]',
  says: 'Fills the report of the federal Full-Service Community Schools program from a release, as far as it has figures.',
  options: { report: { type: 'string' }, release: { type: 'string' }, output: { type: 'string' } },
  async run({ dataFolder, options, say }) {
    const report = reportOf(options['report']);
    const releases = releasesFolder(dataFolder);
    const id = releaseOf(releases, options['release']);
    const folder = join(dataFolder, 'reports');
    const labels = join(folder, `${report}_labels.txt`);
    const { output } = options;
    const path = typeof output === 'string' ? resolve(output) : join(folder, `${report}_${id}.csv`);
    const hadLabels = existsSync(labels);
    const words = readLabels(labels, reports[report]);
    const window = await openRelease(join(releases, id));
    try {
      const rows = await fillReport(window, reports[report], words);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, csv(rows));
      const byHand = reports[report].filter((line) => line.byHand !== undefined).length;
      say(path);
      say(`${counted(rows.length - 1, 'row', 'rows')} from release ${id}, protected as its pages are.`);
      say(`${counted(byHand, 'line needs', 'lines need')} a person: see the column “By Hand”.`);
      say(
        hadLabels
          ? `Lines are called as ${labels} says.`
          : `What the lines are called is Hearth’s own; compare with your form, and change ${labels}.`,
      );
      return { path, labels, release: id, rows: rows.length - 1, byHand };
    } finally {
      await window.close();
    }
  },
};

function reportOf(written: string | boolean | undefined): keyof typeof reports {
  const name = (Object.keys(reports) as (keyof typeof reports)[]).find((one) => one === written);
  if (name !== undefined) return name;
  throw new Refused([
    {
      where: '--report',
      says: written === undefined ? 'It is not said which report.' : `There is no report called “${String(written)}”.`,
      remedy: `Write --report ${Object.keys(reports).join(' or ')}.`,
    },
  ]);
}

function releaseOf(releases: string, written: string | boolean | undefined): string {
  const ids = existsSync(releases) ? releaseIds(releases) : [];
  const id = written === undefined ? currentRelease(releases) : ids.find((one) => one === written);
  if (id !== undefined) return id;
  throw new Refused([
    {
      where: written === undefined ? releases : '--release',
      says: written === undefined ? 'No release is live.' : `There is no release “${String(written)}”.`,
      remedy: written === undefined ? 'Run “hearth load” and “hearth publish”.' : `There are: ${ids.join(', ')}.`,
    },
  ]);
}
