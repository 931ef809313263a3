// What states publish, attacked as we attack our own tables.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { recoveredBySubtraction } from '@hearth/metrics/statistics';
import { describe, expect, test } from 'vitest';
import { hearthMust } from './hearth.ts';

const real = process.env['HEARTH_REAL_DATA'] ?? '';
if (real === '')
  process.stderr.write('skipped: attacking a state’s tables (set HEARTH_REAL_DATA to the folder that holds them)\n');

/** Only what the attack needs of the copy of California's file: who is how many, place by place and group by group. */
const fill = (code: string, level: string, place: string): unknown => ({
  table: 'published_figure',
  where: { aggregate_level_code: code, charter: 'ALL', dass: 'ALL' },
  columns: {
    publisher: { value: 'california' },
    measure: { value: 'chronic_absence_rate' },
    school_year: 'year',
    level: { value: level },
    place_id: place,
    category_kind: { column: 'reporting_category', words: { TA: 'all' }, otherwise: 'small_groups' },
    category: { column: 'reporting_category', words: { TA: '' } },
    counts: { value: 'people' },
    eligible: 'cohort',
    share: 'chronic_absent_rate',
    status: { column: 'chronic_absent_rate', otherwise: 'shown', empty: 'suppressed' },
  },
});

describe.skipIf(real === '')('a state that hides one group beside a total and the other groups', () => {
  test('has hidden nothing: each comes back, and each is of ten students or fewer', async () => {
    const data = mkdtempSync(join(tmpdir(), 'hearth-families-'));
    try {
      const state = {
        files: join(real, 'cde-chronic-2023-24/*.parquet'),
        format: 'parquet',
        load: 'upsert',
        fills: [fill('T', 'state', 'cds_code'), fill('C', 'county', 'cds_code'), fill('D', 'district', 'cds_code')],
      };
      writeFileSync(
        join(data, 'hearth.yaml'),
        JSON.stringify({ district: { name: 'Harrow Bend' }, sources: { state } }),
      );
      hearthMust('load', '--data', data);
      const expected = JSON.parse(readFileSync(join(real, 'expected.json'), 'utf8')) as Record<string, unknown>;
      const { recoverable_by_subtraction: attacked } = expected['cde_show'] as Record<string, unknown>;
      expect(await attack(join(data, 'warehouse.duckdb'))).toEqual(attacked);
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  });
});

interface Place {
  readonly level: string;
  readonly total: number | null;
  readonly groups: Readonly<Record<string, number | null>>;
}

async function attack(path: string): Promise<Record<string, unknown>> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const read = await connection.runAndReadAll(`
    select level::varchar, place_id, category, eligible from published_figure where status <> 'not_given' order by all`);
  const places = new Map<string, Place>();
  for (const [level, place, category, eligible] of read.getRowsJson()) {
    const before = places.get(`${String(level)} ${String(place)}`) ?? { level: String(level), total: null, groups: {} };
    const figure = eligible === null ? null : Number(eligible);
    places.set(
      `${String(level)} ${String(place)}`,
      category === 'all'
        ? { ...before, total: figure }
        : { ...before, groups: { ...before.groups, [String(category)]: figure } },
    );
  }
  connection.closeSync();
  instance.closeSync();
  const families = { race: /^R/, gender: /^G[A-Z]$/ };
  return Object.fromEntries(
    Object.entries({ T: 'state', C: 'county', D: 'district' }).flatMap(([letter, level]) =>
      Object.entries(families).map(([name, codes]) => {
        const ofLevel = [...places.values()].filter((one) => one.level === level);
        const recovered = ofLevel.flatMap(({ total, groups }) => {
          const parts = Object.entries(groups).flatMap(([code, value]) => (codes.test(code) ? [value] : []));
          return recoveredBySubtraction({ total, parts }) ?? [];
        });
        const few = recovered.filter((people) => people >= 0 && people <= 10);
        return [
          `${letter}_${name}`,
          { units: ofLevel.length, recoverable: recovered.length, values_0_to_10: few.length },
        ];
      }),
    ),
  );
}
