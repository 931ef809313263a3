// A survey from its file to a release: how well its questions hang together, and answers that nobody has explained.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { hearth, hearthMust } from './hearth.ts';
import { writeFiles } from './small-district.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function folderOf(configuration: unknown, files: Readonly<Record<string, string>> = {}): string {
  const data = mkdtempSync(join(tmpdir(), 'hearth-surveys-'));
  made.push(data);
  writeFiles(data, { ...files, 'hearth.yaml': JSON.stringify(configuration) });
  return data;
}

/** What the live release says of the reliability of each construct, to four places. */
async function alphas(data: string): Promise<Record<string, number>> {
  const [path = ''] = globSync(join(data, 'releases/*/published.duckdb'));
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const rows = (
    await connection.runAndReadAll('select construct, round(alpha, 4)::double from survey_scale order by construct')
  ).getRows();
  connection.closeSync();
  instance.closeSync();
  return Object.fromEntries(rows.map(([construct, alpha]) => [String(construct), Number(alpha)]));
}

const real = process.env['HEARTH_REAL_DATA'] ?? '';
const answers = join(real, 'psych-bfi/bfi.csv');
if (real === '')
  process.stderr.write('skipped: five alphas (set HEARTH_REAL_DATA to the folder that holds the answers)\n');

describe.skipIf(real === '' || !existsSync(answers))('five constructs of five questions, answered by thousands', () => {
  const turned = ['A1', 'C4', 'C5', 'E1', 'E2', 'O2', 'O5'];
  interface Alpha {
    readonly listwise: number;
    readonly forgot_reverse: number;
  }
  const expected = (): [string, Alpha][] => {
    const all = JSON.parse(readFileSync(join(real, 'expected.json'), 'utf8')) as { bfi: { alpha: object } };
    return Object.entries(all.bfi.alpha) as [string, Alpha][];
  };
  const district = (reversed: readonly string[]): unknown => ({
    district: { name: 'Harrow Bend' },
    scales: { one_to_six: { lowest: 1, highest: 6, favorable_from: 4 } },
    sources: {
      traits: {
        files: answers,
        format: 'csv',
        survey: {
          title: 'Five traits',
          respondents: 'students',
          school_year: 2010,
          open_link: true,
          columns: { response_id: 'rownames' },
          items: Object.fromEntries(
            ['A', 'C', 'E', 'N', 'O'].flatMap((construct) =>
              [1, 2, 3, 4, 5].map((place) => {
                const id = `${construct}${place}`;
                return [id, { scale: 'one_to_six', id, construct, reverse: reversed.includes(id) }];
              }),
            ),
          ),
          left_out: ['gender', 'education', 'age'],
        },
      },
    },
  });
  const released = async (reversed: readonly string[]): Promise<Record<string, number>> => {
    const data = folderOf(district(reversed));
    hearthMust('load', '--data', data);
    hearthMust('publish', '--data', data);
    return alphas(data);
  };

  test('are published with their five alphas', async () => {
    expect(await released(turned)).toEqual(
      Object.fromEntries(expected().map(([construct, { listwise }]) => [construct, listwise])),
    );
  });
  test('are published with the wrong ones where nobody says which questions are turned', async () => {
    expect(await released([])).toEqual(
      Object.fromEntries(expected().map(([construct, { forgot_reverse: wrong }]) => [construct, wrong])),
    );
  });
});

describe('an answer that no scale has', () => {
  const survey = {
    title: 'What families say',
    respondents: 'families',
    school_year: 2026,
    open_link: true,
    items: { 'Do you feel welcome?': { scale: 'agreement_5', id: 'welcome' } },
  };
  const words = ['Strongly agree', 'Agree', 'Neutral', 'Disagree'];
  const file = (one: string): string =>
    [
      'Timestamp,Do you feel welcome?',
      ...Array.from({ length: 24 }, (_, index) => `9/${index + 1}/2025 8:00:00,${words[index % 4] ?? ''}`),
      `9/26/2025 8:00:00,${one}`,
      '',
    ].join('\n');
  const district = {
    district: { name: 'Test District' },
    sources: { families: { supplier: 'google_forms', files: 'incoming/*.csv', survey } },
  };
  const arrived = (more: object = {}): string =>
    folderOf({ ...district, ...more }, { 'incoming/answers.csv': file('Kind of') });
  const released = (data: string): readonly string[] => globSync(join(data, 'releases/*/published.duckdb'));

  test('is listed by the load, and nothing is published before somebody has said what it is', () => {
    const data = arrived();
    const { output } = hearthMust('load', '--data', data);
    expect(output).toContain('families, scale agreement_5: Kind of (1 answer)');
    const refused = hearth('publish', '--data', data);
    expect(refused.code).not.toBe(0);
    expect(refused.errors).toContain('Kind of');
    expect(released(data)).toEqual([]);
  });
  test('is no obstacle where hearth.yaml says what it is', () => {
    const data = arrived({ answers: { 'Kind of': 'not_sure' } });
    hearthMust('load', '--data', data);
    hearthMust('publish', '--data', data);
    expect(released(data)).toHaveLength(1);
  });
});
