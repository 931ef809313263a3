// The golden fixtures of the specification that need a release. Those about days and policies stand with the pipeline.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRelease } from '@hearth/metrics/window';
import { afterAll, expect, test } from 'vitest';
import { hearthMust } from './hearth.ts';
import { smallDistrict, writeFiles } from './small-district.ts';

const data = mkdtempSync(join(tmpdir(), 'hearth-fixtures-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const awards = `  awards:
    files: incoming/awards.csv
    format: csv
    load: snapshot
    fills:
      - table: funding_award
        columns:
          award_id: Award
          funder: Funder
          source_kind: Kind
          starts_on: Starts
          ends_on: Ends
          amount: Amount
          status: Status
          status_on: Starts
`;

test('19: shares of .60, .25 and .15 are a concentration of 0.445, like 2.247 equal sources', async () => {
  writeFiles(data, {
    ...smallDistrict,
    'hearth.yaml': `${smallDistrict['hearth.yaml'] ?? ''}${awards}`,
    'incoming/awards.csv': [
      'Award,Funder,Kind,Starts,Ends,Amount,Status',
      'A1,State,state,2025-07-01,2026-06-30,60000,active',
      'A2,County,city_or_county,2025-07-01,2026-06-30,25000,active',
      'A3,Trust,foundation,2025-07-01,2026-06-30,15000,active',
      '',
    ].join('\n'),
  });
  hearthMust('load', '--data', data);
  hearthMust('publish', '--data', data);
  const window = await openRelease(join(data, 'releases', readFileSync(join(data, 'releases/current'), 'utf8').trim()));
  const told = async (indicator: string): Promise<unknown[]> =>
    (await window.cells({ indicator, periodKind: 'to_date', grain: 'district' })).map(({ status, value }) => [
      status,
      value,
    ]);
  expect(await told('funding_hhi')).toEqual([['shown', 0.445]]);
  expect(await told('funding_effective_sources')).toEqual([['shown', 2.247]]);
  await window.close();
});
