import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { templateCommand } from '../src/commands/template.ts';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-template-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (options: Record<string, string> = {}): Promise<unknown> =>
  templateCommand.run({
    dataFolder: folder,
    configurationPath: join(folder, 'hearth.yaml'),
    json: false,
    options,
    operands: [],
    now: '2026-02-13T06:00:00Z',
    progress: () => undefined,
    say: (line) => said.push(line),
  });

describe('hearth template', () => {
  test('writes a workbook and says what hearth.yaml needs for it', async () => {
    await run();
    expect(readFileSync(join(folder, 'strategy_en.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(said.slice(1)).toEqual([
      'No source of hearth.yaml reads such a workbook yet. Add under sources:',
      '  strategy:',
      '    supplier: strategy_workbook',
      '    files: strategy_en.xlsx',
    ]);
  });

  test('says nothing more where a source reads it', async () => {
    const source = 'strategy: { supplier: strategy_workbook, files: strategy*.xlsx }';
    writeFileSync(join(folder, 'hearth.yaml'), `district: { name: Harrow Bend }\nsources:\n  ${source}\n`);
    await run({ language: 'es', output: join(folder, 'strategy.xlsx') });
    expect(said).toEqual([join(folder, 'strategy.xlsx')]);
  });

  test('leaves a file that is there as it is', async () => {
    await run();
    await expect(run()).rejects.toThrow('There is a file of this name already; it may be filled in.');
  });

  test('knows two languages', () =>
    expect(run({ language: 'fr' })).rejects.toThrow('“fr” is no language of the template. Write en or es.'));
});
