import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, readConfiguration } from '@hearth/pipeline';
import { afterAll, expect, test } from 'vitest';
import { generate } from '../../../tools/bench/generate.ts';
import { district, type Shape, state } from '../../../tools/bench/shape.ts';

const temporary = mkdtempSync(join(tmpdir(), 'hearth-bench-data-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const small = { students: 4_000, schools: { elementary: 6, middle: 2, high: 2 } };
const shapes: [name: string, shape: Shape, files: number][] = [
  ['a small district', { ...district, ...small }, 18],
  ['a small state in four files', { ...state, ...small, studentsPerFile: 1_000 }, 9],
];

test.each(shapes)(
  '%s is generated twice the same and loads to the row',
  async (name, shape, files) => {
    const [once, twice] = [join(temporary, name), join(temporary, `${name} again`)];
    const made = await generate(once, shape);
    await generate(twice, shape);
    expect(made.files).toHaveLength(files);
    for (const file of readdirSync(join(once, 'incoming'))) {
      const [a, b] = [once, twice].map((folder) => readFileSync(join(folder, 'incoming', file)));
      expect(a?.equals(b ?? Buffer.alloc(0)), file).toBe(true);
    }

    const configuration = await readConfiguration(join(once, 'hearth.yaml'));
    const report = await load({
      dataFolder: once,
      configuration,
      receivedAt: '2026-07-01T00:00:00Z',
      codeVersion: 'test',
    });
    const attendance = report.files.filter(({ fills }) => fills === 'attendance');
    expect(attendance.reduce((rows, { rows_read }) => rows + rows_read, 0)).toBe(made.attendanceRows);
    expect([report.rowsRefused, report.unmappedCodes]).toEqual([made.refusedRows, []]);
    expect(made.refusedRows / made.attendanceRows).toBeLessThan(0.001);
    expect(made.refusedRows).toBeGreaterThan(0);
  },
  120_000,
);

test('one draw is pinned: another DuckDB that hashes differently would change every file', async () => {
  const folder = join(temporary, 'pinned');
  await generate(folder, { ...district, ...small });
  const text = readFileSync(join(folder, 'incoming/absences_2022-23.csv'), 'utf8');
  expect(text.split('\n').slice(0, 3)).toMatchInlineSnapshot(`
    [
      "ID,Student_Number,SchoolID,Att_Date,Att_Code",
      "27,0100000,109,09/28/2022,A",
      "32,0100000,109,10/05/2022,OSS",
    ]
  `);
});
